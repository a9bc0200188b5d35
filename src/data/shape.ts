import type {Finding, Path, ProblemCode} from './finding.js';
import {isRecord, valueOf} from './is-record.js';
import type {Expectation} from './problem-words.js';

/** What a value of the data file must be. `document-shape.ts` holds that of the whole file, made from `schema.ts`. */
export type Shape =
  | {readonly type: 'string'; readonly pattern: RegExp; readonly want: Expectation}
  | NumberShape
  | {readonly type: 'choice'; readonly choices: readonly (string | number)[]; readonly want: Expectation}
  /** A list; where it may not be empty, `filled` says what it lacks. */
  | {readonly type: 'list'; readonly item: Shape; readonly filled?: Expectation}
  | ObjectShape
  /** An object whose keys the file chooses. */
  | {readonly type: 'record'; readonly key: Shape; readonly value: Shape}
  /** A value in one of several forms: a string, a number, or objects that differ in their keys. */
  | {readonly type: 'union'; readonly forms: readonly Shape[]; readonly want: Expectation};

interface NumberShape {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  readonly want: Expectation;
}

interface ObjectShape {
  readonly type: 'object';
  /** The shape of each key; a key that ends in "?" may be absent. */
  readonly entries: Readonly<Record<string, Shape>>;
}

/**
 * Reads a value by its shape.
 * @param findings - What is wrong is added here, in the order of the shape.
 * @returns A copy without the keys that the shape does not know; of use only when nothing is wrong.
 */
export function readShape(shape: Shape, value: unknown, path: Path, findings: Finding[]): unknown {
  const report = (code: ProblemCode, expectation: Expectation, more?: Partial<Finding>): unknown => {
    findings.push({code, path, value, expectation, ...more});
    return value;
  };
  const read = (inner: Shape, key: string | number, entry: unknown): unknown =>
    readShape(inner, entry, [...path, key], findings);

  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') return report('wrong-type', 'string');
      if (!shape.pattern.test(value)) report('wrong-value', shape.want);
      return value;

    case 'number':
      if (typeof value !== 'number' || Number.isNaN(value)) return report('wrong-type', 'number');
      if (value < shape.least || value > shape.most || (shape.whole && value % 1)) report('wrong-value', shape.want);
      return value;

    case 'choice':
      if (shape.choices.some((choice) => choice === value)) return value;
      return report('wrong-value', shape.want, {known: shape.choices.map(String)});

    case 'list':
      if (!Array.isArray(value)) return report('wrong-type', 'array');
      if (shape.filled && value.length === 0) report('wrong-value', shape.filled);
      // A list that a script made may have holes, which `map` would pass over.
      return Array.from<unknown, unknown>(value, (entry, i) => read(shape.item, i, entry));

    case 'union': {
      const form = nearestForm(shape.forms, value);
      return form ? readShape(form, value, path, findings) : report('wrong-type', shape.want);
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
