import {archedBox, box, disc, FRAME, GLAZING_BAR, GROUND_Y, polygon, SILL, type Box} from './house-grid.js';
import {scatter, type HouseTraits, type WindowKind} from './house-traits.js';

export interface PlacedWindow extends Box {
  readonly kind: WindowKind | 'wide' | 'shop';
  /** How far the top swells in its middle. */
  readonly rise: number;
  readonly shuttered: boolean;
}

/** All windows of a house, merged by what paints them. */
export interface WindowPaths {
  readonly frames: string;
  readonly glass: string;
  readonly curtains: string;
  /** Who or what stands behind the glass when the lamp is on. */
  readonly guests: string;
  readonly reflections: string;
  readonly bars: string;
  readonly sills: string;
  readonly lintels: string;
  readonly shades: string;
  readonly shutters: string;
  readonly shutterDecor: string;
}

/** Where the bars of a kind run: rows across the full width, columns between two heights, as shares of the glass. */
const BARS: Record<
  PlacedWindow['kind'],
  {rows: readonly number[]; columns: number; from: number; to: number; bold?: number}
> = {
  sash: {rows: [0.26, 0.5, 0.75], columns: 2, from: 0, to: 1},
  six: {rows: [0.27, 0.5], columns: 3, from: 0, to: 0.5},
  tee: {rows: [0.34], columns: 2, from: 0.34, to: 1, bold: 2},
  cross: {rows: [0.4], columns: 2, from: 0, to: 1, bold: 2.6},
  arch: {rows: [0.36, 0.68], columns: 2, from: 0, to: 1},
  wide: {rows: [0.3], columns: 3, from: 0, to: 1, bold: 2},
  shop: {rows: [0.26], columns: 4, from: 0, to: 0.26, bold: 2},
};

/** The windows above the ground floor, storey by storey, and those beside the door. */
export function layoutWindows(
  traits: HouseTraits,
  body: Box,
  room: Box,
  floors: readonly Box[],
): readonly PlacedWindow[] {
  const {windowKind, bays, ground} = traits;
  const upper = floors.flatMap((floor) =>
    Array.from({length: bays}, (_, bay): PlacedWindow => {
      const pitch = (body.width - 14) / bays;
      const width = bays === 2 ? 31 : pitch * 0.66;
      const x = body.x + 7 + pitch * (bay + 0.5) - width / 2;
      const rise = windowKind === 'arch' ? 5 : 0;
      return {kind: windowKind, x, y: floor.y, width, height: floor.height, rise, shuttered: bays === 2};
    }),
  );
  const count = ground === 'pair' ? 2 : 1;
  const lower = Array.from({length: count}, (_, i): PlacedWindow => {
    const pitch = room.width / count;
    const width = count === 2 ? Math.min(pitch - 10, 29) : room.width - 2;
    const kind = count === 2 ? (windowKind === 'cross' ? 'tee' : windowKind) : ground === 'shop' ? 'shop' : 'wide';
    return {
      kind,
      x: room.x + pitch * (i + 0.5) - width / 2,
      y: room.y,
      width,
      height: room.height - (ground === 'wide' ? 6 : 0),
      rise: kind === 'arch' ? 5 : kind === 'wide' && windowKind === 'arch' ? 7 : 0,
      shuttered: false,
    };
  });
  return [...upper, ...lower];
}

const pane = ({x, y, width, height, rise}: PlacedWindow, inset: number): string =>
  archedBox(x + inset, y + inset, width - 2 * inset, height - 2 * inset, rise);

function barsOf({kind, x, y, width, height}: PlacedWindow): string {
  const {rows, columns, from, to, bold = GLAZING_BAR} = BARS[kind];
  const [left, top, wide, tall] = [x + FRAME, y + FRAME, width - 2 * FRAME, height - 2 * FRAME];
  const across = rows.map((row) => {
    const thick = row === 0.5 ? 2 : bold;
    return box(left, top + tall * row - thick / 2, wide, thick);
  });
  const down = Array.from({length: columns - 1}, (_, i) =>
    box(
      left + (wide * (i + 1)) / columns - (columns === 2 ? bold : GLAZING_BAR) / 2,
      top + tall * from,
      columns === 2 ? bold : GLAZING_BAR,
      tall * (to - from),
    ),
  );
  return [...across, ...down].join('');
}

/** A drape at each side, a café curtain, a blind, or nothing: people live here. */
function curtainOf({x, y, width, height, rise}: PlacedWindow, habit: number): string {
  const [left, top, wide, tall] = [x + FRAME, y + FRAME + rise, width - 2 * FRAME, height - 2 * FRAME - rise];
  if (habit === 0) {
    const drape = (side: number): string => {
      const edge = side > 0 ? left : left + wide;
      return polygon(
        edge,
        top,
        edge + side * wide * 0.3,
        top,
        edge + side * wide * 0.2,
        top + tall * 0.6,
        edge + side * wide * 0.13,
        top + tall,
        edge,
        top + tall,
      );
    };
    return drape(1) + drape(-1);
  }
  if (habit === 1) return box(left, top + tall * 0.56, wide, tall * 0.44);
  if (habit === 2) return box(left, top, wide, tall * 0.24);
  return '';
}

function guestOf({x, y, width, height}: PlacedWindow, guest: number): string {
  const foot = y + height - FRAME;
  const middle = x + width / 2;
  if (guest === 0) {
    return disc(middle, foot - 17, 4.6) + archedBox(middle - 8, foot - 11.5, 16, 11.5, 4);
  }
  if (guest === 1) {
    return (
      box(middle - 3.5, foot - 5, 7, 5) +
      [-1, 0, 1]
        .map((lean) =>
          polygon(
            middle,
            foot - 5,
            middle + lean * 7 - 2,
            foot - 14 - (lean ? 0 : 4),
            middle + lean * 7 + 2,
            foot - 14 - (lean ? 0 : 4),
          ),
        )
        .join('')
    );
  }
  return (
    disc(middle + 3, foot - 9, 3.4) +
    archedBox(middle - 4, foot - 8, 9, 8, 4) +
    polygon(
      middle + 0.2,
      foot - 10,
      middle + 0.4,
      foot - 14.5,
      middle + 3,
      foot - 12,
      middle + 5.6,
      foot - 14.5,
      middle + 5.8,
      foot - 10,
    )
  );
}

/** Merges the windows into one path for each paint. */
export function drawWindows(windows: readonly PlacedWindow[], traits: HouseTraits): WindowPaths {
  const {index, gable} = traits;
  const style = index % 4;
  const all = (draw: (window: PlacedWindow, place: number) => string): string => windows.map(draw).join('');
  const leaves = ({x, width}: PlacedWindow): readonly number[] => [x - 14.5, x + width + 1.5];
  const shuttered = windows.filter((window) => window.shuttered);
  const shutters = (draw: (x: number, y: number, height: number) => string): string =>
    shuttered.flatMap((window) => leaves(window).map((x) => draw(x, window.y, window.height))).join('');
  const hourglass = index % 2 === 0;
  return {
    frames: all((window) => pane(window, 0)),
    glass: all((window) => pane(window, FRAME)),
    curtains: all((window, i) => curtainOf(window, window.kind === 'shop' ? 3 : scatter(index, 20 + (i % 4)) % 4)),
    guests: all((window, i) =>
      (i + index) % 4 === 1 && window.kind !== 'shop' ? guestOf(window, (i + index) % 3) : '',
    ),
    reflections: all(({x, y, width, height}) => {
      const [wide, tall] = [width - 2 * FRAME, height - 2 * FRAME];
      const stripe = (at: number, thick: number): string => {
        const lean = Math.min(tall * 0.5, wide * (1 - at) - thick);
        return polygon(
          x + FRAME + wide * at,
          y + height - FRAME,
          x + FRAME + wide * at + lean,
          y + FRAME,
          x + FRAME + wide * at + lean + thick,
          y + FRAME,
          x + FRAME + wide * at + thick,
          y + height - FRAME,
        );
      };
      return width > 40 ? stripe(0.12, 9) + stripe(0.3, 4) + stripe(0.62, 7) : stripe(0.2, 6);
    }),
    bars: all(barsOf),
    sills: all(({x, y, width, height}) => box(x - 2.5, y + height, width + 5, SILL)),
    lintels: all((window) => {
      const {x, y, width, rise} = window;
      if (window.kind === 'wide' || window.kind === 'shop') return '';
      if (rise) return archedBox(x - 4, y - 4, width + 8, 12, rise);
      if (style === 1 || gable === 'klokgevel') return box(x - 3, y - 4, width + 6, 3);
      return polygon(x - 3, y - 6.5, x + width + 3, y - 6.5, x + width, y, x, y);
    }),
    shades: all(
      ({x, y, width, height, rise}) =>
        box(x - 1, y + height + SILL, width + 2, 2) +
        archedBox(x + FRAME, y + FRAME, width - 2 * FRAME, 2.4 + rise, rise),
    ),
    shutters: shutters((x, y, height) => box(x, y, 13, height)),
    shutterDecor: shutters((x, y, height) => {
      const half = height / 2;
      if (hourglass)
        return (
          polygon(x + 1.5, y + 1.5, x + 11.5, y + 1.5, x + 6.5, y + half) +
          polygon(x + 1.5, y + height - 1.5, x + 11.5, y + height - 1.5, x + 6.5, y + half)
        );
      return [0, 1].map((part) => box(x + 2.5, y + 3 + part * (half - 0.5), 8, half - 5.5)).join('');
    }),
  };
}

/** Where light from a ground-floor window falls on the pavement. */
export const lightPool = ({x, width}: Box): string =>
  polygon(x + 2, GROUND_Y, x + width - 2, GROUND_Y, x + width + 7, GROUND_Y + 12, x - 7, GROUND_Y + 12);
