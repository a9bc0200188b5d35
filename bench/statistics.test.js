import {expect, it} from 'vitest';

import {quantile, summarise} from './statistics.js';

it('the median of an even number of values lies between the middle two', () => {
  expect(summarise([4, 1, 3, 2])).toEqual({median: 2.5, quartiles: 1.5});
});

it('one value is its own median, without any distance', () => {
  expect(summarise([7])).toEqual({median: 7, quartiles: 0});
});

it('numbers are sorted as numbers, and the list that was given stays as it was', () => {
  const values = [10, 9, 100];
  expect(quantile(values, 0.5)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});

it('no values have no median', () => {
  expect(() => quantile([], 0.5)).toThrow('no values');
});
