/** All that is chosen in the builder, and how it stands in the address: behind the #, which a browser sends to nobody. */
import {IDS, ONE_ID, oneOf, OWN_COLOURS, ROWS, TEAM, WORDS, YES_NO} from './address-forms.js';
import {CHOICES} from './choices.js';

/**
 * @typedef {object} Figures
 * @property {readonly (readonly string[])[]} rows - Cells as they were typed; all rows are equally long.
 * @property {boolean} turned - Whether each row is a group and each column a team.
 * @property {string} population - Who are counted.
 * @property {(typeof CHOICES.unit)[number]} unit
 * @property {(typeof CHOICES.basis)[number]} basis
 * @property {string} source
 * @property {string} year
 *
 * @typedef {object} State
 * @property {(typeof CHOICES.tag)[number]} tag
 * @property {readonly string[]} fields - Ids; none for all.
 * @property {string} strength - Id; '' for none.
 * @property {readonly string[]} mixes - Ids; none for the first.
 * @property {string} reference - Id; '' for the one that is usual.
 * @property {Readonly<Record<string, number>>} team - People, by group.
 * @property {(typeof CHOICES.view)[number]} view
 * @property {(typeof CHOICES.text)[number]} text
 * @property {(typeof CHOICES.theme)[number]} theme
 * @property {(typeof CHOICES.heading)[number]} heading
 * @property {Readonly<Record<string, string>>} colours - Only those that are chosen, as `#rrggbb` by name.
 * @property {boolean} own - Whether own figures are shown; they are kept where they are not.
 * @property {Figures} figures
 * @property {string} base - Where `dist/cdn` will be, as it was typed.
 * @property {boolean} integrity - Whether scripts carry their hash.
 * @property {(typeof CHOICES.form)[number]} form
 * @property {(typeof CHOICES.screen)[number]} screen
 */

/**
 * What stands when nobody has chosen.
 *
 * @type {State}
 */
export const START = {
  tag: 'infographic',
  fields: [],
  strength: '',
  mixes: [],
  reference: '',
  team: {vrijwilliger: 4, mbo: 3, ad: 1, hbo: 4},
  view: '',
  text: 'gewoon',
  theme: 'auto',
  heading: '2',
  colours: {},
  own: false,
  figures: {
    rows: [
      ['Team', 'Mbo', 'Hbo', 'Vrijwilligers'],
      ['Voorbeeldteam', '3', '4', '4'],
    ],
    turned: false,
    population: 'Een team dat we hebben bedacht',
    unit: 'mensen',
    basis: 'voorbeeld',
    source: '',
    year: '',
  },
  base: '/mbo-kracht/',
  integrity: true,
  form: 'script',
  screen: 'computer',
};

/** The name of each value in the address. */
const FORMS = {
  tag: {name: 'toon', form: oneOf(CHOICES.tag)},
  fields: {name: 'velden', form: IDS},
  strength: {name: 'kracht', form: ONE_ID},
  mixes: {name: 'mix', form: IDS},
  reference: {name: 'naast', form: ONE_ID},
  team: {name: 'team', form: TEAM},
  view: {name: 'als', form: oneOf(CHOICES.view)},
  text: {name: 'tekst', form: oneOf(CHOICES.text)},
  theme: {name: 'thema', form: oneOf(CHOICES.theme)},
  heading: {name: 'kop', form: oneOf(CHOICES.heading)},
  colours: {name: 'kleuren', form: OWN_COLOURS},
  own: {name: 'eigen', form: YES_NO},
  base: {name: 'map', form: WORDS},
  integrity: {name: 'controle', form: YES_NO},
  form: {name: 'vorm', form: oneOf(CHOICES.form)},
  screen: {name: 'scherm', form: oneOf(CHOICES.screen)},
};

const FIGURE_FORMS = {
  rows: {name: 'cijfers', form: ROWS},
  turned: {name: 'gedraaid', form: YES_NO},
  population: {name: 'wie', form: WORDS},
  unit: {name: 'eenheid', form: oneOf(CHOICES.unit)},
  basis: {name: 'basis', form: oneOf(CHOICES.basis)},
  source: {name: 'bron', form: WORDS},
  year: {name: 'jaar', form: WORDS},
};

/**
 * Writes a state as the hash of an address, without the #. What nobody chose is left out.
 *
 * @param {State} state
 */
export function writeState(state) {
  return [...writeParts(state, START, FORMS), ...writeParts(state.figures, START.figures, FIGURE_FORMS)].join('&');
}

/**
 * Reads a state out of a hash. What cannot be read stays as nobody chose it, and is named.
 *
 * @param {string} hash - With or without the #.
 * @returns {{state: State, unknown: readonly string[]}}
 */
export function readState(hash) {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .filter(Boolean)
      .map((part) => {
        const [name = '', ...rest] = part.split('=');
        return /** @type {const} */ ([name, rest.join('=')]);
      }),
  );
  const own = readParts(parts, FORMS);
  const figures = readParts(parts, FIGURE_FORMS);
  return {
    state: {...START, ...own, figures: {...START.figures, ...figures}},
    // What was read has been taken out.
    unknown: [...parts.keys()],
  };
}

/**
 * @param {object} values
 * @param {object} start
 * @param {Readonly<Record<string, {name: string, form: import('./address-forms.js').Form<any>}>>} forms
 */
function writeParts(values, start, forms) {
  return Object.entries(forms).flatMap(([key, {name, form}]) => {
    const [now, before] = [values, start].map((one) => form.write(Reflect.get(one, key)));
    return now === before ? [] : [`${name}=${now}`];
  });
}

/**
 * Reads what is there, and takes it out.
 *
 * @param {Map<string, string>} parts
 * @param {Readonly<Record<string, {name: string, form: import('./address-forms.js').Form<any>}>>} forms
 */
function readParts(parts, forms) {
  const entries = Object.entries(forms).flatMap(([key, {name, form}]) => {
    const text = parts.get(name);
    const value = text === undefined ? undefined : form.read(text);
    if (value === undefined) return [];
    parts.delete(name);
    return [[key, value]];
  });
  return Object.fromEntries(entries);
}
