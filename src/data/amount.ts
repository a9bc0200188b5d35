import {sum} from 'd3-array';

import type {Amount} from './schema.js';

/** The group of what a source does not split; it is drawn hatched and never guessed. */
export const UNSPECIFIED = 'unspecified';

/** The numbers that an amount is written with: two for a range, else one. */
export function numbersOf(amount: Amount): readonly number[] {
  if (typeof amount === 'number') return [amount];
  if ('from' in amount) return [amount.from, amount.to];
  return ['count' in amount ? amount.count : amount.about];
}

/** Whether an amount counts whole people or things, and is no percentage. */
export function isCount(amount: Amount): boolean {
  return typeof amount === 'object' && 'count' in amount;
}

/** Whether an amount is only known about. */
export function isAbout(amount: Amount): boolean {
  return typeof amount === 'object' && 'about' in amount;
}

/** How far the percentages of one mix may be from 100, for rounded figures; in points, with room for binary rounding. */
const ROUNDING = 0.5 + 1e-9;

/** Whether percentages, of which each is somewhere from its low to its high, can be those of one whole. */
export function canMakeWhole(lows: readonly number[], highs: readonly number[]): boolean {
  return sum(lows) <= 100 + ROUNDING && sum(highs) >= 100 - ROUNDING;
}
