import {UNSPECIFIED} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {countOf, NOWHERE, readEdges, type Bounds} from './share-edges.js';
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

/** What stands next to each other. */
interface Run {
  readonly group: string;
  /** Inside the spread of a range: the group that this may belong to instead. */
  readonly other?: string | undefined;
  /** How much it is, in percent of the mix. */
  readonly size: number;
}

/** Figures of one kind that stand next to each other. */
export interface PlacedRun extends Run {
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
  const runs = readRuns(mix, readEdges(mix));
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
    runs: runs.map((run, i) => ({...run, figures: Array.from({length: sizes[i] ?? 0}, place)})),
    width: Math.min(columns, count),
    height: Math.ceil(count / columns),
  };
}

/** The certain part of each share, and after it the part that may be the next one's too. */
function readRuns({shares}: Mix, edges: readonly Bounds[]): readonly Run[] {
  return shares.flatMap(({group}, i) => {
    const [start, end] = [edges[i] ?? NOWHERE, edges[i + 1] ?? NOWHERE];
    const next = shares[i + 1]?.group;
    // What may be not split is drawn as what it may be instead.
    const [known, other] = next && group === UNSPECIFIED ? [next, group] : [group, next];
    return [
      {group, size: end.low - start.high},
      {group: known, other, size: end.high - end.low},
    ];
  });
}

/** Found by trying: figures beside and below each other differ, in rows of ten and of twenty, and all heads come as often. */
function lookAt(i: number): number {
  return ((i * (33 * i + 50)) >> 2) % LOOKS;
}
