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

/** A segment as one box in a row of boxes: each begins where the one before it ends, or earlier, where both fade. */
export interface SegmentBox {
  /** Its width, in percent of the bar. */
  readonly width: number;
  /** How far it begins before the end of the box before it, in percent of the bar; 0 where edges are sharp. */
  readonly overlap: number;
  /** How far it fades in at its start and out at its end, in percent of the bar. */
  readonly fadeIn: number;
  readonly fadeOut: number;
}

/** Makes boxes of the segments of one bar, in their order; those without width are boxes without width. */
export function boxSegments(segments: readonly PlacedSegment[]): readonly SegmentBox[] {
  return segments.map(({from, solidFrom, solidTo, to}, i) => ({
    width: to - from,
    overlap: (segments[i - 1]?.to ?? 0) - from,
    fadeIn: solidFrom - from,
    fadeOut: to - solidTo,
  }));
}
