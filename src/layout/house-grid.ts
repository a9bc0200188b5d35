/** The unit grid that all houses share, and the few shapes from which their paths are made. */

/** Width of every house's viewBox. */
export const HOUSE_WIDTH = 160;
/** Height of every house's viewBox; feet, wheels and light may pass it by OVERFLOW. */
export const HOUSE_HEIGHT = 292;
export const OVERFLOW = 7;
/** Where every house meets the pavement. */
export const GROUND_Y = 286;
/** Where the street's pavement may begin, a little behind the houses' feet. */
export const PAVEMENT_Y = 281;

export const FRAME = 2.4;
export const SILL = 3;
export const PLINTH = 13;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Path data of one or more shapes of one paint; `paint` names the class, `at` moves a ready-made drawing into place. */
export interface Mark {
  readonly paint: string;
  readonly path: string;
  readonly at: string;
}

export const mark = (paint: string, path: string, at = ''): Mark => ({paint, path, at});

const short = (value: number): number => Math.round(value * 10) / 10;

/** Numbers as path data, short enough to read and to send. */
export const points = (...values: readonly number[]): string => values.map(short).join(' ');

/** Moves a drawing made around its own foot to its place, looking right or, with `side` -1, left. */
export const place = (x: number, y: number, side = 1): string => `translate(${points(x, y)})scale(${side} 1)`;

/** A box whose top swells `rise` units from its corners to its middle. */
export const box = (x: number, y: number, width: number, height: number, rise = 0): string =>
  rise === 0
    ? `M${points(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`
    : `M${points(x, y + height)}V${short(y + rise)}Q${points(x + width / 2, y - rise, x + width, y + rise)}V${short(y + height)}z`;

export const disc = (x: number, y: number, radius: number): string =>
  `M${points(x - radius, y)}a${points(radius, radius)} 0 1 1 ${short(radius * 2)} 0a${points(radius, radius)} 0 1 1 ${short(-radius * 2)} 0z`;

export const polygon = (...values: readonly number[]): string => `M${points(...values)}z`;

/** Joins what `draw` makes of each number from 0 to `count`. */
export const repeat = (count: number, draw: (i: number) => string): string =>
  Array.from({length: Math.floor(count)}, (_, i) => draw(i)).join('');

/** True when two boxes share some area, or come closer than `gap`. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
