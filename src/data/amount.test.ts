import {describe, expect, it} from 'vitest';

import {addBounds, canBeWhole, countOf, isAbout, isCount, numbersOf} from './amount.js';
import type {Amount, Mix} from './schema.js';

const amounts: readonly Amount[] = [20, {about: 30}, {from: 60, to: 70}, {count: 4}];

it('is written with one number, or two for a range', () => {
  expect(amounts.map(numbersOf)).toEqual([[20], [30], [60, 70], [4]]);
});

it('is a count, or known about, or neither', () => {
  expect(amounts.map(isCount)).toEqual([false, false, false, true]);
  expect(amounts.map(isAbout)).toEqual([false, true, false, false]);
});

describe('shares of one mix', () => {
  it('add up to something between their lows and their highs', () => {
    expect(addBounds([])).toEqual([0, 0]);
    expect(addBounds([[20, 20], [30, 40], [5, 50]])).toEqual([55, 110]); // prettier-ignore
  });

  it('are one whole where half a point of rounding lets them be', () => {
    expect([[100, 100], [99.5, 99.5], [100.5, 100.5], [0, 100], [100, 400]].map(([low = 0, high = 0]) => canBeWhole([low, high]))).not.toContain(false);
    expect([[99.4, 99.4], [100.6, 100.6], [0, 99], [101, 400]].map(([low = 0, high = 0]) => canBeWhole([low, high]))).not.toContain(true);
  }); // prettier-ignore

  it('count how many there are in all where each of them counts', () => {
    const mixOf = (...values: Amount[]) => ({shares: values.map((value) => ({group: 'mbo', value}))}) as unknown as Mix;
    expect(countOf(mixOf({count: 3}, {count: 0}, {count: 4}))).toBe(7);
    expect(countOf(mixOf({count: 3}, 20))).toBeUndefined();
    expect(countOf(mixOf(20, 80))).toBeUndefined();
  });
});
