import {
  box,
  disc,
  FRAME,
  GROUND_Y,
  OVERFLOW,
  place,
  points,
  polygon,
  repeat,
  SILL,
  type Box,
  type Mark,
} from './house-grid.js';
import {scatter, type HouseTraits, type WindowKind} from './house-traits.js';

export interface PlacedWindow extends Box {
  readonly kind: WindowKind | 'wide' | 'shop';
  /** How far the top swells in its middle. */
  readonly rise: number;
  readonly shuttered: boolean;
}

const SHUTTER = 13;

/** Where the bars of a kind run, as shares of the glass: rows, and how many columns between two heights. */
const BARS: Record<PlacedWindow['kind'], {rows: readonly number[]; columns: number; from: number; to: number}> = {
  sash: {rows: [0.26, 0.5, 0.75], columns: 2, from: 0, to: 1},
  six: {rows: [0.27, 0.52], columns: 3, from: 0, to: 0.52},
  tee: {rows: [0.34], columns: 2, from: 0.34, to: 1},
  cross: {rows: [0.4], columns: 2, from: 0, to: 1},
  arch: {rows: [0.36, 0.68], columns: 2, from: 0, to: 1},
  wide: {rows: [0.3], columns: 3, from: 0, to: 1},
  shop: {rows: [0.26], columns: 4, from: 0, to: 0.26},
};

/** Who or what stands at a lit window, drawn around the middle of the sill: a person, a plant, a cat. */
const GUESTS = [
  `${disc(0, -17, 4.6)}M-8 0v-5q1-6 8-6t8 6v5z`,
  'M-3.5-5h7V0h-7zM0-5l-9-8q9 0 9 8M0-5l9-8q-9 0-9 8M0-5q-5-8 0-14 5 6 0 14',
  'M-5 0q-1-8 4-9l-.6-5.5 2.6 1.9h2l2.6-1.9.2 5.5q3 1 1 9z',
] as const;

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

const pane = ({x, y, width, height, rise}: PlacedWindow, inset: number): string =>
  box(x + inset, y + inset, width - 2 * inset, height - 2 * inset, rise);

/** Drapes at both sides, a café curtain, a blind, or nothing: people live here. */
function curtainOf({x, y, width, height, rise}: Box & {rise: number}, habit: number): string {
  const top = y + rise;
  const tall = height - rise;
  if (habit === 0) {
    return [x, x + width]
      .map((edge, i) => {
        const w = i ? -width : width;
        return polygon(
          edge,
          top,
          edge + w * 0.3,
          top,
          edge + w * 0.2,
          top + tall * 0.6,
          edge + w * 0.13,
          top + tall,
          edge,
          top + tall,
        );
      })
      .join('');
  }
  return habit === 1
    ? box(x, top + tall * 0.56, width, tall * 0.44)
    : habit === 2
      ? box(x, top, width, tall * 0.24)
      : '';
}

/** All windows, merged by what paints them, in drawing order. */
export function drawWindows(windows: readonly PlacedWindow[], {index, accent, finish}: HouseTraits): readonly Mark[] {
  const all = (draw: (window: PlacedWindow, i: number) => string): string => windows.map(draw).join('');
  const glass = windows.map((window) => ({
    ...window,
    x: window.x + FRAME,
    y: window.y + FRAME,
    width: window.width - 2 * FRAME,
    height: window.height - 2 * FRAME,
  }));
  const shutters = (draw: (x: number, y: number, height: number) => string): string =>
    all(({x, y, width, height, shuttered}) =>
      shuttered ? draw(x - SHUTTER - 1.5, y, height) + draw(x + width + 1.5, y, height) : '',
    );
  const frames = all((window) => pane(window, 0));
  const guest = (index * 5 + 1) % (windows.length - 1);
  const host = windows[guest];
  return [
    {paint: 'light glow', path: frames},
    {
      paint: 'lintel',
      path:
        finish === 'banded'
          ? ''
          : all(({kind, x, y, width, rise}) =>
              kind === 'wide' || kind === 'shop'
                ? ''
                : rise
                  ? box(x - 4, y - 4, width + 8, 14, rise)
                  : index % 2
                    ? box(x - 3, y - 4, width + 6, 3)
                    : polygon(x - 2.5, y - 6, x + width + 2.5, y - 6, x + width, y, x, y),
            ),
    },
    {
      paint: 'trim-white frame',
      path: frames + all(({x, y, width, height}) => box(x - 2.5, y + height, width + 5, SILL)),
    },
    {paint: 'glass', path: all((window) => pane(window, FRAME))},
    {
      paint: 'curtain',
      path: glass
        .map((window, i) => curtainOf(window, window.kind === 'shop' ? 3 : scatter(index, 20 + (i % 4)) % 4))
        .join(''),
    },
    ...(host
      ? [
          {
            paint: 'guest',
            path: GUESTS[index % 3] ?? '',
            at: place(host.x + host.width / 2, host.y + host.height - FRAME),
          },
        ]
      : []),
    {
      paint: 'reflection',
      path: glass
        .map(({x, y, width, height}) => {
          const lean = Math.min(height * 0.5, width * 0.5);
          const stripe = (at: number, thick: number): string =>
            polygon(
              x + width * at,
              y + height,
              x + width * at + lean,
              y,
              x + width * at + lean + thick,
              y,
              x + width * at + thick,
              y + height,
            );
          return width > 40 ? stripe(0.08, 9) + stripe(0.24, 4) + stripe(0.55, 7) : stripe(0.15, 5.5);
        })
        .join(''),
    },
    {
      paint: 'trim-white bars',
      path: glass
        .map(({kind, x, y, width, height}) => {
          const {rows, columns, from, to} = BARS[kind];
          return (
            rows.map((row) => `M${points(x, y + height * row)}h${points(width)}`).join('') +
            repeat(
              columns - 1,
              (i) => `M${points(x + (width * (i + 1)) / columns, y + height * from)}v${points(height * (to - from))}`,
            )
          );
        })
        .join(''),
    },
    {
      paint: 'shade',
      path:
        all(({x, y, width, height}) => box(x - 1, y + height + SILL, width + 2, 2)) +
        glass.map(({x, y, width, rise}) => box(x, y, width, 2.4 + rise, rise)).join(''),
    },
    {paint: `paint-${accent}`, path: shutters((x, y, height) => box(x, y, SHUTTER, height))},
    {
      paint: 'shutter-decor',
      path: shutters((x, y, height) =>
        index % 2
          ? [0, 1].map((part) => box(x + 2.5, y + 3 + part * (height / 2 - 0.5), 8, height / 2 - 5.5)).join('')
          : // The old hourglass, half and half.
            polygon(x + 1.5, y + 1.5, x + 11.5, y + 1.5, x + 1.5, y + height - 1.5, x + 11.5, y + height - 1.5),
      ),
    },
    {
      paint: 'light pool',
      path: all(({x, y, width}) =>
        y > GROUND_Y - 90
          ? polygon(
              x + 2,
              GROUND_Y,
              x + width - 2,
              GROUND_Y,
              x + width + 7,
              GROUND_Y + 6 + OVERFLOW,
              x - 7,
              GROUND_Y + 6 + OVERFLOW,
            )
          : '',
      ),
    },
  ];
}
