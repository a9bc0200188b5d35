import type {GroupLook} from '../export/mix-look.js';
import {inOklch, mixInOklab} from './mixed-colours.js';
import type {DayColours} from './own-colours.js';

/** How much lighter the second of two groups is that share a colour. */
const LIFT = 0.12;
/** The most lightness of a number on paper, which then has 4.5:1. */
const TEXT = 0.53;
/** Above this lightness of a mark its label is dark. */
const BRIGHT = 0.635;
/** How much paper is in the lighter parts of figures, in percent. */
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
      const mark =
        meets && id === 'hbo-wo'
          ? inOklch(colour, ({l, c, h}) => ({l: l + LIFT, c, h}))
          : inOklch(colour, (lch) => lch);
      const look = {
        mark,
        soft: mixInOklab(mark, '#fffaf0', SOFTNESS),
        text: inOklch(colour, ({l, c, h}) => ({l: Math.min(TEXT, l), c, h})),
        on: inOklch(colour, ({l}) => ({l: l < BRIGHT ? 1 : 0.25, c: 0.01, h: 270})),
      };
      return [id, look];
    }),
  );
}
