import type {Box} from './house-grid.js';
import type {HouseTraits, WindowKind} from './house-traits.js';

export interface PlacedWindow extends Box {
  readonly kind: WindowKind | 'wide' | 'shop';
  /** How far the top swells in its middle. */
  readonly rise: number;
  readonly shuttered: boolean;
}

/** The windows above the ground floor, storey by storey, then those in the `room` beside the door. */
export function layoutWindows(
  traits: HouseTraits,
  body: Box,
  room: Box,
  floors: readonly Box[],
): readonly PlacedWindow[] {
  const {windowKind, bays, ground} = traits;
  const arched = windowKind === 'arch' ? 5 : 0;
  const row = (kind: PlacedWindow['kind'], {x, y, width, height}: Box, count: number, wide: number): PlacedWindow[] =>
    Array.from({length: count}, (_, i) => ({
      kind,
      x: x + (width / count) * (i + 0.5) - wide / 2,
      y,
      width: wide,
      height,
      rise: kind === 'shop' ? 0 : arched,
      shuttered: count === 2 && bays === 2 && y < room.y,
    }));
  const front = {...body, x: body.x + 7, width: body.width - 14};
  return [
    ...floors.flatMap(({y, height}) =>
      row(windowKind, {...front, y, height}, bays, bays === 2 ? 31 : front.width * 0.22),
    ),
    ...(ground === 'pair'
      ? row(windowKind === 'cross' ? 'tee' : windowKind, room, 2, Math.min(room.width / 2 - 10, 29))
      : row(ground, {...room, height: room.height - (ground === 'wide' ? 6 : 0)}, 1, room.width - 2)),
  ];
}
