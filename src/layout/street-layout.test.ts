import fc from 'fast-check';
import {expect, it} from 'vitest';

import {columnsFor, lastOfRow, plotsLeft} from './street-layout.js';

it.each([
  [0, 2],
  [320, 2],
  [539, 2],
  [540, 3],
  [768, 3],
  [779, 3],
  [780, 4],
  [1024, 4],
  [1039, 4],
  [1040, 6],
  [1120, 6],
  [1559, 6],
  [1560, 9],
  [1920, 9],
])('a street of %i px has %i houses a row', (width, columns) => {
  expect(columnsFor(width)).toBe(columns);
});

it.each([
  [0, 6, 18, 5],
  [5, 6, 18, 5],
  [6, 6, 18, 11],
  [17, 4, 18, 17],
  [0, 6, 1, 0],
])('the row of house %i, with %i a row of %i, ends at %i', (open, columns, count, last) => {
  expect(lastOfRow(open, columns, count)).toBe(last);
});

it('never ends a row before its house or after the street', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({min: 1, max: 9}), fc.nat(200), (open, columns, more) => {
      const count = open + 1 + more;
      const last = lastOfRow(open, columns, count);
      expect(last).toBeGreaterThanOrEqual(open);
      expect(last).toBeLessThan(count);
    }),
  );
});

it.each([
  [18, 6, []],
  [18, 4, [18, 19]],
  [5, 4, [5, 6, 7]],
  [1, 2, [1]],
  [0, 6, []],
])('a street of %i houses, %i a row, leaves the plots %j', (count, columns, left) => {
  expect(plotsLeft(count, columns)).toEqual(left);
});
