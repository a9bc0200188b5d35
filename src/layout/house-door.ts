import {box, disc, GROUND_Y, mark, OVERFLOW, place, repeat, type Box, type Mark} from './house-grid.js';
import {around, scatter, type HouseTraits} from './house-traits.js';

/** The whole door, with its frame and fanlight. */
export interface PlacedDoor extends Box {
  /** Moves the drawings, made around the threshold and hung on the left, into place; mirrored when hung on the right. */
  readonly at: string;
  readonly frame: readonly Mark[];
  /** Light and a neighbour, seen only when the door is open. */
  readonly within: readonly Mark[];
  readonly shut: readonly Mark[];
  /** The leaf as it stands open, seen almost from its edge. */
  readonly open: Mark;
}

const STEP_HEIGHT = 3.4;
const FRAME_WIDTH = 32.4;
const FRAME_HEIGHT = 74.4;
const DOORWAY = 'M-13-57h26V0h-26z';
const FRAME = 'M-16.2 0v-74.4h32.4V0z';

const SURROUNDS: Record<HouseTraits['surround'], string> = {
  plain: FRAME,
  arched: 'M-16.2 0v-71Q0-85 16.2-71V0z',
  hood: `${FRAME}M-19.5-77.5h39v3.6h-39z`,
  pilasters: 'M-19.2 0v-74h38.4V0zM-21-78h42v4.4h-42z',
  pediment: `${FRAME}M-20.5-76h41v2.6h-41zM-20-77 0-84.5 20-77z`,
};

const FANLIGHTS = [
  'M0-59v-12M0-59l-5-12M0-59l5-12M0-59l-12-9M0-59l12-9M-4-59a4 4 0 0 1 8 0',
  'M0-71l6 6-6 6-6-6zM-13-65h7M6-65h7',
  'M-6.5-71v12M0-71v12M6.5-71v12',
] as const;

const LEAVES: Record<HouseTraits['doorKind'], readonly [panels: string, glass: string]> = {
  four: ['M-9-52h7.5v25H-9zM1.5-52H9v25H1.5zM-9-22h7.5v17H-9zM1.5-22H9v17H1.5z', ''],
  glazed: ['M-8-22H8v17H-8z', 'M-8-27v-21q8-8 16 0v21z'],
  tall: ['M-8.5-25h17v5h-17zM-8.5-16h17v11h-17z', 'M-8.5-52h7v22h-7zM1.5-52h7v22h-7z'],
  planks: ['M-8-57h1V0h-1zM-3-57h1V0h-1zM2-57h1V0H2zM7-57h1V0H7z', 'M-4-48h8v10h-8z'],
  split: ['M-13-29h26v1.6h-26zM-9-23H9v18H-9z', 'M-9-52H9v18H-9z'],
};

const RAISED_ARM = 'C7.5-28 7-33.5 2-33.5h-4.5L-8-31l-2.4-8-2.2 1 3.1 12.5 3.9-1.5';
const CLOTHES = [
  {coat: `M6-13${RAISED_ARM}L-6-13z`, legs: 'M-5-13.2h4.2V0H-5zM.8-13.2H5V0H.8z'},
  {coat: `M8-7${RAISED_ARM}L-8-7z`, legs: 'M-4-7.2h3V0h-3zM1-7.2h3V0H1z'},
] as const;
const HAIR = [
  'M-5.4-31v-8a5.4 5.4 0 0 1 10.8 0v8h-2v-7q-3-.5-4.4-3-1 2.5-2.4 3v7z',
  'M-6-32v-7a6 6 0 0 1 12 0v7zM-3.2-39v3h6.4v-3a3.2 3.2 0 0 0-6.4 0z',
  'M-5.2-39a5.2 5.2 0 0 1 10.4 0q-2-3-5-2.6t-5.4 2.6zM-2.6-45a2.6 2.6 0 1 1 5.2 0z',
  'M-5.2-38.5a5.2 5.2 0 1 1 10.4 0q-2-3.6-5-3t-5.4 3z',
] as const;

/** The front door around `middle`, its leaf hung on the side that lies farthest from the windows. */
export function layoutDoor(traits: HouseTraits, middle: number): PlacedDoor {
  const {index, surround, steps, accent} = traits;
  const rise = steps * STEP_HEIGHT;
  const floor = GROUND_Y - rise;
  const arched = surround === 'arched';
  const [panels, glass] = LEAVES[traits.doorKind];
  const paint = `paint-${traits.doorPaint}`;
  const treads = (foot: number, height: number): string =>
    repeat(steps, (i) => box(-19.5 - i * 2.5, i * STEP_HEIGHT + foot, 39 + i * 5, height));
  const {coat, legs} = CLOTHES[scatter(index, 10) % 2 ? 1 : 0];
  const skin = `skin-${scatter(index, 11) % 3}`;
  return {
    x: middle - FRAME_WIDTH / 2,
    y: floor - FRAME_HEIGHT,
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    at: place(middle, floor, traits.doorSide === 'left' ? 1 : -1),
    frame: [
      mark('stone', treads(0, STEP_HEIGHT + 0.3)),
      mark('shade', treads(2.1, 1.5)),
      mark('trim-white frame', SURROUNDS[surround]),
      mark('glass', arched ? 'M-13-59v-10Q0-80 13-69v10z' : 'M-13-59v-12h26v12z'),
      mark('trim-white bars', around(FANLIGHTS, arched ? 0 : index)),
      mark('doorway', DOORWAY),
    ],
    within: [
      mark('light wedge', `M-13 0h26l11 ${rise + OVERFLOW + 4}h-48z`),
      mark('hall', 'M-13 0l7-9H6l7 9zM-6.8-57h.8v48h-.8zM6-57h.8v48H6z'),
      mark(skin, disc(0, -38.5, 4.6) + disc(-11.8, -40, 2.3) + box(-1.6, -35, 3.2, 3)),
      mark(`paint-${accent}`, coat),
      mark('hair', legs + around(HAIR, scatter(index, 9))),
    ],
    shut: [
      mark(paint, DOORWAY),
      mark('shade', panels),
      ...(glass ? [mark('glass', glass)] : []),
      mark('gold', 'M-3.5-25.6h7v1.8h-7zM8.5-27h2.4v5H8.5z'),
    ],
    open: mark(`${paint} leaf-open`, 'M-13-57l-10-3.5V4L-13 0z'),
  };
}
