import type {DrawnFigure, Stand} from './drawn-figures.js';

/** A box in px from the corner of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn of a mix: its figures, or the segments of its bar. */
export interface Crowd {
  /** The id of the mix. */
  readonly id: string;
  readonly figures: readonly DrawnFigure[];
  /** The segments by their group; empty where figures are drawn. */
  readonly segments: ReadonlyMap<string, Box>;
}

/** Where a figure is at one end of its walk, and how much of it can be seen: 0 to 1. */
export interface Pose extends Stand {
  readonly opacity: number;
}

/** A figure with its way. */
export interface Walk {
  readonly figure: DrawnFigure;
  readonly from: Pose;
  readonly to: Pose;
  /** Someone as they are, someone who came to look different, or only how they looked before. */
  readonly as: 'self' | 'turned' | 'shade';
}

/**
 * The height and width of a figure with the feet at its lower edge, in units of its drawing: nearly as `CELL` in
 * `views/silhouettes`, which code that is fetched on use leaves to the first picture.
 */
export const FIGURE = {width: 40, height: 70} as const;

/** How much of a bar's height someone takes who goes into it. */
const SMALL = 0.8;

/** How far someone steps who comes or goes, in px. */
const STEP = 14;

/** How high and how far someone walks in one step, in px, and how many steps are shown at most. */
const HOP = 3;
const STRIDE = 90;
const MOST_STEPS = 3;

/** What is no way to go, in px. */
const NEAR = 0.5;

/** Who has legs walks; a wheelchair, and what is no person, glides. */
const LEGS = /h6v\d+h-6z/;

/**
 * Pairs who was there with who will be: the figure with the same number in the same mix is the same person, unless it
 * looks different. Who is new comes out of the segment of their group, or steps in; who is too many goes likewise.
 */
export function planWalks(before: Crowd | undefined, after: Crowd | undefined): readonly Walk[] {
  const old = before?.figures ?? [];
  const arriving = after?.figures ?? [];
  const sameAt = (i: number) => (old[i]?.shape === arriving[i]?.shape ? old[i] : undefined);
  const exits = spotsIn(before?.segments, arriving);
  const entries = spotsIn(after?.segments, old);
  const leaving = old.flatMap((figure, i): Walk | [] => {
    if (sameAt(i)) return [];
    const from = poseOf(figure);
    return {figure, from, to: entries[i] ?? {...from, y: from.y + STEP, opacity: 0}, as: 'self'};
  });
  const coming = arriving.flatMap((figure, i): readonly Walk[] => {
    const [same, to] = [sameAt(i), poseOf(figure)];
    if (!same) return [{figure, from: exits[i] ?? {...to, y: to.y - STEP, opacity: 0}, to, as: 'self'}];
    const from = poseOf(same);
    if (looksOf(same) === looksOf(figure)) return [{figure, from, to, as: 'self'}];
    return [
      {figure, from, to, as: 'turned'},
      {figure: same, from, to: {...to, opacity: 0}, as: 'shade'},
    ];
  });
  return [...coming, ...leaving];
}

/** What is drawn of a mix before and after; one is missing where it was not or is no more drawn. */
export type Pair = readonly [before: Crowd | undefined, after: Crowd | undefined];

/** Pairs mixes by their ids, and what is left over by its place. */
export function pairById(before: readonly Crowd[], after: readonly Crowd[]): readonly Pair[] {
  const gone = before.filter(({id}) => after.every((crowd) => crowd.id !== id));
  const come = after.filter(({id}) => before.every((crowd) => crowd.id !== id));
  const sameAs = (one: Crowd) => before.find(({id}) => id === one.id) ?? gone[come.indexOf(one)];
  return [
    ...after.map((crowd): Pair => [sameAs(crowd), crowd]),
    ...gone.slice(come.length).map((crowd): Pair => [crowd, undefined]),
  ];
}

/** Whether anything of it can be seen to change. */
export function isMoving({from, to, as}: Walk): boolean {
  return as !== 'self' || from.opacity !== to.opacity || from.scale !== to.scale || distanceOf(from, to) > NEAR;
}

/** The transforms that a figure goes through on its way, at equal times. */
export function walkFrames({figure, from, to, as}: Walk): readonly string[] {
  const steps = LEGS.test(figure.shape) ? Math.ceil(distanceOf(from, to) / STRIDE) || Number(as !== 'self') : 0;
  const last = Math.max(1, 2 * Math.min(MOST_STEPS, steps));
  return Array.from({length: last + 1}, (_, i) => {
    const at = (a: number, b: number) => a + ((b - a) * i) / last;
    const scale = at(from.scale, to.scale);
    const hop = (i % 2) * (last > 1 ? HOP : 0);
    const [x, y] = [at(from.x, to.x) - scale * figure.x, at(from.y, to.y) - scale * figure.y - hop];
    return `translate(${round(x)}px,${round(y)}px) scale(${round(scale)})`;
  });
}

/** How much of a figure is seen on its way, at equal times: who comes is there early, who goes stays until late. */
export function walkOpacity({from, to, as}: Walk): readonly number[] {
  const ends = [from.opacity, to.opacity];
  if (as === 'shade' || from.opacity === to.opacity) return ends;
  return from.opacity < to.opacity ? [...ends, to.opacity] : [from.opacity, ...ends];
}

function distanceOf(from: Stand, to: Stand): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function poseOf({stand, opacity}: DrawnFigure): Pose {
  return {...stand, opacity};
}

function looksOf({run}: DrawnFigure): string {
  return `${run.group} ${run.name} ${run.colour}`;
}

/** For each figure its place in the segment of its group, in rows of one from the left to the right. */
function spotsIn(
  segments: ReadonlyMap<string, Box> | undefined,
  figures: readonly DrawnFigure[],
): readonly (Pose | undefined)[] {
  if (!segments?.size) return [];
  const counts = new Map<string, number>();
  for (const {run} of figures) counts.set(run.group, (counts.get(run.group) ?? 0) + 1);
  const seen = new Map<string, number>();
  return figures.map(({run}) => {
    const box = segments.get(run.group);
    if (!box) return undefined;
    const place = seen.get(run.group) ?? 0;
    seen.set(run.group, place + 1);
    const scale = (box.height * SMALL) / FIGURE.height;
    const middle = box.left + (box.width * (place + 0.5)) / (counts.get(run.group) ?? 1);
    const foot = box.top + (box.height * (1 + SMALL)) / 2;
    return {x: middle - (scale * FIGURE.width) / 2, y: foot - scale * FIGURE.height, scale, opacity: 0};
  });
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
