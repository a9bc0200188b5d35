import svgpath from 'svgpath';

import type {Box, Mark} from '../src/layout/house-grid.js';
import {layoutHouse, type PlacedHouse} from '../src/layout/house-layout.js';

/** So many that each drawing of each part is among them, and so few that each test can look at all. */
const SOME = 40;
const ALL = 100;

/** Made once, before any test: each test depends on all of it. */
const made = makeStreet();

function makeStreet(): {readonly houses: readonly PlacedHouse[]} | {readonly error: unknown} {
  try {
    return {houses: Array.from({length: ALL}, (_, index) => layoutHouse(index))};
  } catch (error) {
    return {error};
  }
}

/**
 * Forty houses.
 *
 * @throws What went wrong while they were laid out: within a test, since a file of tests that cannot be loaded fails none.
 */
export function street(): readonly PlacedHouse[] {
  return longStreet().slice(0, SOME);
}

/** A hundred houses, in the same way. */
export function longStreet(): readonly PlacedHouse[] {
  if ('error' in made) throw made.error;
  return made.houses;
}

/** All marks of a house as they are drawn, the door's in their place; those without a path left out. */
export function marksOf({door, front, life}: PlacedHouse): readonly Mark[] {
  const ofDoor = [...door.frame, ...door.within, ...door.shut].map(([paint, path]): Mark => [paint, path, door.at]);
  return [...front, ...ofDoor, ...life].filter(([, path]) => path);
}

/** The shapes of all marks that are painted so, each as a mark of its own. */
export function shapesOf(marks: readonly Mark[], paint: string): readonly Mark[] {
  return marks
    .filter(([name]) => name === paint)
    .flatMap(([name, path, at]) => path.split(/(?=M)/).map((piece): Mark => (at ? [name, piece, at] : [name, piece])))
    .filter(([, piece]) => piece);
}

/** The points of a path where they are drawn, its curves' handles included. */
export function pointsOf([, path, at = '']: Mark): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = [];
  svgpath(path)
    .transform(at)
    .abs()
    .unshort()
    .unarc()
    .iterate(([name, ...values], _, x, y) => {
      points.push([x, y]);
      if (name === 'H') points.push([values[0] ?? NaN, y]);
      else if (name === 'V') points.push([x, values[0] ?? NaN]);
      else for (let i = 0; i < values.length; i += 2) points.push([values[i] ?? NaN, values[i + 1] ?? NaN]);
    });
  // Before its first point a path is nowhere.
  return points.slice(1);
}

const boxes = new Map<string, Box>();

/** The box around a mark, its curves' handles included. */
export function boundsOf(mark: Mark): Box {
  const key = mark.slice(1).join();
  const known = boxes.get(key) ?? measure(mark);
  boxes.set(key, known);
  return known;
}

function measure(mark: Mark): Box {
  const points = pointsOf(mark);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}

export const right = ({x, width}: Box): number => x + width;
export const bottom = ({y, height}: Box): number => y + height;
export const middle = ({x, width}: Box): number => x + width / 2;
export const axisOf = ({body}: PlacedHouse): number => middle(body);

/** The boxes around all shapes that are painted so. */
export const boxesOf = (marks: readonly Mark[], paint: string): readonly Box[] => shapesOf(marks, paint).map(boundsOf);

/** Whether a box lies in another, but for a hair. */
export function isWithin(inner: Box, outer: Box): boolean {
  const room = 1e-6;
  const isBeside = inner.x >= outer.x - room && right(inner) <= right(outer) + room;
  return isBeside && inner.y >= outer.y - room && bottom(inner) <= bottom(outer) + room;
}

/** How many drawings there are of one part of forty houses, leaving out those that do not have it. */
export function kindsOf(draw: (house: PlacedHouse) => string | undefined): number {
  return new Set(
    street()
      .map(draw)
      .filter((path) => path?.startsWith('M')),
  ).size;
}
