import {sum} from 'd3-array';

/**
 * Shares a whole number out over parts, in whole numbers that add up to it (the largest-remainder method). The order is
 * kept and a tie goes to the earlier part.
 *
 * @param parts Sizes of the parts, 0 or more, in any unit.
 * @param whole What the result adds up to; when all parts are 0 nothing is shared out.
 */
export function largestRemainder(parts: readonly number[], whole: number): readonly number[] {
  const total = sum(parts);
  if (total <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / total) * whole);
  const floors = exact.map((value) => Math.floor(value + TINY));
  const left = whole - sum(floors);
  const remainder = (i: number) => (exact[i] ?? 0) - (floors[i] ?? 0);
  const lucky = new Set(
    parts
      .map((_, i) => i)
      .sort((a, b) => (Math.abs(remainder(b) - remainder(a)) < TINY ? a - b : remainder(b) - remainder(a)))
      .slice(0, left),
  );
  return floors.map((floor, i) => floor + (lucky.has(i) ? 1 : 0));
}

/** Two remainders closer than this differ by floating point only. */
const TINY = 1e-9;
