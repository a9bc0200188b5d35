import {UNSPECIFIED} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {lineUp, type PlacedPeople, type Run} from './line-up.js';
import {NOWHERE, readEdges, type Bounds} from './share-edges.js';

export type {PlacedFigure, PlacedPeople, PlacedRun} from './line-up.js';

/**
 * Lines up the figures of any mix, as `lineUp` does; between two shares that are known as ranges stand those that may
 * belong to either.
 *
 * @param columns Figures in a row, 1 or more.
 */
export function layoutPeople(mix: Mix, columns: number): PlacedPeople {
  return lineUp(mix, columns, readRuns(mix, readEdges(mix)));
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
