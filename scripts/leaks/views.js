/** What comes and goes: each element in each view, and what is done to one element many times. Runs in the page. */
import {changes} from './changes.js';
import {makeExampleMixes} from '../example-mixes.js';
import {DATA, all, drawn, frame, goesAway, begins, press, until} from './stage.js';

/**
 * @typedef {object} View
 * @property {string} element - Its tag, or what holds it.
 * @property {string} view - What of it is shown, or what is done to it.
 * @property {() => Promise<void>} cycle - Shows it and takes it away, or changes it and changes it back.
 * @property {() => Promise<void>} [begin] - Puts what is changed in the page.
 * @property {boolean} [byPerson] - Whether each cycle must be what a person asks for. Default false.
 * @property {() => void} [end] - Takes it away.
 * @property {number} [most] - How many cycles at most, where one takes long. Default as many as are asked for.
 */

/** @typedef {Record<string, unknown>} Wishes - Attributes by name; `data` is a property, and a script stands inside. */

/** Attributes that every element knows. */
const WISHES = {
  link: {link: 'deel'},
  refresh: {src: DATA, refresh: 60},
  src: {src: DATA},
  'wrong file': {src: '/package.json'},
  'file that is not there': {src: '/scripts/leaks/none.json'},
};

/** @type {Record<string, Record<string, Wishes>>} */
const ELEMENTS = {
  'mbo-infographic': {
    'street and mix': {},
    'street alone': {data: 'street'},
    'open door': {open: 'ouderenwerk'},
    strength: {strength: 'kennis'},
    'evening, everyday texts': {theme: 'dark', text: 'eenvoudig'},
    'in English': {lang: 'en'},
    ...WISHES,
    'door by link': {link: 'deel', open: 'jongerenwerk'},
  },
  'mbo-function-mix': {
    people: {view: 'people'},
    bars: {view: 'bars', mix: 'landelijk-2020 capelle-2022'},
    table: {view: 'table'},
    '200 mixes as people': {view: 'people', mix: '*', data: 'many'},
    '200 mixes as bars': {view: 'bars', mix: '*', data: 'many'},
    '200 mixes as table': {view: 'table', mix: '*', data: 'many'},
    'in English': {lang: 'en'},
    'table in a CSV file': {src: '/test/teams.csv'},
    ...WISHES,
  },
  'mbo-team-builder': {
    empty: {},
    team: {team: 'vrijwilliger:4 mbo:3 ad:1 hbo:4'},
    'in English': {lang: 'en'},
    ...WISHES,
  },
};

/** @returns {Promise<View[]>} */
export async function listViews() {
  const builtIn = await (await fetch(DATA)).json();
  const street = {...builtIn};
  delete street.mixes;
  /** @type {Record<string, unknown>} */
  const documents = {street, many: makeExampleMixes(200)};
  let round = 0;

  /** @type {(tag: string, wishes: Wishes) => HTMLElement} */
  const make = (tag, {data, ...attributes}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    if (data !== undefined) Object.assign(element, {data: documents[String(data)]});
    return element;
  };

  /** @type {(tag: string, view: string, wishes: Wishes, use?: (element: any) => Promise<void>) => View} */
  const mounted = (tag, view, wishes, use) => ({
    element: tag,
    view,
    cycle: async () => {
      const element = make(tag, wishes);
      await drawn(element);
      await use?.(element);
      await goesAway(element);
    },
  });

  /** @type {(tag: string, view: string, wishes: Wishes, rest?: () => Promise<void> | undefined) => View} */
  const hurried = (tag, view, wishes, rest = () => undefined) => ({
    element: tag,
    view,
    cycle: async () => {
      // A file that came nevertheless is kept under its name.
      const element = make(tag, wishes.src ? {...wishes, src: `${wishes.src}#${round++}`} : wishes);
      document.body.append(element);
      await rest();
      await goesAway(element);
    },
  });

  const plain = Object.entries(ELEMENTS).flatMap(([tag, views]) => [
    ...Object.entries(views).map(([view, wishes]) => mounted(tag, view, wishes)),
    hurried(tag, 'gone in the same task', {src: DATA, refresh: 60, link: 'deel'}),
    hurried(tag, 'with data, gone in the same task', {data: 'street'}),
    hurried(tag, 'gone before its file came', {src: `${DATA}?late`}, () => begins('fetch')),
    hurried(tag, 'gone while a lost file is asked for again', {src: 'http://localhost:9/'}, () =>
      begins('setTimeout 500'),
    ),
    {
      element: tag,
      view: 'told to refresh when it was gone',
      cycle: async () => {
        const element = make(tag, {src: DATA});
        await drawn(element);
        element.remove();
        Object.assign(element, {refresh: 60});
        await goesAway(element);
      },
    },
  ]);
  const used = [
    mounted('mbo-function-mix', 'tools open', {}, async (element) => {
      press(element, '.more button');
      await until(() => all(element, '.mix-tools').length > 0);
    }),
    ...['people', 'bars'].map((view) =>
      mounted('mbo-function-mix', `details shown, ${view}`, {view}, async (element) => {
        all(element, '[data-mix] [data-group]')[0]?.dispatchEvent(
          new PointerEvent('pointerover', {bubbles: true, composed: true}),
        );
        await until(() => all(element, '.details').length > 0);
        all(element, 'figure')[0]?.focus();
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
          all(element, ':focus')[0]?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
        await element.updateComplete;
      }),
    ),
    mounted('mbo-infographic', 'tools used, then gone', {link: 'deel'}, async (element) => {
      await until(() => all(element, '.street-tools').length > 0);
      press(element, '[data-field=ouderenwerk]');
      press(element, '[data-strength=kennis]');
      await element.updateComplete;
    }),
    mounted('mbo-team-builder', 'someone joins, then gone', {}, async (element) => {
      press(element, '.stepper button:last-of-type');
      await element.updateComplete;
    }),
    {
      element: 'mbo-function-mix',
      view: 'data in a script inside',
      cycle: async () => {
        const element = make('mbo-function-mix', {});
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify(builtIn);
        element.append(script);
        await drawn(element);
        await goesAway(element);
      },
    },
  ];
  const embedded = ['infographic', 'function-mix', 'team-builder'].map((tag) => ({
    element: 'iframe',
    view: tag,
    most: 300,
    cycle: async () => {
      const iframe = document.createElement('iframe');
      iframe.src = `/dist/cdn/embed.html?tag=${tag}`;
      document.body.append(iframe);
      await until(() => parseFloat(iframe.style.height) > 400);
      iframe.remove();
      await frame();
    },
  }));
  return [...plain, ...used, ...embedded, ...changes(make, builtIn)];
}
