/** How lit finds out, for each page anew, whether the browser can adopt style sheets. */
const QUESTION = /(?<==)\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/;

/** What else on a page may change lit: polyfills for browsers of before 2020, and what goes on where a server drew. */
const HOOK = /\w+\.(?:reactiveElement|litHtml|litElement)(?:PolyfillSupport|HydrateSupport)\b/g;

/** What is left out, in which file of lit. */
const LEFT_OUT = [
  {file: /@lit[\\/]reactive-element[\\/]css-tag\.js$/, what: QUESTION, by: 'true'},
  {file: /@lit[\\/]reactive-element[\\/]reactive-element\.js$/, what: HOOK, by: '(void 0)'},
  {file: /lit-html[\\/]lit-html\.js$/, what: HOOK, by: '(void 0)'},
  {file: /lit-element[\\/]lit-element\.js$/, what: HOOK, by: '(void 0)'},
];

/**
 * A Rollup plugin for the script-tag files, 0.25 kB. Only browsers read them that can adopt style sheets, since our own code
 * adopts them too: the rest puts `<style>` in the page, which a strict content security policy forbids. And what a page has
 * for its own lit does not change ours.
 *
 * @type {import('rollup').Plugin}
 */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const part = LEFT_OUT.find(({file}) => file.test(id));
    if (!part) return null;
    const lean = code.replace(part.what, part.by);
    if (lean === code) throw new Error(`${id} is not what it was: look again at scripts/lean-lit.js.`);
    return {code: lean, map: null};
  },
};
