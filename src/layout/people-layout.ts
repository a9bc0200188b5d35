import {UNSPECIFIED} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {countOf, NOWHERE, readEdges} from './share-edges.js';
import {largestRemainder} from './largest-remainder.js';

/** How many different figures there are: as many as heads times bodies. */
export const LOOKS = 9 * 11;

/** The most figures in a picture: above this each figure stands for one in a hundred. */
const MOST = 100;

/** One figure: a person, or the house, desk or clock that stands for another unit. */
export interface PlacedFigure {
  /** Which of the looks, from 0 to LOOKS - 1: always the same in the same place. */
  readonly look: number;
  /** Column and row, from 0. */
  readonly x: number;
  readonly y: number;
}

/** Figures of one kind that stand next to each other. */
export interface PlacedRun {
  readonly group: string;
  /** For figures inside the spread of a range: the group that they may belong to instead. */
  readonly other?: string;
  readonly figures: readonly PlacedFigure[];
}

/** All figures of a mix with the columns and rows that they take. */
export interface PlacedPeople {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  readonly height: number;
}

/**
 * Lines up the figures of a mix, group by group: a hundred of them, or the real number when the shares are counts that
 * add up to a hundred at most.
 *
 * @param columns Figures in a row, 1 or more.
 */
export function layoutPeople(mix: Mix, columns: number): PlacedPeople {
  const runs = readRuns(mix);
  const count = Math.min(countOf(mix) ?? MOST, MOST);
  const sizes = largestRemainder(
    runs.map(({size}) => size),
    count,
  );
  let next = 0;
  const place = (): PlacedFigure => {
    const i = next++;
    return {look: lookAt(i), x: i % columns, y: Math.floor(i / columns)};
  };
  return {
    runs: runs.map(({kind}, i) => ({...kind, figures: Array.from({length: sizes[i] ?? 0}, place)})),
    width: Math.min(columns, count),
    height: Math.ceil(count / columns),
  };
}

interface SizedRun {
  readonly kind: Omit<PlacedRun, 'figures'>;
  readonly size: number;
}

/** The certain part of each share, and between two shares the part that may be either. */
function readRuns(mix: Mix): readonly SizedRun[] {
  const edges = readEdges(mix);
  return mix.shares.flatMap(({group}, i) => {
    const [start, end, next] = [edges[i] ?? NOWHERE, edges[i + 1] ?? NOWHERE, mix.shares[i + 1]?.group];
    const certain = {kind: {group}, size: end.low - start.high};
    if (next === undefined) return [certain];
    const [known, other] = group === UNSPECIFIED ? [next, group] : [group, next];
    return [certain, {kind: {group: known, other}, size: end.high - end.low}];
  });
}

/** Found by trying: figures beside and below each other differ, in rows of ten and of twenty, and all heads come as often. */
function lookAt(i: number): number {
  return ((i * (33 * i + 50)) >> 2) % LOOKS;
}
