import {archedBox, box, disc, FRAME, GROUND_Y, points, polygon, type Box} from './house-grid.js';
import {scatter, type HouseTraits} from './house-traits.js';

const LEAF_WIDTH = 26;
const LEAF_HEIGHT = 57;
const STEP_HEIGHT = 3.4;
const FANLIGHT_HEIGHT = 12;
const JAMB = 3.2;

/** The whole door, with its frame and fanlight. */
export interface PlacedDoor extends Box {
  readonly leaf: Box;
  /** -1 when the door hangs on its left side and swings to the left, 1 when on its right. */
  readonly swing: -1 | 1;
  readonly surround: string;
  readonly fanlight: string;
  readonly fanlightBars: string;
  readonly steps: string;
  readonly stepEdges: string;
  readonly panels: string;
  /** Glass in the leaf itself, '' for a closed leaf. */
  readonly lights: string;
  readonly furniture: string;
  readonly doorway: string;
  readonly hall: string;
  /** The leaf as it stands open, seen almost from its edge. */
  readonly openLeaf: string;
  readonly openPanels: string;
  /** Light on the steps and the pavement. */
  readonly wedge: string;
  readonly shades: string;
  readonly person: {readonly coat: string; readonly skin: string; readonly hair: string; readonly tone: number};
}

function fanlightBars(kind: number, x: number, y: number, width: number, height: number): string {
  const middle = x + width / 2;
  const foot = y + height;
  const spoke = (dx: number, dy: number): string =>
    polygon(middle - 0.7, foot, middle + dx - 0.6, foot - dy, middle + dx + 0.6, foot - dy, middle + 0.7, foot);
  if (kind === 0) return [-9, -4, 0, 4, 9].map((dx) => spoke(dx, height)).join('') + disc(middle, foot, 3.4);
  if (kind === 1)
    return (
      [-1, 1]
        .map((s) =>
          polygon(
            middle,
            y,
            middle + s * 6,
            y + height / 2,
            middle,
            foot,
            middle,
            foot - 1.6,
            middle + s * 4.6,
            y + height / 2,
            middle,
            y + 1.6,
          ),
        )
        .join('') +
      box(x, y + height / 2 - 0.6, width / 2 - 6, 1.2) +
      box(middle + 6, y + height / 2 - 0.6, width / 2 - 6, 1.2)
    );
  return [0.25, 0.5, 0.75].map((share) => box(x + width * share - 0.6, y, 1.2, height)).join('');
}

/** A neighbour at home: one hand up to say hello. */
function personIn(middle: number, floor: number, index: number, side: number): PlacedDoor['person'] {
  const tall = 41 + (scatter(index, 9) % 3) * 2;
  const top = floor - tall;
  const at = (dx: number): number => middle + dx * side;
  const look = scatter(index, 10) % 4;
  const skirt = look % 2;
  return {
    tone: scatter(index, 11) % 3,
    coat: `M${points(at(-6.5), floor - 13)}C${points(at(-7.5), top + 16, at(-7), top + 10.5, at(-2), top + 10.5)}H${points(at(2.5))}L${points(at(8), top + 13, at(10.4), top + 5, at(12.6), top + 6, at(9.5), top + 18.5, at(5.6), top + 17, at(6 + skirt), floor - 13 + skirt * 5, at(-6.5 - skirt), floor - 13 + skirt * 5)}z`,
    skin: disc(middle, top + 5, 4.6) + disc(at(11.8), top + 4, 2.3) + box(middle - 1.6, top + 8, 3.2, 3),
    hair:
      (look === 0
        ? `M${points(middle - 5.2, top + 13)}V${points(top + 4)}a5.2 5.2 0 0 1 10.4 0V${points(top + 13)}H${points(middle + 2.8)}V${points(top + 3.5)}H${points(middle - 2.8)}V${points(top + 13)}z`
        : look === 1
          ? `M${points(middle - 6, top + 12)}Q${points(middle - 7, top - 1, middle, top - 1, middle + 7, top - 1, middle + 6, top + 12)}`.replace(
              /Q.*/,
              '',
            ) +
            `V${points(top + 5)}a6 6 0 0 1 12 0V${points(top + 12)}H${points(middle + 3.3)}V${points(top + 5)}a3.3 3.3 0 0 0 -6.6 0V${points(top + 10)}H${points(middle + 3.3)}V${points(top + 12)}z`
          : `M${points(middle - 5.2, top + 5)}a5.2 5.2 0 0 1 10.4 0q-2 -3 -5 -2.6t-5.4 2.6z` +
            (look === 2 ? disc(middle, top - 1.5, 2.6) : '')) +
      box(middle - 5, floor - 14, 4.2, 14) +
      box(middle + 0.8, floor - 14, 4.2, 14),
  };
}

/** The front door around `middle`, its leaf hung on the side that lies farthest from the windows. */
export function layoutDoor(traits: HouseTraits, middle: number): PlacedDoor {
  const {index, doorKind, surround, steps} = traits;
  const swing = traits.doorSide === 'left' ? -1 : 1;
  const floor = GROUND_Y - steps * STEP_HEIGHT;
  const leaf: Box = {x: middle - LEAF_WIDTH / 2, y: floor - LEAF_HEIGHT, width: LEAF_WIDTH, height: LEAF_HEIGHT};
  const rise = surround === 'arched' ? 7 : 0;
  const lightHeight = FANLIGHT_HEIGHT + rise / 2;
  const frame: Box = {
    x: leaf.x - JAMB,
    y: leaf.y - lightHeight - JAMB * 2 + 1,
    width: LEAF_WIDTH + JAMB * 2,
    height: LEAF_HEIGHT + lightHeight + JAMB * 2 - 1,
  };
  const right = frame.x + frame.width;
  const glassTop = frame.y + JAMB;
  const head = (over: number, up: number, height: number): string =>
    box(frame.x - over, frame.y - up, frame.width + over * 2, height);
  const heads: Record<HouseTraits['surround'], string> = {
    plain: '',
    arched: '',
    hood: head(3, 3, 3.5),
    pilasters:
      head(4.5, 3.5, 4) +
      box(frame.x - 3, frame.y, frame.width + 6, 4) +
      box(frame.x - 3, frame.y, 4, frame.height) +
      box(right - 1, frame.y, 4, frame.height),
    pediment: head(4, 1, 2.5) + polygon(frame.x - 4, frame.y - 1, middle, frame.y - 9, right + 4, frame.y - 1),
  };

  const inset = (x: number, y: number, width: number, height: number): string =>
    box(leaf.x + x, leaf.y + y, width, height);
  const leaves: Record<HouseTraits['doorKind'], {panels: string; lights?: string}> = {
    four: {panels: [4, 14.5].map((x) => inset(x, 5, 7.5, 25) + inset(x, 35, 7.5, 17)).join('')},
    glazed: {panels: inset(5, 35, 16, 17), lights: archedBox(leaf.x + 5, leaf.y + 5, 16, 25, 4)},
    tall: {
      panels: inset(4.5, 32, 17, 5) + inset(4.5, 41, 17, 11),
      lights: inset(4.5, 5, 7, 22) + inset(14.5, 5, 7, 22),
    },
    planks: {
      panels: [5.5, 10, 14.7, 19.3].map((x) => inset(x, 0, 1.1, LEAF_HEIGHT)).join(''),
      lights: inset(9, 9, 8, 10),
    },
    split: {panels: inset(0, 28, LEAF_WIDTH, 1.6) + inset(4, 34, 18, 18), lights: inset(4, 5, 18, 18)},
  };
  const {panels, lights = ''} = leaves[doorKind];
  const knob = leaf.x + (swing < 0 ? LEAF_WIDTH - 3 : 3);
  const hinge = swing < 0 ? leaf.x : leaf.x + LEAF_WIDTH;
  const out = (distance: number): number => hinge + swing * distance;
  const foot = floor;
  return {
    ...frame,
    leaf,
    swing,
    surround: archedBox(frame.x, frame.y, frame.width, frame.height, rise) + heads[surround],
    fanlight: archedBox(leaf.x, glassTop, LEAF_WIDTH, lightHeight, rise * 0.8),
    fanlightBars: fanlightBars(rise ? 0 : index % 3, leaf.x, glassTop + rise / 2, LEAF_WIDTH, lightHeight - rise / 2),
    steps: Array.from({length: steps}, (_, i) =>
      box(frame.x - 1 - (i + 1) * 2.5, floor + i * STEP_HEIGHT, frame.width + 2 + (i + 1) * 5, STEP_HEIGHT + 0.4),
    ).join(''),
    stepEdges: Array.from({length: steps}, (_, i) =>
      box(frame.x - 1 - (i + 1) * 2.5, floor + i * STEP_HEIGHT + 2.2, frame.width + 2 + (i + 1) * 5, 1.4),
    ).join(''),
    panels,
    lights,
    furniture: disc(knob, leaf.y + 32, 1.5) + (doorKind === 'planks' ? '' : inset(9.5, 31.5, 7, 1.6)),
    doorway: box(leaf.x, leaf.y, LEAF_WIDTH, LEAF_HEIGHT),
    hall:
      polygon(leaf.x, floor, leaf.x + 7, floor - 9, leaf.x + LEAF_WIDTH - 7, floor - 9, leaf.x + LEAF_WIDTH, floor) +
      box(leaf.x + 7, leaf.y, 0.8, LEAF_HEIGHT - 9) +
      box(leaf.x + LEAF_WIDTH - 7.8, leaf.y, 0.8, LEAF_HEIGHT - 9),
    openLeaf: polygon(hinge, leaf.y, out(10), leaf.y - 3.5, out(10), foot + 4, hinge, foot),
    openPanels:
      polygon(out(2.5), leaf.y + 4.4, out(7.5), leaf.y + 2.8, out(7.5), leaf.y + 30, out(2.5), leaf.y + 29.5) +
      polygon(out(2.5), leaf.y + 35, out(7.5), leaf.y + 35.6, out(7.5), foot - 2.5, out(2.5), foot - 4),
    wedge: polygon(
      leaf.x,
      floor,
      leaf.x + LEAF_WIDTH,
      floor,
      leaf.x + LEAF_WIDTH + 12,
      GROUND_Y + 14,
      leaf.x - 12,
      GROUND_Y + 14,
    ),
    shades:
      surround === 'plain' || surround === 'arched' ? '' : box(frame.x - 1, frame.y + FRAME - 1, frame.width + 2, 1.6),
    person: personIn(middle, floor, index, swing),
  };
}
