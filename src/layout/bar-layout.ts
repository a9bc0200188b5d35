import type {Amount, Mix} from '../data/schema.js';
import {NOWHERE, readEdges} from './share-edges.js';

/** Half the width, in points, of the edge beside an amount that is only known "about". */
const SOFTNESS = 1.5;

/** One share on a bar; every place in percent of the bar, 0 to 100. */
export interface PlacedSegment {
  readonly group: string;
  readonly value: Amount;
  /** It is drawn from `from` to `to` and is certain from `solidFrom` to `solidTo`; between these it fades. */
  readonly from: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly to: number;
}

/** Places the shares of a mix end to end on a bar; a mix that counts nothing has segments without width. */
export function layoutBar(mix: Mix): readonly PlacedSegment[] {
  const edges = readEdges(mix, SOFTNESS);
  return mix.shares.map(({group, value}, i) => {
    const [start, end] = [edges[i] ?? NOWHERE, edges[i + 1] ?? NOWHERE];
    return {group, value, from: start.low, solidFrom: start.high, solidTo: end.low, to: end.high};
  });
}
