/** Two remainders closer than this differ by floating point only. */
const TINY = 1e-9;

/**
 * Shares a whole number out over parts, in whole numbers that add up to it (the largest-remainder method). The order is
 * kept and a tie goes to the earlier part.
 *
 * @param parts Sizes of the parts, 0 or more, in any unit.
 * @param whole What the result adds up to; when all parts are 0 nothing is shared out.
 */
export function largestRemainder(parts: readonly number[], whole: number): readonly number[] {
  const total = add(parts);
  if (total <= 0) return parts.map(() => 0);
  const seats = parts.map((part) => {
    const exact = (part / total) * whole;
    const size = Math.floor(exact + TINY);
    return {size, remainder: Math.round((exact - size) / TINY)};
  });
  const left = whole - add(seats.map(({size}) => size));
  const lucky = new Set([...seats].sort((a, b) => b.remainder - a.remainder).slice(0, left));
  return seats.map((seat) => seat.size + Number(lucky.has(seat)));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
