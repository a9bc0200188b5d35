import {GABLE_FORMS} from './gable-forms.js';
import {layoutGable} from './gables.js';
import {layoutDoor, type PlacedDoor} from './house-door.js';
import {around, box, disc, GROUND_FLOOR_Y, GROUND_Y, HOUSE_WIDTH, repeat, type Box, type Mark} from './house-grid.js';
import {layoutLife, layoutRoofLife} from './house-life.js';
import {traitsOf, type HouseTraits} from './house-traits.js';
import {drawWindows, layoutWindows, type PlacedWindow} from './house-windows.js';

export {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH} from './house-grid.js';

const WIDTH = 144;
/** A house beside a tree or lamp-post, and the room kept at its other side. */
const NARROW = 131;
const MARGIN = 7;
const STOREY = 47;
const PLINTH_Y = GROUND_Y - 13;
const PLAQUE_RADIUS = 18;

const BANDED = 1;
const QUOINED = 2;
const BOARDED = 3;
/** What each gable's wall is made of; 0 is plain. Low gables stand on tall, quoined fronts. */
const FINISHES = [BANDED, 0, QUOINED, 0, BOARDED, BANDED, QUOINED, 0, 0, QUOINED] as const;

/** Everything about one house of the street, measured in the grid of its viewBox. */
export interface PlacedHouse extends HouseTraits {
  /** The front from the eaves to the ground. */
  readonly body: Box;
  /** Around which the icon is drawn. */
  readonly plaque: {readonly x: number; readonly y: number};
  readonly windows: readonly PlacedWindow[];
  readonly door: PlacedDoor;
  /** Roof, wall, gable and windows, from back to front. */
  readonly front: readonly Mark[];
  /** What stands before the front: flowers, a bicycle, a tree. */
  readonly life: readonly Mark[];
}

/** What the wall is made of: boards, quoins or bands of pale stone; below all a plinth. */
function drawWall(finish: number, {x, y, width}: Box): readonly Mark[] {
  const rows = (pitch: number, draw: (top: number) => string): string =>
    repeat((PLINTH_Y - y) / pitch, (i) => draw(y + 4 + i * pitch));
  return [
    [
      'shade',
      box(x - 1, PLINTH_Y, width + 2, GROUND_Y - PLINTH_Y) +
        (finish === BOARDED ? rows(6, (top) => box(x, top, width, 1)) : ''),
    ],
    [
      'white pale',
      finish === QUOINED
        ? rows(16, (top) => box(x, top, 8, 8) + box(x + width - 8, top, 8, 8))
        : finish === BANDED
          ? rows(23, (top) => box(x, top, width, 3))
          : box(x, GROUND_FLOOR_Y - 8, width, 3),
    ],
  ];
}

/** The houses that were laid out, since every update of a street asks for them again. */
const houses: PlacedHouse[] = [];

/** House number `index` of the street, from 0; the same number always gives the same house. */
export function layoutHouse(index: number): PlacedHouse {
  return (houses[index] ??= makeHouse(index));
}

function makeHouse(index: number): PlacedHouse {
  const traits = traitsOf(index);
  const {side, edge, gable} = traits;
  const finish = around(FINISHES, gable);
  const form = around(GABLE_FORMS, gable);
  const width = edge ? NARROW : WIDTH;
  const axis = HOUSE_WIDTH / 2 - (edge && (side * (HOUSE_WIDTH - NARROW - 2 * MARGIN)) / 2);
  const x = axis - width / 2;
  // The sills of the first floor lie at one height along the street, its lintels do not.
  const first = 147 - (index % 3) * 3;
  const storeys = finish === QUOINED || index % 3 === 0 ? 2 : 1;
  const floors = [first, first - STOREY].slice(0, storeys);
  const y = first - 11 - (storeys - 1) * STOREY;
  const body: Box = {x, y, width, height: GROUND_Y - y};

  const doorX = axis - side * width * 0.3;
  const door = layoutDoor(traits, doorX);
  const roomWidth = width * 0.8 - 33;
  const room: Box = {x: axis + side * width * 0.16 - roomWidth / 2, y: GROUND_FLOOR_Y, width: roomWidth, height: 55};

  const windows = layoutWindows(index, body, floors, room);
  const ground = windows.filter(({y}) => y === GROUND_FLOOR_Y);

  const plaqueY = y - form[0];
  const [behind, before] = layoutGable(form, body, traits);
  const front: readonly Mark[] = [
    ...layoutRoofLife(traits, body),
    ...behind,
    ...drawWall(finish, body),
    ...before,
    ...drawWindows(windows, traits),
    ['plaque white', disc(axis, plaqueY, PLAQUE_RADIUS)],
  ];
  return {
    ...traits,
    body,
    plaque: {x: axis, y: plaqueY},
    windows,
    door,
    front,
    life: layoutLife(traits, room, ground, doorX + side * 21, axis + side * (width / 2 + 11)),
  };
}
