import {around, box, disc, GROUND_Y, OVERFLOW, place, repeat, type Box, type Mark} from './house-grid.js';
import type {HouseTraits} from './house-traits.js';

/** The whole door, with its frame and fanlight. */
export interface PlacedDoor extends Box {
  readonly steps: number;
  /** Moves the drawings, made around the threshold and hung on the left, into place; mirrored when hung on the right. */
  readonly at: string;
  /** Steps, frame and fanlight; last the leaf as it stands open, seen almost from its edge. */
  readonly frame: readonly Mark[];
  /** Light and a neighbour, seen only when the door is open. */
  readonly within: readonly Mark[];
  readonly shut: readonly Mark[];
}

type Leaf = readonly [panels: string, glass: string];

const STEP_HEIGHT = 3;
const WIDTH = 32;
const HEIGHT = 74;
const DOORWAY = box(-13, -57, 26, 57);

/** What crowns the frame: nothing, a hood, an arch, a pediment. */
const CROWNS = ['', 'M-20-78h40v4h-40z', '', 'M-21-74 0-85 21-74z', 'M-20-78h40v4h-40z'] as const;
const ARCHED = 2;
const ARCH_RISE = 20;
const FANLIGHTS = [
  'M0-59v-12M0-59l-6-12M0-59l6-12M0-59l-12-8M0-59l12-8',
  'M0-71l6 6-6 6-6-6zM-13-65h7M6-65h7',
  'M-6-71v12M0-71v12M6-71v12',
] as const;
/** Panels and glass of the door's leaf. */
const LEAVES: readonly [Leaf, ...Leaf[]] = [
  ['M-9-52h7v25h-7zM2-52h7v25h-7zM-9-22h7v17h-7zM2-22h7v17h-7z', ''],
  ['M-9-22h18v17h-18z', 'M-8-27v-21q8-8 16 0v21z'],
  ['M-9-25h18v20h-18z', 'M-9-52h7v22h-7zM2-52h7v22h-7z'],
  ['M-13-29h26v2h-26zM-9-23h18v18h-18z', 'M-9-52h18v18h-18z'],
];
const HAIR = [
  'M-6-30v-9a6 6 0 0 1 12 0v9h-2v-8q-5 0-6-3-1 3-2 3v8z',
  'M-6-32v-7a6 6 0 0 1 12 0v7zM-3-40v4h6v-4z',
  'M-5-39a5 5 0 0 1 10 0q-5-4-10 0zM-3-45a3 3 0 1 1 6 0z',
] as const;

/** The front door around `middle`, its leaf hung on the side that lies farthest from the windows. */
export function layoutDoor({index, doorPaint, accent, side}: HouseTraits, middle: number): PlacedDoor {
  const steps = around([1, 2, 1, 3, 2], index);
  const rise = steps * STEP_HEIGHT;
  const floor = GROUND_Y - rise;
  const style = index + Math.floor(index / 11);
  const arch = style % CROWNS.length === ARCHED ? ARCH_RISE : 0;
  const [panels, glass] = around(LEAVES, index + Math.floor(index / 7));
  return {
    steps,
    x: middle - WIDTH / 2,
    y: floor - HEIGHT,
    width: WIDTH,
    height: HEIGHT,
    at: place(middle, floor, side),
    frame: [
      ['stone', repeat(steps, (i) => box(-20 - i * 3, i * STEP_HEIGHT, 40 + i * 6, STEP_HEIGHT))],
      ['white frame', box(-WIDTH / 2, -HEIGHT, WIDTH, HEIGHT, arch) + around(CROWNS, style)],
      ['glass', box(-13, -71, 26, 12, arch)],
      ['white bars', around(FANLIGHTS, arch ? 0 : index)],
      ['doorway', DOORWAY],
      [`${doorPaint} leaf-open`, 'M-13-57l-10-3V4L-13 0z'],
    ],
    within: [
      ['doorway wedge', `M-13 0h26l11 ${rise + OVERFLOW + 4}h-48z`],
      ['ochre', 'M-13 0l7-9H6l7 9z'],
      [around(['skin', 'umber'], index), disc(0, -38, 5) + disc(-12, -40, 2)],
      [accent, 'M6-12C7-28 7-34 2-34h-5L-8-31l-2-8-2 1 3 12 4-1L-6-12z'],
      ['iron', 'M-5-12h4V0h-4zM1-12h4V0h-4z' + around(HAIR, index)],
    ],
    shut: [
      [doorPaint, DOORWAY],
      ['shade', panels],
      ['glass', glass],
      ['yellow', 'M-3-26h6v2h-6zM9-27h2v5h-2z'],
    ],
  };
}
