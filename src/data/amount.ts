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

/** The lowest and the highest percent that the shares of a mix can add up to; each is somewhere from its low to its high. */
export function addBounds(bounds: readonly (readonly [low: number, high: number])[]): readonly [number, number] {
  return bounds.reduce(([least, most], [low, high]) => [least + low, most + high], [0, 0]);
}

/** Whether percentages that add up to something between these can be those of one whole. */
export function canBeWhole([least, most]: readonly [number, number]): boolean {
  return least <= 100 + ROUNDING && most >= 100 - ROUNDING;
}
