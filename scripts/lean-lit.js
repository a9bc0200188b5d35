/** How lit finds out, for each page anew, whether the browser can adopt style sheets. */
const QUESTION = /(?<==)\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/;

/** What else on a page may change lit: polyfills for browsers of before 2020, and what goes on where a server drew. */
const POLYFILL = /\w+\.(?:reactiveElement|litHtml|litElement)PolyfillSupport\b/g;
const HYDRATION = /\w+\.litElementHydrateSupport\b/g;

/** How lit tells a page which versions of it are there. */
const VERSION = /\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;

/** Where lit looks up what decorators say of a class: ours have none. */
const METADATA = [
  /Symbol\.metadata\?\?=.*?new WeakMap;/,
  /const \w=this\[Symbol\.metadata\];.*?elementProperties\.set\(\w,\w\)\}/,
];
const INITIALIZERS = [
  /static addInitializer\(.*?\}/,
  /,this\.constructor\.l\?\.forEach\(.*?\)\)/,
  /,void 0!==\w\.l&&.*?\]\)/,
];

/** How lit writes objects and lists as attributes: ours are words and numbers. */
const OBJECTS = /;break;case Object:case Array:.*?(?=\}return )/g;

/** How lit keeps accessors that a class wrote itself beside a decorator: ours has neither. */
const WRAPPED = [
  /,this\.prototype\.hasOwnProperty\(\w\)&&\(.*?wrapped=!0\)/,
  /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.*?,\w\)\}(?=\}let )/,
];

/** What lit says to who writes a style sheet in a way that ours are not written in: it still throws. */
const ADVICE = [
  /(?<=throw Error\()"CSSResult is not constructable[^"]*"/,
  /(?<=throw Error\()"Value passed to 'css'[^"]*"\+\w\+"[^"]*"/,
];

/** How lit writes no default to an attribute where an option asks so: ours has none. */
const DEFAULTS = [
  /\|\|\w\.useDefault&&.*?\(\w,\w\)\)(?=\)\))/,
  /\w&&!\(this\._\$Ej\?\?=.*?\|\|void 0!==\w\)\|\|(?=\()/,
];

/** How lit lets a property have a converter or a comparison of its own: ours have none, and no state that lit looks after. */
const CONVERTERS = [
  {what: /\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:(\w)\)(?=\.toAttribute)/, by: '$1'},
  {what: /(?<=\w=)"function"==typeof \w\.converter\?.*?\w\.converter:(?=\w;)/, by: ''},
  {what: /\(\w\.hasChanged\?\?(\w)\)(?=\(\w,\w\))/, by: '$1'},
  {what: /(?<=this\[\w\]=\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, by: ''},
  {what: /(?<=\{)if\(\w\.state&&\(\w\.attribute=!1\),this/, by: 'if(this'},
];

/** How lit binds inside raw text, `<title>` among it: ours binds outside only. */
const RAW_TEXT = /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if)/;

/** How lit binds an element as such, and within comments: ours bind attributes and contents. */
const ELEMENT_PARTS = [
  /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
  /1===\w\.type\?(?=\w=new \w\.ctor)/,
  /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/,
];
const COMMENTS = /else\{let \w=-1;for\(.*?type:7.*?\w\.length-1\}/;

/** How lit tells directives that wait for something that their element has left the page: ours use none that wait. */
const WAITING = [
  /,this\._\$Cv=\w\?\.isConnected\?\?!0/,
  /this\._\$AP\?\.\(!1,!0,\w\)/,
  /setConnected\(\w\)\{.*?\)\)\}/,
];
const WAITING_IN_ELEMENTS = [
  /connectedCallback\(\)\{super\.connectedCallback\(\).*?setConnected\(!1\)\}/,
  /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=.*?\),/,
];

/** How lit makes a shadow root and puts styles on it: `addOwnBox` does that, so that they hold in other documents too. */
const ROOTS = /createRenderRoot\(\)\{.*?,t\}/;

/** How lit draws formulas. */
const MATHML = /3===\w\?"<\/?math>":(?="")/g;

/** @param {...RegExp} what */
const nothing = (...what) => what.map((one) => ({what: one, by: ''}));

/** What is left out of which file of lit: each pattern must be found there. */
const LEFT_OUT = [
  {
    file: /@lit[\\/]reactive-element[\\/]css-tag\.js$/,
    parts: [{what: QUESTION, by: 'true'}, ...ADVICE.map((what) => ({what, by: '"css"'}))],
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    parts: [...nothing(...METADATA, ...INITIALIZERS, OBJECTS, ...WRAPPED, ...DEFAULTS, ROOTS), ...CONVERTERS],
  },
  {
    file: /lit-html[\\/]lit-html\.js$/,
    parts: nothing(RAW_TEXT, ...ELEMENT_PARTS, COMMENTS, ...WAITING, MATHML),
  },
  {
    file: /lit-element[\\/]lit-element\.js$/,
    parts: [...nothing(...WAITING_IN_ELEMENTS, ROOTS), {what: HYDRATION, by: '(void 0)'}],
  },
  {
    file: /(?:reactive-element[\\/]reactive-element|lit-html[\\/]lit-html|lit-element[\\/]lit-element)\.js$/,
    parts: [
      {what: POLYFILL, by: '(void 0)'},
      {what: VERSION, by: '0'},
    ],
  },
];

/**
 * A Rollup plugin for the script-tag files, 0.5 kB. Only browsers read them that can adopt style sheets, since our own code
 * adopts them too: the rest puts `<style>` in the page, which a strict content security policy forbids. And what a page has
 * for its own lit does not change ours, nor ours the page.
 *
 * @type {import('rollup').Plugin}
 */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const parts = LEFT_OUT.filter(({file}) => file.test(id)).flatMap((left) => left.parts);
    if (parts.length === 0) return null;
    const lean = parts.reduce((rest, {what, by}) => {
      const less = rest.replace(what, by);
      if (less === rest) throw new Error(`${id} has no ${what} any more: look again at scripts/lean-lit.js.`);
      return less;
    }, code);
    return {code: lean, map: null};
  },
};
