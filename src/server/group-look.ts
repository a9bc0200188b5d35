import type {GroupLook} from '../export/mix-look.js';
import {inOklch, mixInOklab, readHex, writeHex} from './mixed-colours.js';
import type {DayColours} from './own-colours.js';

/** How much lighter the second of two groups is that share a colour. */
const LIFT = 0.12;
/** The most lightness of a number on paper, which then has 4.5:1. */
const TEXT = 0.53;
/** Above this lightness of a mark its label is dark. */
const BRIGHT = 0.635;
/** What is in the lighter parts of figures, and how much of it in percent. */
const CREAM = readHex('#fffaf0');
const SOFTNESS = 58;

/**
 * The colours of groups by day, as `group-colours.ts`, `label-colours.ts` and `mix-styles.ts` have them: a browser test
 * holds these beside what a browser makes of the style sheets.
 *
 * @param ids - All groups of the picture, since two that share a colour differ where they meet.
 */
export function lookOfGroups(ids: readonly string[], colours: DayColours): ReadonlyMap<string, GroupLook> {
  const meets = ids.includes('hbo') && ids.includes('hbo-wo');
  return new Map(
    ids.map((id): [string, GroupLook] => {
      const colour = colours.ofGroup(id);
      const lift = meets && id === 'hbo-wo' ? LIFT : 0;
      const mark = inOklch(colour, ({l, c, h}) => ({l: l + lift, c, h}));
      const look = {
        mark: writeHex(mark),
        soft: writeHex(mixInOklab(mark, CREAM, SOFTNESS)),
        text: writeHex(inOklch(colour, ({l, c, h}) => ({l: Math.min(TEXT, l), c, h}))),
        on: writeHex(inOklch(colour, ({l}) => ({l: l < BRIGHT ? 1 : 0.25, c: 0.01, h: 270}))),
      };
      return [id, look];
    }),
  );
}
