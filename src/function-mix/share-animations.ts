import {walkFrames, walkOpacity, type Pair, type Walk} from '../layout/figure-walk.js';
import {growFrom} from '../layout/segment-growth.js';
import type {Scene} from './share-scene.js';

/** How long each thing takes, in ms. */
const WALK = 520;
const GROW = 420;
const FADE = 280;

/** How much later the last of all people sets off than the first, and a bar appears than the people who go into it, in ms. */
const STAGGER = 160;
export const AWAIT = 200;

/** Starts slowly and arrives slowly, as people do. */
const EASE = 'cubic-bezier(0.45, 0.05, 0.25, 1)';

/** How far what is drawn may stick out of a picture whose height changes, in px: frames, and the ring of the focus. */
const EDGE = 'inset(-16px -16px -6px)';

/** @param turn - When this one sets off, from 0 for the first to 1 for the last. */
export function animateWalk(walker: Element, walk: Walk, turn: number): Animation {
  return walker.animate(
    {transform: [...walkFrames(walk)], opacity: [...walkOpacity(walk)]},
    {duration: WALK, delay: turn * STAGGER, easing: EASE, fill: 'both'},
  );
}

/** Lets the segments of bars grow from their old boxes, or from nothing when the people come who go into them. */
export function animateSegments(pairs: readonly Pair[], {mixes = []}: Scene): readonly Animation[] {
  return pairs.flatMap(([before, after]) => {
    const bar = after?.segments.size ? mixes.find(({id}) => id === after.id) : undefined;
    const delay = before?.figures.length ? AWAIT : 0;
    return (bar?.marks ?? []).flatMap(({mark, group, box}) =>
      animateGrowth(mark, growFrom(before?.segments.get(group), box), delay),
    );
  });
}

/** What is written on a segment comes when this is nearly as wide as it will be. */
function animateGrowth(segment: Element, from: string | undefined, delay: number): readonly Animation[] {
  if (from === undefined) return [];
  const options = {duration: GROW, delay, easing: EASE, fill: 'backwards'} as const;
  const unwritten = {color: 'transparent', webkitTextStrokeColor: 'transparent'};
  return [
    segment.animate({transform: [from, 'none'], transformOrigin: ['0 0', '0 0']}, options),
    segment.animate(
      [
        {...unwritten, offset: 0},
        {...unwritten, offset: 0.6},
      ],
      options,
    ),
    ...[...segment.children].map((label) => label.animate({opacity: [0, 0, 1]}, options)),
  ];
}

/**
 * @param to - 0 or 1; what has gone stays away.
 * @param delay - In ms; default 0.
 */
export function animateFade(element: Element, from: number, to: number, delay = 0): Animation {
  const fill = to === 0 ? 'both' : 'backwards';
  return element.animate({opacity: [from, to]}, {duration: FADE, delay, easing: 'ease-out', fill});
}

/** Changes the height of a picture, in px, without what is below it being drawn over. */
export function animateHeight(figure: Element, from: number, to: number): readonly Animation[] {
  if (Math.abs(from - to) < 1) return [];
  const blockSize = [from, to].map((height) => `${height}px`);
  return [figure.animate({blockSize, clipPath: [EDGE, EDGE]}, {duration: WALK, easing: EASE})];
}
