/** The unit grid that all houses share, and the few shapes from which their paths are made. */

/** Width of every house's viewBox. */
export const HOUSE_WIDTH = 160;
/** Height of every house's viewBox. */
export const HOUSE_HEIGHT = 292;
/** Where every house meets the pavement. */
export const GROUND_Y = 286;
/** Where the street's pavement may begin, a little behind the houses' feet. */
export const PAVEMENT_Y = 281;

export const FRAME = 2.4;
export const GLAZING_BAR = 1.3;
export const SILL = 3;
export const PLINTH = 13;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Path data of one or more shapes, and the class that paints them. */
export interface Mark {
  readonly paint: string;
  readonly path: string;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** Numbers as path data, short enough to read and to send. */
export const points = (...values: readonly number[]): string => values.map(short).join(' ');

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${points(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;

export const polygon = (...values: readonly number[]): string => `M${points(...values)}z`;

export const disc = (x: number, y: number, radius: number): string => {
  const r = short(radius);
  return `M${points(x - r, y)}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${r * -2} 0z`;
};

/** A box whose top swells `rise` units from its corners to its middle. */
export const archedBox = (x: number, y: number, width: number, height: number, rise: number): string =>
  rise === 0
    ? box(x, y, width, height)
    : `M${points(x, y + height)}V${short(y + rise)}Q${points(x + width / 2, y - rise, x + width, y + rise)}V${short(y + height)}z`;

/** True when two boxes share some area, or come closer than `gap`. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
