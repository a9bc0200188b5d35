/** The unit grid that all houses share, and the few shapes from which their paths are made. */

/** Width of every house's viewBox. */
export const HOUSE_WIDTH = 160;
/** Height of every house's viewBox; feet, wheels and light may pass it by OVERFLOW. */
export const HOUSE_HEIGHT = 292;
export const OVERFLOW = 7;
/** Where every house meets the pavement. */
export const GROUND_Y = 286;
/** Top of the ground floor's windows. */
export const GROUND_FLOOR_Y = 206;
/** Small life stands a little before the front. */
export const FEET_Y = 290;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Path data of one or more shapes; `paint` names classes, `at` moves a ready-made drawing into place. */
export type Mark = readonly [paint: string, path: string, at?: string];

/** Moves a drawing made around its own foot to its place; a negative scale turns it round. */
export const place = (x: number, y: number, across = 1, up = 1): string => `translate(${x} ${y})scale(${across} ${up})`;

/** A box whose top swells when there is a `rise`. */
export const box = (x: number, y: number, width: number, height: number, rise = 0): string =>
  `M${x} ${y}q${width / 2} ${-rise} ${width} 0v${height}h${-width}z`;

/** A disc: one arc that ends a hair beside its begin. */
export const disc = (x: number, y: number, radius: number): string =>
  `M${x} ${y - radius}a${radius} ${radius} 0 1 1-.1 0z`;

/** Joins what `draw` makes of each number from 0 to `count`. */
export const repeat = (count: number, draw: (i: number) => string): string =>
  Array.from({length: count}, (_, i) => draw(i)).join('');

/** The list's entry at `place`, counting round and round. */
export const around = <T>(list: readonly [T, ...T[]], place: number): T => list[place % list.length] ?? list[0];
