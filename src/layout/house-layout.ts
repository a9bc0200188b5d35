import {layoutGable, type PlacedGable} from './gables.js';
import {layoutDoor, type PlacedDoor} from './house-door.js';
import {box, GROUND_Y, HOUSE_WIDTH, overlaps, place, PLINTH, repeat, type Box, type Mark} from './house-grid.js';
import {layoutLife, layoutRoofLife} from './house-life.js';
import {scatter, traitsOf, type HouseTraits} from './house-traits.js';
import {drawWindows, layoutWindows, type PlacedWindow} from './house-windows.js';

export {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH, PAVEMENT_Y} from './house-grid.js';

const MARGIN = 7;
/** Room beside a narrow house for a tree, a lamp-post, a cypress. */
const EDGE_ROOM = 22;
/** Top of the ground floor's windows. */
const GROUND_FLOOR_Y = 206;
const BRICK = {width: 8, height: 3};

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

/** A few clusters of three bricks, never behind a window's frame: enough to see brickwork. */
function bricksOf(index: number, {x, y, width}: Box, blocked: readonly Box[]): string {
  const share = (salt: number): number => (scatter(index, salt) % 100) / 100;
  return repeat(12, (i) => {
    const left = x + 3 + share(40 + i) * (width - 26);
    const top = y + 4 + ((i + share(60 + i)) / 12) * (GROUND_Y - PLINTH - 14 - y);
    return [0, 9.2, 4.6]
      .map((shift, j) => ({x: left + shift, y: top + (j === 2 ? 4 : 0), ...BRICK}))
      .map((brick) =>
        blocked.some((other) => overlaps(other, brick, 2.5)) ? '' : box(brick.x, brick.y, brick.width, brick.height),
      )
      .join('');
  });
}

function bandsOf({finish}: HouseTraits, {x, y, width}: Box, floors: readonly Box[]): string {
  const band = (top: number): string => box(x, top, width, 2.6);
  if (finish === 'banded')
    return (
      floors
        .map((floor) => band(floor.y - 1) + band(floor.y + floor.height * 0.42) + band(floor.y + floor.height - 0.5))
        .join('') + band(199)
    );
  if (finish !== 'quoined') return finish === 'stucco' ? band(198) : '';
  return repeat((GROUND_Y - PLINTH - y) / 10, (i) => {
    const wide = i % 2 ? 6 : 9;
    return box(x, y + 3 + i * 10, wide, 7.5) + box(x + width - wide, y + 3 + i * 10, wide, 7.5);
  });
}

/** House number `index` of the street; the same number always gives the same house. */
export function layoutHouse(index: number): PlacedHouse {
  const traits = traitsOf(index);
  const {finish} = traits;
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

  const front: Mark[] = [
    ...layoutRoofLife(traits, body),
    {paint: traits.roof, path: gable.roof},
    {paint: 'shade', path: gable.tiles},
    {paint: `wall wall-${traits.wall}`, path: `M${gable.outline}V${GROUND_Y}H${x}z`},
    {
      paint: 'shade fine',
      path:
        finish === 'boarded'
          ? repeat((GROUND_Y - PLINTH - eaves) / 6, (i) => box(x, eaves + 3 + i * 6, width, 1))
          : finish === 'stucco'
            ? ''
            : bricksOf(index, body, [...windows, door]),
    },
    {paint: 'band', path: bandsOf(traits, body, floors)},
    {paint: 'shade', path: box(x - 1, GROUND_Y - PLINTH, width + 2, PLINTH)},
    {paint: 'shade coping', path: gable.coping, at: place(0, 3.4)},
    {paint: `${trim} coping`, path: gable.coping},
    {paint: trim, path: gable.stones},
    {paint: 'shade', path: gable.relief},
    ...(gable.hoistY && index % 3
      ? [{paint: 'iron thin', path: 'M0-5v5a2 2 0 1 1-2 2M-2-5h4', at: place(axis, gable.hoistY)}]
      : []),
    ...drawWindows(windows, traits),
  ];
  return {
    ...traits,
    body,
    plaque: gable.plaque,
    windows,
    door,
    front: front.filter((mark) => mark.path !== ''),
    life: layoutLife(
      traits,
      body,
      room,
      windows.filter((window) => window.y >= room.y),
      clear - inward * 4.5,
    ),
  };
}
