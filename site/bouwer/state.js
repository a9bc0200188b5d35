/** All that is chosen in the builder, and how it stands in the address: behind the #, which a browser sends to nobody. */
import {CHOICES, ID, MOST_IN_GROUP, TEAM_GROUPS} from './choices.js';
import {COLOURS, readHex} from './colours.js';

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

/**
 * How a value stands in the address. `read` gives undefined for what it cannot be.
 *
 * @template Value
 * @typedef {{write: (value: Value) => string, read: (text: string) => Value | undefined}} Form
 */

/** @type {Form<string>} */
const WORDS = {write: encode, read: decode};

/** @type {Form<string>} */
const ONE_ID = {write: (id) => id, read: (text) => (ID.test(text) ? text : undefined)};

/** @type {Form<readonly string[]>} */
const IDS = {write: (ids) => ids.join('+'), read: readIds};

/**
 * @template {string} Word
 * @param {readonly Word[]} words
 * @returns {Form<Word>}
 */
const oneOf = (words) => ({write: (word) => word, read: (text) => words.find((word) => word === text)});

/** @type {Form<boolean>} */
const YES_NO = {
  write: (is) => (is ? 'ja' : 'nee'),
  read: (text) => (text === 'ja' ? true : text === 'nee' ? false : undefined),
};

/** @type {Form<Readonly<Record<string, number>>>} */
const TEAM = {
  write: (team) => TEAM_GROUPS.map(([id]) => `${id}.${team[id] ?? 0}`).join('+'),
  read: (text) => {
    const counts = new Map(text.split('+').map((part) => /** @type {[string, string]} */ (part.split('.'))));
    const entries = TEAM_GROUPS.map(([id]) => /** @type {const} */ ([id, counts.get(id) ?? '']));
    const isWhole = entries.every(([, count]) => /^\d{1,3}$/.test(count) && Number(count) <= MOST_IN_GROUP);
    return isWhole && counts.size === entries.length
      ? Object.fromEntries(entries.map(([id, count]) => [id, Number(count)]))
      : undefined;
  },
};

/** @type {Form<Readonly<Record<string, string>>>} */
const OWN_COLOURS = {
  write: (colours) =>
    COLOURS.flatMap(({name}) => (colours[name] ? [`${name}.${colours[name].slice(1)}`] : [])).join('+'),
  read: (text) => {
    const entries = text.split('+').map((part) => {
      const [name = '', hex = ''] = part.split('.');
      return /** @type {const} */ ([name, COLOURS.some((colour) => colour.name === name) ? readHex(hex) : undefined]);
    });
    return entries.every(([, hex]) => hex !== undefined)
      ? Object.fromEntries(/** @type {[string, string][]} */ (/** @type {unknown} */ (entries)))
      : undefined;
  },
};

/** Between cells and between rows; `encode` writes neither. */
const CELL = '~';
const ROW = '!';

/** @type {Form<readonly (readonly string[])[]>} */
const ROWS = {
  write: (rows) => rows.map((row) => row.map(encode).join(CELL)).join(ROW),
  read: (text) => {
    const rows = text.split(ROW).map((row) => row.split(CELL).map(decode));
    const width = rows[0]?.length;
    if (rows.some((row) => row.length !== width)) return undefined;
    return rows.every((row) => row.every((cell) => cell !== undefined)) ? /** @type {string[][]} */ (rows) : undefined;
  },
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
 * @param {Readonly<Record<string, {name: string, form: Form<any>}>>} forms
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
 * @param {Readonly<Record<string, {name: string, form: Form<any>}>>} forms
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

/** @param {string} text */
function readIds(text) {
  const ids = text.split('+').filter(Boolean);
  return ids.every((id) => ID.test(id)) ? ids : undefined;
}

/**
 * Percent-encodes all but letters, digits and what needs it nowhere; a space becomes a plus. Half a sign, which has no place
 * in an address, becomes the sign for that.
 *
 * @param {string} text
 */
function encode(text) {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/**
 * @param {string} text
 * @returns {string | undefined} undefined where it is broken.
 */
function decode(text) {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    // So a browser says that an address was cut in the middle of a letter.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
