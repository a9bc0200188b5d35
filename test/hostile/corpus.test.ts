/** Each hostile thing by name, and what becomes of it, so that a change is seen. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {DataError} from '../../src/data/data-error.js';
import {parseDocument} from '../../src/data/parse-document.js';
import {documents} from '../arbitrary-document.js';
import {placesOf, putAt} from '../places.js';
import {CORPUS} from './corpus.js';
import {grown} from './grown.js';
import {judgeValue} from './judge.js';
import {KEYS, HOSTILE_VALUES} from './values.js';

/** The first code that a file is refused with, or that it is a picture. */
function tell(json: unknown): string {
  try {
    parseDocument(json);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.find(({severity}) => severity === 'error')?.code ?? '';
  }
  return judgeValue(json);
}

describe('what becomes of each hostile thing', () => {
  it.each(CORPUS.map(({name, told, make}) => [name, told, make] as const))(
    '%s: %s',
    {timeout: 60_000},
    (_name, told, make) => {
      expect(tell(make())).toBe(told);
      expect(grown()).toEqual([]);
      expect(({} as {hacked?: unknown}).hacked).toBe(undefined);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(CORPUS.map(({name}) => name)).size).toBe(CORPUS.length);
  });
});

describe('any file with hostile values anywhere', () => {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.anything());

  it('gives a picture or a DataError', {timeout: 60_000}, () => {
    const runs = documents.chain((document) =>
      fc.tuple(
        fc.constant(document),
        fc.array(fc.tuple(fc.constantFrom(...placesOf(document)), hostile), {minLength: 1, maxLength: 4}),
        fc.array(fc.tuple(fc.constantFrom(...KEYS), hostile), {maxLength: 2}),
      ),
    );
    fc.assert(
      fc.property(runs, ([document, changes, keys]) => {
        const json = structuredClone(document) as unknown as Record<string, unknown>;
        // A place may be gone, since what held it became something else.
        for (const [place, value] of changes.toSorted(([a], [b]) => b.length - a.length)) putAt(json, place, value);
        for (const [key, value] of keys)
          Object.defineProperty(json, key, {value, enumerable: true, configurable: true, writable: true});
        expect(['picture', 'DataError']).toContain(judgeValue(json));
        expect(grown()).toEqual([]);
      }),
      {numRuns: 300},
    );
  });
});
