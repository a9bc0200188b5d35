/**
 * The value that a part of the values lies below, between the two nearest ones in proportion.
 *
 * @param {readonly number[]} values - At least one, in any order.
 * @param {number} part - 0 to 1.
 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There are no values.');
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The middle of the values, and the distance between its quarters: half of the values lie within that.
 *
 * @param {readonly number[]} values - At least one.
 */
export function summarise(values) {
  return {median: quantile(values, 0.5), quartiles: quantile(values, 0.75) - quantile(values, 0.25)};
}

/**
 * "12.3 ±0.4 ms": a median and the distance between the quarters.
 *
 * @param {{median: number, quartiles: number}} summary - In ms.
 */
export function inMs({median, quartiles}) {
  return `${formatMs(median)} ±${formatMs(quartiles)} ms`;
}

/** @param {number} ms */
function formatMs(ms) {
  return ms.toFixed(ms < 10 ? 2 : 1);
}
