import {cumsum, sum} from 'd3-array';

import type {Amount, Mix} from '../data/schema.js';

/** The group of what a source does not split; it is drawn hatched and never guessed. */
export const UNSPECIFIED = 'unspecified';

/** The least and the most that a share can be, in percent of its mix; equal unless the source gives a range. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How many a mix counts in all when its shares are counts; undefined when they are percentages. */
export function countOf(mix: Mix): number | undefined {
  return mix.shares.every(({value}) => isCount(value)) ? sum(mix.shares, ({value}) => middleOf(value)) : undefined;
}

/** The number that an amount turns on: the middle of a range, what "about" is about, a count as it is. */
export function middleOf(amount: Amount): number {
  if (typeof amount === 'number') return amount;
  if ('count' in amount) return amount.count;
  if ('about' in amount) return amount.about;
  return (amount.from + amount.to) / 2;
}

/** The bounds of each share of a mix, in order; all 0 when nothing at all is counted. */
export function readBounds(mix: Mix): readonly Bounds[] {
  const total = countOf(mix);
  const scale = total === undefined ? 1 : total && 100 / total;
  return mix.shares.map(({value}) => {
    if (typeof value === 'object' && 'from' in value) return {low: value.from, high: value.to};
    const middle = middleOf(value) * scale;
    return {low: middle, high: middle};
  });
}

/**
 * Where each share begins and ends when all stand end to end, in percent: one edge more than there are shares. An edge
 * between shares that are known as ranges is a zone: it lies somewhere from `low` to `high`. Zones never overlap.
 *
 * @param softness Points by which an edge beside an "about" is widened to both sides; default 0.
 */
export function readEdges(mix: Mix, softness = 0): readonly Bounds[] {
  const bounds = readBounds(mix);
  const lows = cumsum(bounds, ({low}) => low);
  const highs = cumsum(bounds, ({high}) => high);
  const [lowest, highest] = [lows.at(-1) ?? 0, highs.at(-1) ?? 0];
  if (highest === 0) return [...bounds, 0].map(() => ({low: 0, high: 0}));

  let reached = 0;
  const inner = bounds.slice(0, -1).map((_, i) => {
    const [lowLeft, highLeft] = [lows[i] ?? 0, highs[i] ?? 0];
    const zone = ordered(Math.max(lowLeft, 100 - (highest - highLeft)), Math.min(highLeft, 100 - (lowest - lowLeft)));
    const soft = isAbout(mix.shares[i]?.value) || isAbout(mix.shares[i + 1]?.value) ? softness : 0;
    return {low: clamp(zone.low - soft), high: clamp(zone.high + soft)};
  });
  // Where two zones overlap they meet halfway.
  const apart = inner.map((zone, i) => {
    const next = inner[i + 1];
    const low = Math.max(zone.low, reached);
    const high = next && next.low < zone.high ? Math.max(low, (zone.high + next.low) / 2) : Math.max(low, zone.high);
    reached = high;
    return {low, high};
  });
  return [{low: 0, high: 0}, ...apart, {low: 100, high: 100}];
}

function isCount(amount: Amount): boolean {
  return typeof amount === 'object' && 'count' in amount;
}

function isAbout(amount: Amount | undefined): boolean {
  return typeof amount === 'object' && 'about' in amount;
}

/** A zone; one that is crossed or hairline thin (percentages may add up to 100 ± 0.5) is drawn in to its middle. */
function ordered(low: number, high: number): Bounds {
  if (high - low > 1e-6) return {low, high};
  return {low: (low + high) / 2, high: (low + high) / 2};
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
