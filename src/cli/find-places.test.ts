import fc from 'fast-check';
import {expect, it} from 'vitest';

import {formatPath} from '../data/explain-finding.js';
import {findPlaces} from './find-places.js';

const placeOf = (text: string, path: string) => findPlaces(text, new Set([path])).get(path);

it('finds a value at its key, and in a list at itself', () => {
  const text = '{\n  "a": [1, {"b": "x, ]}"}],\r\n  "c d": {}, "e": null\n}\n';
  const places = findPlaces(text, new Set(['$', '$.a', '$.a[0]', '$.a[1]', '$.a[1].b', '$["c d"]', '$.e', '$.f']));
  expect(Object.fromEntries(places)).toEqual({
    $: {line: 1, column: 1},
    '$.a': {line: 2, column: 3},
    '$.a[0]': {line: 2, column: 9},
    '$.a[1]': {line: 2, column: 12},
    '$.a[1].b': {line: 2, column: 13},
    '$["c d"]': {line: 3, column: 3},
    '$.e': {line: 3, column: 14},
  });
});

it('reads keys as JSON does: escapes, quotes, brackets, and the last of two', () => {
  expect(placeOf('{"\\u0061": 1}', '$.a')).toEqual({line: 1, column: 2});
  expect(placeOf('{"a\\"]}": 1, "b": 2}', '$.b')).toEqual({line: 1, column: 14});
  expect(placeOf('{"a": 1,\n"a": 2}', '$.a')).toEqual({line: 2, column: 1});
});

it('finds the place of every value of any JSON', () => {
  /** Each path, with the values on the way in the order of the text. */
  const pathsOf = (value: unknown, path: (string | number)[] = []): string[] => [
    formatPath(path),
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const paths = pathsOf(JSON.parse(text));
      const places = findPlaces(text, new Set(paths));
      const lines = text.split('\n');
      expect(places.size).toBe(new Set(paths).size);
      for (const {line, column} of places.values()) expect(lines[line - 1]?.[column - 1]).toMatch(/[^\s:,\]}]/);
      // Written over several lines, each value begins one of its own.
      const taken = [...places.values()].map(({line}) => line);
      if (indent !== 0) expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});
