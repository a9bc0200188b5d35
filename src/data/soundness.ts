import {isRecord, valueOf} from './is-record.js';
import type {KnownNames} from './known-names.js';
import type {ReferenceTarget} from './schema.js';

/**
 * Looks at a value: undefined where it is sound, else the way from there to what asks for a closer look, '' for the value
 * itself. It may be too strict, since the closer look decides, but never too lenient.
 */
export type Look = (value: unknown, known: KnownNames) => string | undefined;

// As in limits.ts: a module that every page shares with what reads tables weighs more than two numbers. limits.test.ts
// holds them together.
const MOST_CHARACTERS = 10_000;
const MOST_ENTRIES = 200;

const verdict = (isSound: boolean): string | undefined => (isSound ? undefined : '');

/** A string of a form, no longer than a text can be. */
export const matches =
  (pattern: RegExp): Look =>
  (value) =>
    verdict(typeof value === 'string' && !value[MOST_CHARACTERS] && pattern.test(value));

/** A string that stands in one of the lists of the file. */
export const foundIn =
  (list: ReferenceTarget): Look =>
  (value, known) =>
    verdict(known[list]?.has(value) ?? typeof value === 'string');

/** A number within bounds. */
export const between =
  (least: number, most: number, whole = false): Look =>
  (value) =>
    verdict(typeof value === 'number' && value >= least && value <= most && !(whole && value % 1));

export const oneOf =
  (...choices: readonly unknown[]): Look =>
  (value) =>
    verdict(choices.includes(value));

/** A value in one of several forms. */
export const either =
  (...forms: readonly Look[]): Look =>
  (value, known) =>
    verdict(forms.some((look) => look(value, known) === undefined));

export const optional =
  (look: Look): Look =>
  (value, known) =>
    value === undefined ? value : look(value, known);

/**
 * A list.
 * @param least - The fewest entries.
 * @param key - The key in which entries must differ.
 * @param most - The most entries.
 */
export const listOf =
  (item: Look, least = 0, key = '', most = MOST_ENTRIES): Look =>
  (value, known) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return '';
    for (const [i, entry] of value.entries()) {
      const rest = item(entry, known);
      if (rest !== undefined) return `.${i}${rest}`;
    }
    if (key && new Set(value.map((entry) => valueOf(entry, key))).size < value.length) return '';
    return undefined;
  };

/** An object with the keys of a table, and no others. */
export const object =
  (looks: Readonly<Record<string, Look>>): Look =>
  (value, known) => {
    if (!isRecord(value)) return '';
    for (const [key, look] of Object.entries(looks)) {
      const rest = look(valueOf(value, key), known);
      if (rest !== undefined) return `.${key}${rest}`;
    }
    // After what must be there: the bytes of a file that was not parsed have millions of keys.
    for (const key of Object.keys(value)) if (!Object.hasOwn(looks, key)) return `.${key}`;
    return undefined;
  };

/** An object whose keys the file chooses. */
export const recordOf =
  (name: Look, look: Look): Look =>
  (value, known) => {
    if (!isRecord(value)) return '';
    for (const [key, entry] of Object.entries(value)) {
      const rest = name(key, known) ?? look(entry, known);
      if (rest !== undefined) return `.${key}${rest}`;
    }
    return undefined;
  };
