import {around, box, GROUND_FLOOR_Y, GROUND_Y, type Box, type Mark} from './house-grid.js';
import {CAT} from './house-life.js';
import type {HouseTraits} from './house-traits.js';

/** Where bars run: how many panes side by side, how deep these reach, and rows, as shares of the glass. */
type Bars = readonly [columns: number, depth: number, ...rows: number[]];

export interface PlacedWindow extends Box {
  /** How far the top swells. */
  readonly rise: number;
  readonly bars: Bars;
}

const WIDE: Bars = [3, 1, 0.3];
const SHOP: Bars = [4, 0.26, 0.26];
const BARS: readonly [Bars, ...Bars[]] = [
  [2, 1, 0.26, 0.5, 0.75],
  [3, 0.52, 0.27, 0.52],
  [2, 1, 0.35],
  [2, 1, 0.36, 0.68],
];
/** Which of these bars stands below an arch. */
const ARCHED = 3;

const FRAME = 2.4;
const SHUTTER = 13;
/** Where the windows of the first floor end, along the whole street. */
const FIRST_SILL_Y = 188;

/** Who or what stands at a lit window, drawn from the middle of the sill: a person, a plant, a cat. */
const GUESTS = [
  'm-8 0v-5q1-6 8-6t8 6v5zm3-17a5 5 0 0 1 10 0 5 5 0 0 1-10 0z',
  'm-4-5h8v5h-8zm4 0l-9-8q9 0 9 8 0-8 9-8l-9 8q-5-8 0-14 5 6 0 14z',
  CAT,
] as const;

const isShuttered = (index: number): boolean => index % 5 === 3;

/** All windows: a row below each of the heights `tops`; last, in the room beside the door, a wide one, a pair, or a shop's. */
export function layoutWindows(index: number, body: Box, tops: readonly number[], room: Box): readonly PlacedWindow[] {
  const bars = around(BARS, index);
  const rise = index % BARS.length === ARCHED ? 10 : 0;
  const row = ({x, y, width, height}: Box, count: number, gap: number, own?: Partial<PlacedWindow>) =>
    Array.from({length: count}, (_, i) => {
      const pitch = width / count;
      return {x: x + i * pitch + gap / 2, y, width: pitch - gap, height, bars, rise, ...own};
    });
  const inner = {x: body.x + 7, width: body.width - 14};
  const shuttered = isShuttered(index);
  const upstairs = tops.flatMap((y, storey) =>
    row({...inner, y, height: storey ? 33 : FIRST_SILL_Y - y}, shuttered ? 2 : 3, shuttered ? 33 : 14),
  );
  const ground = around(
    [row(room, 1, 2, {bars: WIDE, height: room.height - 6}), row(room, 2, 10), row(room, 1, 2, {bars: SHOP, rise: 0})],
    index + Math.floor(index / 9),
  );
  return [...upstairs, ...ground];
}

/** All windows, merged by what paints them, in drawing order. */
export function drawWindows(windows: readonly PlacedWindow[], {index, accent}: HouseTraits): readonly Mark[] {
  const layers: Record<string, string> = {};
  const draw = (paint: string, ...paths: readonly string[]): void => {
    layers[paint] = [layers[paint], ...paths].join('');
  };
  windows.forEach(({x, y, width, height, rise, bars: [columns, depth, ...rows]}, i) => {
    const left = x + FRAME;
    const top = y + FRAME;
    const wide = width - 2 * FRAME;
    const tall = height - 2 * FRAME;
    const habit = (index + i * 3) % 5;
    const drape = (edge: number, size: number): string =>
      `M${edge} ${top}h${size * 0.3}q0 ${tall * 0.6} ${size * -0.17} ${tall}h${size * -0.13}z`;
    const sides = isShuttered(index) && y < GROUND_FLOOR_Y ? [x - SHUTTER - 1.5, x + width + 1.5] : [];
    draw('white pale', box(x - 3, y - 4, width + 6, 4, rise));
    draw('white frame', box(x, y, width, height, rise), box(x - 2, y + height, width + 4, 3));
    draw('glass', box(left, top, wide, tall, rise));
    // Drapes at both sides, a café curtain, or nothing: people live here.
    draw(
      'curtain',
      habit < 2
        ? drape(left, wide) + drape(left + wide, -wide)
        : habit < 3
          ? box(left, top + tall / 2, wide, tall / 2)
          : '',
    );
    draw(
      'guest umber',
      i === (index * 5 + 1) % (windows.length - 1) ? `M${x + width / 2} ${top + tall}${around(GUESTS, index)}` : '',
    );
    draw(
      'reflection white',
      `M${left + wide * 0.15} ${top + tall}l${wide / 2} ${-tall}h${wide / 5}l${-wide / 2} ${tall}z`,
    );
    draw(
      'white bars',
      ...rows.map((row) => `M${left} ${top + tall * row}h${wide}`),
      ...Array.from(
        {length: columns - 1},
        (_, column) => `M${left + (wide * (column + 1)) / columns} ${top}v${tall * depth}`,
      ),
    );
    draw('shade', box(left, top, wide, 2, rise), box(x - 1, y + height + 3, width + 2, 2));
    draw(accent, ...sides.map((side) => box(side, y, SHUTTER, height)));
    // The old hourglass, half and half.
    draw('white', ...sides.map((side) => `M${side + 2} ${y + 2}h9l-9 ${height - 4}h9z`));
    draw('light', y === GROUND_FLOOR_Y ? `M${x + 2} ${GROUND_Y}h${width - 4}l9 13h${-width - 14}z` : '');
  });
  return Object.entries(layers);
}
