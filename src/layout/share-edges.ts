import {countOf, isAbout, numbersOf} from '../data/amount.js';
import type {Mix} from '../data/schema.js';

/** The least and the most that something can be, in percent of its mix; equal unless the source gives a range. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Where nothing begins or ends. */
export const NOWHERE: Bounds = {low: 0, high: 0};

/**
 * Where each share begins and ends when all stand end to end, in percent: one edge more than there are shares. An edge
 * between shares that are known as ranges is a zone: it lies somewhere from `low` to `high`. Zones never overlap.
 *
 * @param softness Points by which an edge beside an "about" is widened to both sides; default 0.
 */
export function readEdges(mix: Mix, softness = 0): readonly Bounds[] {
  const {shares} = mix;
  const total = countOf(mix);
  if (total === 0) return [...shares, 0].map(() => NOWHERE);
  const toPercent = (number: number) => (total ? (number / total) * 100 : number);
  // The least and the most that each share and all before it come to.
  let [least, most] = [0, 0];
  const sums = shares.map(({value}): Bounds => {
    const [low = 0, high = low] = numbersOf(value);
    return {low: (least += toPercent(low)), high: (most += toPercent(high))};
  });

  const zones = sums.slice(0, -1).map((sum, i): Bounds => {
    const low = Math.max(sum.low, 100 - (most - sum.high));
    const high = Math.min(sum.high, 100 - (least - sum.low));
    const soft = shares.slice(i, i + 2).some(({value}) => isAbout(value)) ? softness : 0;
    // Percentages may add up to 100 ± 0.5: a zone that is crossed, or a hair thin, is drawn in to its middle.
    const half = high - low > 1e-6 ? (high - low) / 2 : 0;
    const middle = (low + high) / 2;
    return {low: Math.max(0, middle - half - soft), high: Math.min(100, middle + half + soft)};
  });
  // Where two zones overlap they meet halfway.
  let reached = 0;
  return [NOWHERE, ...zones, END].map(({low, high}, i) => {
    const start = Math.max(low, reached);
    reached = Math.max(start, Math.min(high, (high + (zones[i] ?? END).low) / 2));
    return {low: start, high: reached};
  });
}

const END: Bounds = {low: 100, high: 100};
