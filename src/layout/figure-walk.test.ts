import {describe, expect, it} from 'vitest';

import {drawFigures} from '../views/figures.js';
import {CELL} from '../views/silhouettes.js';
import {readFigures, type DrawnFigure, type Stand} from './drawn-figures.js';
import {FIGURE, isMoving, pairById, planWalks, walkFrames, walkOpacity, type Box, type Crowd} from './figure-walk.js';

const HOME: Stand = {x: 0, y: 0, scale: 1};

interface Team {
  readonly group?: string;
  readonly from?: number;
  readonly unit?: 'people' | 'hours';
  readonly home?: Stand;
}

/** A number of people of a group in a row, with looks from 0 on. */
function people(count: number, {group = 'mbo', from = 0, unit = 'people', home = HOME}: Team = {}) {
  const figures = Array.from({length: count}, (_, i) => ({look: from + i, x: from + i, y: 0}));
  const [solid, soft] = drawFigures(unit, figures);
  const paths = [solid, soft].map((d, i) => ({name: i === 0 ? 'mark' : 'soft', fill: undefined, d}));
  return readFigures([{group, name: '', colour: '', paths}], home);
}

const crowd = (figures: readonly DrawnFigure[], segments: Record<string, Box> = {}, id = 'm'): Crowd => ({
  id,
  figures,
  segments: new Map(Object.entries(segments)),
});

/** Where a transform of a figure puts the corner of its cell. */
function cornerOf(transform: string | undefined, {x, y}: DrawnFigure) {
  const [tx = NaN, ty = NaN, scale = NaN] = (transform?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return [tx + scale * x, ty + scale * y, scale].map((value) => Math.round(value * 10) / 10);
}

describe('planWalks', () => {
  it('lets each person walk from where they stood to where they stand', () => {
    const walks = planWalks(crowd(people(3)), crowd(people(3, {home: {x: 100, y: 50, scale: 2}})));
    expect(walks.map(({from, to}) => [from.x, to.x])).toEqual([
      [0, 100],
      [40, 180],
      [80, 260],
    ]);
    expect(walks.map(({as}) => as)).toEqual(['self', 'self', 'self']);
  });

  it('lets who is too many step out, and who is new step in', () => {
    const fewer = planWalks(crowd(people(3)), crowd(people(2)));
    expect(fewer.map(({to}) => to.opacity)).toEqual([1, 1, 0]);
    const more = planWalks(crowd(people(2)), crowd(people(3)));
    expect(more.map(({from}) => from.opacity)).toEqual([1, 1, 0]);
  });

  it('lets newcomers step down to their place, and who leaves step down from it', () => {
    const coming = planWalks(undefined, crowd(people(2)));
    expect(coming.map(({as, from, to}) => [as, to.x - from.x, to.y - from.y])).toEqual([['self', 0, 14], ['self', 0, 14]]); // prettier-ignore
    const leaving = planWalks(crowd(people(1)), undefined);
    expect(leaving.map(({as, from, to}) => [as, to.x - from.x, to.y - from.y])).toEqual([['self', 0, 14]]);
  });

  it('spreads people evenly over the segment of their group', () => {
    const bar = {mbo: {left: 10, top: 20, width: 100, height: 46}};
    const into = planWalks(crowd(people(4)), crowd([], bar));
    const middles = into.map(({to}) => to.x + (to.scale * FIGURE.width) / 2);
    expect(middles).toEqual([22.5, 47.5, 72.5, 97.5].map((x) => expect.closeTo(x)));
  });

  it('shows how someone looked before, on the same way, who comes to another group', () => {
    const [turned, shade] = planWalks(crowd(people(1)), crowd(people(1, {group: 'hbo', home: {...HOME, x: 30}})));
    expect(turned).toMatchObject({as: 'turned', figure: {run: {group: 'hbo'}}, from: {x: 0}, to: {x: 30, opacity: 1}});
    expect(shade).toMatchObject({as: 'shade', figure: {run: {group: 'mbo'}}, from: {x: 0}, to: {x: 30, opacity: 0}});
  });

  it('never lets a person become a thing: one goes, the other comes', () => {
    const walks = planWalks(crowd(people(1)), crowd(people(1, {unit: 'hours'})));
    expect(walks.map(({from, to}) => [from.opacity, to.opacity])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('lets people go into the segment of their group, and come out of it', () => {
    const bar = {mbo: {left: 10, top: 20, width: 100, height: 46}};
    const into = planWalks(crowd(people(4)), crowd([], bar));
    for (const {to} of into) {
      expect(to.x).toBeGreaterThanOrEqual(0);
      expect(to.x + to.scale * FIGURE.width).toBeLessThanOrEqual(120);
      expect(to.y).toBeGreaterThanOrEqual(20);
      expect(to.y + to.scale * FIGURE.height).toBeLessThanOrEqual(66);
    }
    expect(into.map(({to}) => to.x)).toEqual(into.map(({to}) => to.x).toSorted((a, b) => a - b));
    const outOf = planWalks(crowd([], bar), crowd(people(4)));
    expect(outOf.map(({from}) => from)).toEqual(into.map(({to}) => to));
  });

  it('lets people step out who have no segment', () => {
    const [walk] = planWalks(crowd(people(1)), crowd([], {hbo: {left: 0, top: 0, width: 9, height: 46}}));
    expect(walk).toMatchObject({from: {x: 0, opacity: 1}, to: {x: 0, opacity: 0}});
  });

  it('plans nothing for nobody', () => {
    expect(planWalks(undefined, crowd([]))).toEqual([]);
    expect(planWalks(crowd([]), undefined)).toEqual([]);
  });
});

describe('isMoving', () => {
  it('is so for who goes, comes or comes to look different, and not for who stays', () => {
    const [stays] = planWalks(crowd(people(1)), crowd(people(1)));
    expect(stays && isMoving(stays)).toBe(false);
    const [goes] = planWalks(crowd(people(1)), crowd(people(1, {home: {...HOME, x: 1}})));
    expect(goes && isMoving(goes)).toBe(true);
    const [turns] = planWalks(crowd(people(1)), crowd(people(1, {group: 'hbo'})));
    expect(turns && isMoving(turns)).toBe(true);
  });

  it('is so for who only grows or only fades, and from more than half a pixel on', () => {
    const [stays] = planWalks(crowd(people(1)), crowd(people(1)));
    const movesTo = (to: object) => isMoving({...stays!, to: {...stays!.to, ...to}});
    expect([{scale: 1.1}, {opacity: 0.5}, {x: 0.6}, {y: -0.6}].map(movesTo)).toEqual([true, true, true, true]);
    expect([{x: 0.5}, {y: -0.4}, {}].map(movesTo)).toEqual([false, false, false]);
  });
});

describe('walkFrames', () => {
  it('begin and end exactly where a person stood and stands', () => {
    const home = {x: 100, y: 300, scale: 1.7};
    for (const walk of planWalks(crowd(people(11)), crowd(people(11, {home})))) {
      const frames = walkFrames(walk);
      expect(cornerOf(frames[0], walk.figure)).toEqual([walk.from.x, walk.from.y, 1]);
      expect(cornerOf(frames.at(-1), walk.figure)).toEqual([walk.to.x, walk.to.y, 1.7].map((n) => Math.round(n * 10) / 10)); // prettier-ignore
    }
  });

  it('go in steps for who has legs, and straight for a wheelchair and for what is no person', () => {
    const far = {x: 0, y: 500, scale: 1};
    const steps = (figures: readonly DrawnFigure[], to: readonly DrawnFigure[]) =>
      planWalks(crowd(figures), crowd(to)).map((walk) => walkFrames(walk).length);
    // The sixth of eleven bodies sits in a wheelchair.
    expect(steps(people(11), people(11, {home: far}))).toEqual([7, 7, 7, 7, 7, 2, 7, 7, 7, 7, 7]);
    expect(steps(people(1, {unit: 'hours'}), people(1, {unit: 'hours', home: far}))).toEqual([2]);
  });

  it('have a step for each 90 px, three at most, and one on the spot for who turns', () => {
    const from = {x: 300, y: 200, scale: 1};
    const framesAt = (home: Stand, group = 'mbo') =>
      planWalks(crowd(people(1, {home: from})), crowd(people(1, {home, group}))).map(
        (walk) => walkFrames(walk).length,
      )[0];
    const far = [0, 90, 91, 180, 181, 900].map((by) => framesAt({...from, x: from.x - by}));
    expect(far).toEqual([2, 3, 5, 5, 7, 7]);
    expect(framesAt({...from, y: from.y + 91})).toBe(5);
    expect(framesAt(from, 'hbo')).toBe(3);
  });

  it('lift who walks in the middle of a step, and nobody who glides', () => {
    const home = {x: 0, y: 80, scale: 1};
    const heights = (unit: 'people' | 'hours') =>
      planWalks(crowd(people(1, {unit})), crowd(people(1, {unit, home}))).map((walk) =>
        walkFrames(walk).map((frame) => cornerOf(frame, walk.figure)[1]),
      )[0];
    expect(heights('people')).toEqual([0, 37, 80]);
    expect(heights('hours')).toEqual([0, 80]);
  });
});

describe('walkOpacity', () => {
  it('shows who comes early, and keeps who goes into a segment to be seen until late', () => {
    const bar = {mbo: {left: 0, top: 0, width: 100, height: 46}};
    const [goes] = planWalks(crowd(people(1)), crowd([], bar));
    expect(goes && walkOpacity(goes)).toEqual([1, 1, 0]);
    const [comes] = planWalks(crowd([], bar), crowd(people(1)));
    expect(comes && walkOpacity(comes)).toEqual([0, 1, 1]);
  });

  it('fades a shade all the way, and leaves who stays as they are', () => {
    const [turned, shade] = planWalks(crowd(people(1)), crowd(people(1, {group: 'hbo'})));
    expect([turned, shade].map((walk) => walk && walkOpacity(walk))).toEqual([[1, 1], [1, 0]]); // prettier-ignore
  });

  it('lets who steps out make room', () => {
    const [, goes] = planWalks(crowd(people(2)), crowd(people(1)));
    expect(goes && walkOpacity(goes)).toEqual([1, 0, 0]);
  });
});

describe('pairById', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => crowd([], {}, id)) as [Crowd, Crowd, Crowd, Crowd];

  it('pairs mixes by their ids, in whatever order', () => {
    expect(pairById([a, b], [b, a])).toEqual([[b, b], [a, a]]); // prettier-ignore
  });

  it('pairs what is left over by its place, and leaves what is too many alone', () => {
    expect(pairById([a, b], [b, c])).toEqual([[b, b], [a, c]]); // prettier-ignore
    expect(pairById([a], [a, c, d])).toEqual([[a, a], [undefined, c], [undefined, d]]); // prettier-ignore
    expect(pairById([a, b, c], [c])).toEqual([[c, c], [a, undefined], [b, undefined]]); // prettier-ignore
  });
});

describe('FIGURE', () => {
  it('is as wide as a cell, and stands in it', () => {
    expect(FIGURE.width).toBe(CELL.width);
    expect(FIGURE.height).toBeLessThan(CELL.height);
  });
});
