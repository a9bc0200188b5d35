import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {largestRemainder} from './largest-remainder.js';

const parts = fc.array(fc.double({min: 0, max: 1000, noNaN: true}), {minLength: 1, maxLength: 12});

describe('largestRemainder', () => {
  it('gives the extra one to the largest remainder', () => {
    expect(largestRemainder([73.1, 26.9], 100)).toEqual([73, 27]);
    expect(largestRemainder([32.6, 43.6, 23.8], 100)).toEqual([33, 43, 24]);
  });

  it('gives a tie to the earlier part', () => {
    expect(largestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(largestRemainder([0.5, 0.5], 1)).toEqual([1, 0]);
  });

  it('shares out nothing when all parts are zero, and has no parts when there are none', () => {
    expect(largestRemainder([0, 0], 100)).toEqual([0, 0]);
    expect(largestRemainder([], 100)).toEqual([]);
  });

  it('keeps whole numbers that already add up', () => {
    expect(largestRemainder([4, 3, 1, 4], 12)).toEqual([4, 3, 1, 4]);
  });

  it('adds up to the whole, each less than one away from its exact share', () => {
    fc.assert(
      fc.property(parts, fc.integer({min: 0, max: 500}), (values, whole) => {
        const total = values.reduce((a, b) => a + b, 0);
        fc.pre(total > 1e-3);
        const result = largestRemainder(values, whole);
        expect(result.reduce((a, b) => a + b, 0)).toBe(whole);
        result.forEach((value, i) => expect(Math.abs(value - (values[i]! / total) * whole)).toBeLessThan(1 + 1e-6));
      }),
    );
  });

  it('never gives a larger part less than a smaller one', () => {
    fc.assert(
      fc.property(parts, fc.integer({min: 0, max: 500}), (values, whole) => {
        const result = largestRemainder(values, whole);
        values.forEach((a, i) =>
          values.forEach((b, j) => a > b + 1e-3 && expect(result[i]!).toBeGreaterThanOrEqual(result[j]!)),
        );
      }),
    );
  });
});
