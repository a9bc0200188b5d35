import type {Finding, Path, ProblemCode} from './finding.js';
import {isRecord, valueOf} from './is-record.js';
import type {Expectation} from './problem-words.js';
import type {ReferenceTarget} from './schema.js';

/** What a value of the data file must be. `document-shape.ts` holds that of the whole file, made from `schema.ts`. */
export type Shape =
  | StringShape
  | NumberShape
  | {readonly type: 'choice'; readonly choices: readonly (string | number)[]; readonly want: Expectation}
  | ListShape
  | ObjectShape
  /** An object whose keys the file chooses. */
  | {readonly type: 'record'; readonly key: Shape; readonly value: Shape}
  /** A value in one of several forms: a string, a number, or objects that differ in their keys. */
  | {readonly type: 'union'; readonly forms: readonly Shape[]; readonly want: Expectation};

interface StringShape {
  readonly type: 'string';
  readonly pattern: RegExp;
  /** The most characters. */
  readonly most: number;
  readonly want: Expectation;
  /** The list in which the string must be found. */
  readonly refersTo?: ReferenceTarget;
}

interface NumberShape {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  readonly want: Expectation;
}

interface ListShape {
  readonly type: 'list';
  readonly item: Shape;
  /** What the list lacks when it is empty; without it, the list may be empty. */
  readonly filled?: Expectation;
  /** The key in which the entries must differ. */
  readonly uniqueBy?: 'id' | 'group';
  /** The most entries. */
  readonly most: number;
}

interface ObjectShape {
  readonly type: 'object';
  /** The shape of each key; a key that ends in "?" may be absent. */
  readonly entries: Readonly<Record<string, Shape>>;
}

/** A string that must be found elsewhere in the file, or among the icons. */
export interface Reference {
  readonly to: ReferenceTarget;
  readonly path: Path;
  readonly value: string;
}

/** What comes out of reading, beside the copy. */
export interface Reading {
  /** What is wrong, in the order of the shape. */
  readonly findings: Finding[];
  readonly references: Reference[];
}

/**
 * Reads a value by its shape.
 * @param reading - What is found on the way is added here.
 * @returns A copy without the keys that the shape does not know, plain as JSON; what is wrong stands in it as it came,
 *   if it is plain.
 */
export function readShape(shape: Shape, given: unknown, path: Path, reading: Reading): unknown {
  const level = takeLevel(given, shape.type === 'list' ? shape.most : MOST_SHOWN);
  if (level === undefined) {
    reading.findings.push({code: 'unreadable', path, value: given, expectation: 'readable'});
    return undefined;
  }
  const {length, value} = level;
  const report = (code: ProblemCode, expectation: Expectation, more?: Partial<Finding>): unknown => {
    reading.findings.push({code, path, value, expectation, ...more});
    return value;
  };
  const read = (inner: Shape, key: string | number, entry: unknown): unknown =>
    readShape(inner, entry, [...path, key], reading);

  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') return report('wrong-type', 'string');
      // Before the pattern, which might take its time over megabytes.
      if (value.length > shape.most) return report('too-long', 'short', {most: shape.most, length: value.length});
      if (!shape.pattern.test(value)) return report('wrong-value', shape.want);
      if (shape.refersTo) reading.references.push({to: shape.refersTo, path, value});
      return value;

    case 'number':
      if (typeof value !== 'number' || Number.isNaN(value)) return report('wrong-type', 'number');
      if (value < shape.least || value > shape.most || (shape.whole && value % 1)) report('wrong-value', shape.want);
      return value;

    case 'choice':
      if (shape.choices.some((choice) => choice === value)) return value;
      return report('wrong-value', shape.want, {known: shape.choices.map(String)});

    case 'list': {
      if (!Array.isArray(value)) return report('wrong-type', 'array');
      const {filled, item, most, uniqueBy} = shape;
      // Its entries are not looked at: a script can make a list of billions.
      if (length > most) return void report('too-long', 'few', {most, length});
      if (filled && value.length === 0) report('wrong-value', filled);
      if (uniqueBy) {
        const seen = new Set<unknown>();
        const expectation = uniqueBy === 'id' ? 'unique' : 'onceAMix';
        value.forEach((entry: unknown, i) => {
          const id = valueOf(entry, uniqueBy);
          if (typeof id !== 'string') return;
          if (seen.has(id)) report('duplicate-id', expectation, {path: [...path, i, uniqueBy], value: id});
          seen.add(id);
        });
      }
      return value.map((entry, i) => read(item, i, entry));
    }

    case 'union': {
      const form = nearestForm(shape.forms, value);
      return form ? readShape(form, value, path, reading) : report('wrong-type', shape.want);
    }

    case 'record':
      if (!isRecord(value)) return report('wrong-type', 'object');
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [read(shape.key, key, key), read(shape.value, key, entry)]),
      );

    case 'object': {
      if (!isRecord(value)) return report('wrong-type', 'object');
      const known = keysOf(shape);
      const copied = Object.entries(shape.entries).flatMap(([name, inner], i) => {
        const key = known[i] ?? name;
        const entry = valueOf(value, key);
        if (entry !== undefined) return [[key, read(inner, key, entry)]];
        if (key === name) report('missing', 'missing', {path: [...path, key], value: undefined});
        return [];
      });
      for (const [key, entry] of Object.entries(value)) {
        if (!known.includes(key)) report('unknown-key', 'key', {path: [...path, key], value: entry, known});
      }
      return Object.fromEntries(copied);
    }
  }
}

/** Of a list that is wrong anyway, as many entries as an error can show. */
const MOST_SHOWN = 80;

/** What stands in a value, one level deep, and how long it is if it is a list. */
interface Level {
  readonly value: unknown;
  readonly length: number;
}

/**
 * Reads one level of a value, each key once: whatever a getter or a proxy says later, this is what was checked and what is
 * drawn. Undefined where it cannot be read: a getter that throws, a proxy that is revoked, bytes instead of JSON.
 *
 * @param most - How many entries of a list are read.
 */
function takeLevel(value: unknown, most: number): Level | undefined {
  if (typeof value !== 'object' || value === null) return {value, length: 0};
  if (ArrayBuffer.isView(value)) return undefined;
  try {
    if (!Array.isArray(value)) return {value: {...value}, length: 0};
    const list: readonly unknown[] = value;
    const {length} = list;
    // A list that a script made may have holes, which `map` would pass over, or billions of entries.
    return {value: Array.from({length: Math.min(length, most)}, (_, i) => list[i]), length};
  } catch {
    // Told as a finding with its place; what it threw says less.
    return undefined;
  }
}

function keysOf({entries}: ObjectShape): string[] {
  return Object.keys(entries).map((name) => name.replace('?', ''));
}

/** Of the forms that a value may have, the one whose type it has; of several, the one with which it shares most keys. */
function nearestForm(forms: readonly Shape[], value: unknown): Shape | undefined {
  const shared = (form: Shape): number => {
    if (form.type !== 'object') return Number(form.type === typeof value);
    return keysOf(form).filter((key) => valueOf(value, key) !== undefined).length;
  };
  const best = Math.max(...forms.map(shared));
  return best > 0 ? forms.find((form) => shared(form) === best) : undefined;
}
