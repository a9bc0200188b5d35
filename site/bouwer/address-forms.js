/** How values of each kind stand in the address: short, and with signs that every program takes for a part of one. */
import {ID, MOST_IN_GROUP, TEAM_GROUPS} from './choices.js';
import {COLOURS, readHex} from './colours.js';

/**
 * How a value stands in the address. `read` gives undefined for what it cannot be.
 *
 * @template Value
 * @typedef {{write: (value: Value) => string, read: (text: string) => Value | undefined}} Form
 */

/** @type {Form<string>} */
export const WORDS = {write: encode, read: decode};

/** @type {Form<string>} */
export const ONE_ID = {write: (id) => id, read: (text) => (ID.test(text) ? text : undefined)};

/** @type {Form<readonly string[]>} */
export const IDS = {write: (ids) => ids.join('+'), read: readIds};

/**
 * @template {string} Word
 * @param {readonly Word[]} words
 * @returns {Form<Word>}
 */
export const oneOf = (words) => ({write: (word) => word, read: (text) => words.find((word) => word === text)});

/** @type {Form<boolean>} */
export const YES_NO = {
  write: (is) => (is ? 'ja' : 'nee'),
  read: (text) => (text === 'ja' ? true : text === 'nee' ? false : undefined),
};

/** @type {Form<Readonly<Record<string, number>>>} */
export const TEAM = {
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
export const OWN_COLOURS = {
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
export const ROWS = {
  write: (rows) => rows.map((row) => row.map(encode).join(CELL)).join(ROW),
  read: (text) => {
    const rows = text.split(ROW).map((row) => row.split(CELL).map(decode));
    const width = rows[0]?.length;
    if (rows.some((row) => row.length !== width)) return undefined;
    return rows.every((row) => row.every((cell) => cell !== undefined)) ? /** @type {string[][]} */ (rows) : undefined;
  },
};

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
