import {layoutGable, type PlacedGable} from './gables.js';
import {layoutDoor, type PlacedDoor} from './house-door.js';
import {box, GROUND_Y, HOUSE_WIDTH, mark, overlaps, place, PLINTH, repeat, type Box, type Mark} from './house-grid.js';
import {layoutLife, layoutRoofLife} from './house-life.js';
import {scatter, traitsOf, type HouseTraits} from './house-traits.js';
import {drawLintels, drawWindows} from './house-window-marks.js';
import {layoutWindows, type PlacedWindow} from './house-windows.js';

export {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH, PAVEMENT_Y} from './house-grid.js';

const MARGIN = 7;
/** Room beside a narrow house for a tree, a lamp-post, a cypress. */
const EDGE_ROOM = 22;
/** Top of the ground floor's windows. */
const GROUND_FLOOR_Y = 206;

/** Everything about one house of the street, measured in the grid of its viewBox. */
export interface PlacedHouse extends HouseTraits {
  /** The front from the eaves to the ground. */
  readonly body: Box;
  readonly plaque: PlacedGable['plaque'];
  readonly windows: readonly PlacedWindow[];
  readonly door: PlacedDoor;
  /** Roof, wall, gable and windows, from back to front. */
  readonly front: readonly Mark[];
  /** What stands before the front: flowers, a bicycle, a tree. */
  readonly life: readonly Mark[];
}

/** Boards, or a few clusters of three bricks that keep clear of windows and door: enough to see what a wall is. */
function brickworkOf({index, finish}: HouseTraits, {x, y, width}: Box, blocked: readonly Box[]): string {
  const foot = GROUND_Y - PLINTH;
  if (finish === 'stucco') return '';
  if (finish === 'boarded') return repeat((foot - y) / 6, (i) => box(x, y + 3 + i * 6, width, 1));
  const share = (salt: number): number => (scatter(index, salt) % 100) / 100;
  return repeat(36, (i) => {
    const cluster = Math.floor(i / 3);
    const brick = {
      x: x + 3 + share(40 + cluster) * (width - 26) + (i % 3 === 2 ? 4.6 : (i % 3) * 9.2),
      y: y + 4 + ((cluster + share(60 + cluster)) / 12) * (foot - 14 - y) + (i % 3 === 2 ? 4 : 0),
      width: 8,
      height: 3,
    };
    return blocked.some((other) => overlaps(other, brick, 7)) ? '' : box(brick.x, brick.y, brick.width, brick.height);
  });
}

/** Pale stone in the wall: bands, or quoins and lintels. */
function paleStoneOf(
  {index, finish}: HouseTraits,
  {x, y, width}: Box,
  windows: readonly PlacedWindow[],
  floors: readonly Box[],
): string {
  const band = (top: number): string => box(x, top, width, 2.6);
  if (finish === 'banded') {
    return (
      floors
        .map((floor) => [-1, 0.42 * floor.height, floor.height - 0.5].map((down) => band(floor.y + down)).join(''))
        .join('') + band(199)
    );
  }
  const lintels = drawLintels(windows, index);
  if (finish !== 'quoined') return (finish === 'stucco' ? band(198) : '') + lintels;
  return (
    repeat((GROUND_Y - PLINTH - y) / 10, (i) => {
      const wide = i % 2 ? 6 : 9;
      return box(x, y + 3 + i * 10, wide, 7.5) + box(x + width - wide, y + 3 + i * 10, wide, 7.5);
    }) + lintels
  );
}

/** A house stays as it was built: drawing the street again costs nothing. */
const built = new Map<number, PlacedHouse>();

/** House number `index` of the street, from 0; the same number always gives the same house. */
export function layoutHouse(index: number): PlacedHouse {
  const house = built.get(index) ?? build(index);
  built.set(index, house);
  return house;
}

function build(index: number): PlacedHouse {
  const traits = traitsOf(index);
  const alone = traits.edge === 'none';
  const inward = traits.doorSide === 'left' ? 1 : -1;
  const width = alone ? 142 + (scatter(index, 3) % 3) * 2 : HOUSE_WIDTH - EDGE_ROOM - MARGIN;
  const x = alone ? (HOUSE_WIDTH - width) / 2 : inward > 0 ? MARGIN : EDGE_ROOM;
  const axis = x + width / 2;

  const stretch = (scatter(index, 4) % 3) * 3;
  const first: Box = {x, y: 147 - stretch, width, height: 41 + stretch};
  const floors = traits.storeys === 3 ? [first, {x, y: first.y - 47, width, height: 33}] : [first];
  const eaves = first.y - 11 - (floors.length - 1) * 47;
  const body: Box = {x, y: eaves, width, height: GROUND_Y - eaves};

  const doorMiddle = axis - inward * (width / 2 - 7 - (width - 14) / 6);
  const door = layoutDoor(traits, doorMiddle);
  const clear = doorMiddle + inward * (door.width / 2 + 9);
  const end = axis + inward * (width / 2 - 8);
  const room: Box = {x: Math.min(clear, end), y: GROUND_FLOOR_Y, width: Math.abs(end - clear), height: 55};
  const windows = layoutWindows(traits, body, room, floors);
  const gable = layoutGable(traits.gable, axis, width / 2, eaves);
  const trim = `trim-${traits.trim}`;

  const front = [
    ...layoutRoofLife(traits, body),
    mark(traits.roof, gable.roof),
    mark('shade', gable.tiles),
    mark(`wall wall-${traits.wall}`, `M${gable.outline}V${GROUND_Y}H${x}z`),
    mark('shade', brickworkOf(traits, body, [...windows, door]) + box(x - 1, GROUND_Y - PLINTH, width + 2, PLINTH)),
    mark('pale', paleStoneOf(traits, body, windows, floors)),
    mark('shade coping', gable.coping, place(0, 3.4)),
    mark(`${trim} coping`, gable.coping),
    mark(`${trim} stones`, gable.stones),
    mark('iron thin', gable.hoistY && index % 3 ? 'M0-5v5a2 2 0 1 1-2 2M-2-5h4' : '', place(axis, gable.hoistY)),
    ...drawWindows(windows, traits, gable.carving),
  ];
  return {
    ...traits,
    body,
    plaque: gable.plaque,
    windows,
    door,
    front: front.filter(({path}) => path),
    life: layoutLife(
      traits,
      body,
      room,
      windows.filter((window) => window.y >= room.y),
      clear - inward * 4.5,
    ),
  };
}
