import fc from 'fast-check';
import {expect, it} from 'vitest';

import {describeValue} from './describe-value.js';

it.each<[unknown, string]>([
  ['een', '"een"'],
  ['met "aanhaling"', '"met \\"aanhaling\\""'],
  [12.5, '12.5'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  [NaN, 'NaN'],
  [10n, '10'],
  [Symbol('naam'), 'Symbol(naam)'],
  [() => 3, 'function'],
  [[], '[]'],
  [{}, '{}'],
  [[1, 'a', null], '[1, "a", null]'],
  [{a: 1, b: 'twee'}, '{"a": 1, "b": "twee"}'],
  [[[1], {a: 1}], '[[…], {…}]'],
  [{a: [1], b: {c: 1}, d: null}, '{"a": […], "b": {…}, "d": null}'],
])('shows %o as %s', (value, shown) => {
  expect(describeValue(value)).toBe(shown);
});

it('shows eighty characters, of which the last says that there are more', () => {
  expect(describeValue('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(describeValue('x'.repeat(79))).toBe(`"${'x'.repeat(78)}…`);
});

it('shows any value in eighty characters', () => {
  fc.assert(
    fc.property(fc.anything({withBigInt: true, withDate: true, withMap: true}), (value) => {
      const shown = describeValue(value);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(80);
    }),
  );
});
