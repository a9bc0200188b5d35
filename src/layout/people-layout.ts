import type {Mix} from '../data/schema.js';
import {countOf, readEdges, UNSPECIFIED} from './amount.js';
import {largestRemainder} from './largest-remainder.js';

/** How many different silhouettes there are. */
export const SILHOUETTES = 14;

/** The most figures in a picture: above this each figure stands for one in a hundred. */
const MOST = 100;

/** One figure: a person, or the house, desk or clock that stands for another unit. */
export interface PlacedFigure {
  readonly group: string;
  /** The group that a possible figure may belong to instead. */
  readonly other?: string;
  /** Possible: inside the spread of a range, so it belongs to `group` or to `other`. */
  readonly certainty: 'certain' | 'possible';
  /** Which silhouette, from 0 to SILHOUETTES - 1: always the same in the same place. */
  readonly variant: number;
  /** Column and row, from 0. */
  readonly x: number;
  readonly y: number;
}

/** All figures of a mix with the columns and rows that they take. */
export interface PlacedPeople {
  readonly figures: readonly PlacedFigure[];
  readonly width: number;
  readonly height: number;
}

/**
 * The silhouettes in the order in which they line up. Its length is prime to 10 and 20, so that rows do not repeat, and
 * a wheelchair or a stick comes by less often than the others.
 */
const LINE_UP = [0, 5, 2, 9, 1, 7, 12, 4, 11, 3, 8, 13, 0, 6, 10, 2, 5, 1, 9, 4, 12, 3, 7, 0, 11, 6, 2, 8, 5];

/**
 * Lines up the figures of a mix, group by group: a hundred of them, or the real number when the shares are counts that
 * add up to a hundred at most.
 *
 * @param columns Figures in a row, 1 or more.
 */
export function layoutPeople(mix: Mix, columns: number): PlacedPeople {
  const runs = readRuns(mix);
  const count = countOf(mix) ?? MOST;
  const sizes = largestRemainder(
    runs.map(({size}) => size),
    Math.min(count, MOST),
  );
  const figures = runs
    .flatMap(({figure}, run) => Array.from({length: sizes[run] ?? 0}, () => figure))
    .map((figure, i) => ({
      ...figure,
      variant: LINE_UP[i % LINE_UP.length] ?? 0,
      x: i % columns,
      y: Math.floor(i / columns),
    }));
  return {figures, width: Math.min(columns, figures.length), height: Math.ceil(figures.length / columns)};
}

type Kind = Pick<PlacedFigure, 'group' | 'other' | 'certainty'>;

/** The certain part of each share, and between two shares the part that may be either. */
function readRuns(mix: Mix): readonly {readonly figure: Kind; readonly size: number}[] {
  const edges = readEdges(mix);
  return mix.shares.flatMap(({group}, i) => {
    const [start, end, next] = [edges[i]?.high ?? 0, edges[i + 1] ?? {low: 0, high: 0}, mix.shares[i + 1]?.group];
    const certain = {figure: {group, certainty: 'certain'}, size: end.low - start} as const;
    if (next === undefined) return [certain];
    const [known, other] = group === UNSPECIFIED ? [next, group] : [group, next];
    return [certain, {figure: {group: known, other, certainty: 'possible'}, size: end.high - end.low} as const];
  });
}
