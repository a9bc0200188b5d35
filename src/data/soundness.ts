import {isRecord, valueOf} from './is-record.js';
import type {KnownNames} from './known-names.js';
import type {ReferenceTarget} from './schema.js';

/**
 * Looks at a value: undefined where it is sound, else the way from there to what asks for a closer look, '' for the value
 * itself. It may be too strict, since the closer look decides, but never too lenient.
 */
export type Look = (value: unknown, known: KnownNames) => string | undefined;

const verdict = (isSound: boolean): string | undefined => (isSound ? undefined : '');

/** A string of a form. */
export const matches =
  (pattern: RegExp): Look =>
  (value) =>
    verdict(typeof value === 'string' && pattern.test(value));

/** A string that stands in one of the lists of the file. */
export const foundIn =
  (list: ReferenceTarget): Look =>
  (value, known) =>
    verdict(known[list]?.includes(value) ?? typeof value === 'string');

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
 */
export const listOf =
  (item: Look, least = 0, key = ''): Look =>
  (value, known) => {
    if (!Array.isArray(value) || value.length < least) return '';
    if (key && new Set(value.map((entry) => valueOf(entry, key))).size < value.length) return '';
    return walk(value.keys(), (i) => item(value[i], known));
  };

/** An object with the keys of a table, and no others. */
export const object =
  (looks: Readonly<Record<string, Look>>): Look =>
  (value, known) =>
    isRecord(value)
      ? (walk(Object.keys(value), (key) => verdict(Object.hasOwn(looks, key))) ??
        walk(Object.keys(looks), (key) => looks[key]?.(valueOf(value, key), known)))
      : '';

/** An object whose keys the file chooses. */
export const recordOf =
  (name: Look, look: Look): Look =>
  (value, known) =>
    isRecord(value) ? walk(Object.keys(value), (key) => name(key, known) ?? look(value[key], known)) : '';

/** The way to the first step behind which something is not sound. */
function walk<Step extends string | number>(
  steps: Iterable<Step>,
  look: (step: Step) => string | undefined,
): string | undefined {
  for (const step of steps) {
    const rest = look(step);
    if (rest !== undefined) return `.${step}${rest}`;
  }
  return undefined;
}
