import {
  box,
  disc,
  FRAME,
  GROUND_Y,
  HOUSE_HEIGHT,
  mark,
  OVERFLOW,
  place,
  points,
  polygon,
  repeat,
  SILL,
  type Box,
  type Mark,
} from './house-grid.js';
import {scatter, type HouseTraits} from './house-traits.js';
import type {PlacedWindow} from './house-windows.js';

const SHUTTER = 13;
/** How far light falls on the pavement. */
const POOL_Y = HOUSE_HEIGHT + OVERFLOW;

/** Where the bars of a kind run, as shares of the glass: rows, and how many columns between two heights. */
const BARS: Record<
  PlacedWindow['kind'],
  readonly [rows: readonly number[], columns: number, from: number, to: number]
> = {
  sash: [[0.26, 0.5, 0.75], 2, 0, 1],
  six: [[0.27, 0.52], 3, 0, 0.52],
  tee: [[0.34], 2, 0.34, 1],
  cross: [[0.4], 2, 0, 1],
  arch: [[0.36, 0.68], 2, 0, 1],
  wide: [[0.3], 3, 0, 1],
  shop: [[0.26], 4, 0, 0.26],
};

/** Who or what stands at a lit window, drawn around the middle of the sill: a person, a plant, a cat. */
const GUESTS = [
  `${disc(0, -17, 4.6)}M-8 0v-5q1-6 8-6t8 6v5z`,
  'M-3.5-5h7V0h-7zM0-5l-9-8q9 0 9 8M0-5l9-8q-9 0-9 8M0-5q-5-8 0-14 5 6 0 14',
  'M-5 0q-1-8 4-9l-.6-5.5 2.6 1.9h2l2.6-1.9.2 5.5q3 1 1 9z',
] as const;

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

function reflectionOf({x, y, width, height}: Box): string {
  const lean = Math.min(height, width) / 2;
  const stripe = (share: number, thick: number): string => {
    const foot = x + width * share;
    return polygon(foot, y + height, foot + lean, y, foot + lean + thick, y, foot + thick, y + height);
  };
  return width > 40 ? stripe(0.08, 9) + stripe(0.24, 4) + stripe(0.55, 7) : stripe(0.15, 5.5);
}

/** What carries the wall above each window: an arch, a stone beam, or bricks on their side. */
export function drawLintels(windows: readonly PlacedWindow[], index: number): string {
  return windows
    .map(({kind, x, y, width, rise}) => {
      if (kind === 'wide' || kind === 'shop') return '';
      if (rise) return box(x - 4, y - 4, width + 8, 14, rise);
      return index % 2
        ? box(x - 3, y - 4, width + 6, 3)
        : polygon(x - 2.5, y - 6, x + width + 2.5, y - 6, x + width, y, x, y);
    })
    .join('');
}

/** All windows, merged by what paints them, in drawing order. The gable's `carving` shares their shadows' paint. */
export function drawWindows(
  windows: readonly PlacedWindow[],
  {index, accent}: HouseTraits,
  carving: string,
): readonly Mark[] {
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
  const host = windows[(index * 5 + 1) % (windows.length - 1)] ?? windows[0];
  const bars = ({kind, x, y, width, height}: Box & {readonly kind: PlacedWindow['kind']}): string => {
    const [rows, columns, from, to] = BARS[kind];
    return (
      rows.map((row) => `M${points(x, y + height * row)}h${points(width)}`).join('') +
      repeat(
        columns - 1,
        (i) => `M${points(x + (width * (i + 1)) / columns, y + height * from)}v${points(height * (to - from))}`,
      )
    );
  };
  return [
    mark(
      'trim-white frame',
      all((window) => pane(window, 0)) + all(({x, y, width, height}) => box(x - 2.5, y + height, width + 5, SILL)),
    ),
    mark(
      'glass',
      all((window) => pane(window, FRAME)),
    ),
    mark(
      'curtain',
      glass
        .map((window, i) => curtainOf(window, window.kind === 'shop' ? 3 : scatter(index, 20 + (i % 4)) % 4))
        .join(''),
    ),
    mark(
      'guest',
      host ? (GUESTS[index % 3] ?? '') : '',
      host && place(host.x + host.width / 2, host.y + host.height - FRAME),
    ),
    mark('reflection', glass.map(reflectionOf).join('')),
    mark('trim-white bars', glass.map(bars).join('')),
    mark(
      'shade',
      carving +
        all(({x, y, width, height}) => box(x - 1, y + height + SILL, width + 2, 2)) +
        glass.map(({x, y, width, rise}) => box(x, y, width, 2.4 + rise, rise)).join(''),
    ),
    mark(
      `paint-${accent}`,
      shutters((x, y, height) => box(x, y, SHUTTER, height)),
    ),
    mark(
      'paint-white',
      shutters((x, y, height) => {
        const foot = y + height - 1.5;
        return index % 2
          ? box(x + 2.5, y + 3, 8, height / 2 - 5.5) + box(x + 2.5, y + height / 2 + 2.5, 8, height / 2 - 5.5)
          : // The old hourglass, half and half.
            polygon(x + 1.5, y + 1.5, x + 11.5, y + 1.5, x + 1.5, foot, x + 11.5, foot);
      }),
    ),
    mark(
      'light pool',
      all(({x, y, width}) =>
        y > GROUND_Y - 90
          ? polygon(x + 2, GROUND_Y, x + width - 2, GROUND_Y, x + width + 7, POOL_Y, x - 7, POOL_Y)
          : '',
      ),
    ),
  ];
}
