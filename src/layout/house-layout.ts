import {layoutGable, type PlacedGable} from './gables.js';
import {layoutDoor, type PlacedDoor} from './house-door.js';
import {box, GROUND_Y, HOUSE_WIDTH, overlaps, PLINTH, type Box} from './house-grid.js';
import {layoutLife, type PlacedLife} from './house-life.js';
import {scatter, traitsOf, type HouseTraits} from './house-traits.js';
import {drawWindows, layoutWindows, lightPool, type PlacedWindow, type WindowPaths} from './house-windows.js';

export {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH, PAVEMENT_Y} from './house-grid.js';

const MARGIN = 7;
/** Room beside a narrow house for a tree, a lamp-post, a cypress. */
const EDGE_ROOM = 22;
/** Top of the ground floor's windows. */
const GROUND_FLOOR_Y = 206;
const GROUND_WINDOW_HEIGHT = 55;
const BRICK = {width: 8, height: 3};

/** Everything about one house of the street, measured in the grid of its viewBox. */
export interface PlacedHouse extends HouseTraits {
  /** The front from the eaves to the ground. */
  readonly body: Box;
  readonly front: string;
  readonly gablePaths: PlacedGable;
  readonly bricks: string;
  readonly bands: string;
  readonly plinth: string;
  readonly shades: string;
  readonly windows: readonly PlacedWindow[];
  readonly windowPaths: WindowPaths;
  readonly lightPool: string;
  readonly door: PlacedDoor;
  readonly surroundings: PlacedLife;
}

function bricksOf(index: number, body: Box, blocked: readonly Box[]): string {
  const clusters = Array.from({length: 12}, (_, i) => ({
    x: body.x + 3 + (scatter(index, 40 + i) % 100) * 0.01 * (body.width - 30),
    y: body.y + 4 + ((i + (scatter(index, 60 + i) % 100) * 0.01) / 12) * (GROUND_Y - PLINTH - 14 - body.y),
  }));
  return clusters
    .flatMap(
      ({x, y}) =>
        [
          [x, y],
          [x + 9.2, y],
          [x + 4.6, y + 4],
        ] as const,
    )
    .filter(([x, y]) => !blocked.some((other) => overlaps(other, {x, y, ...BRICK}, 2.5)))
    .map(([x, y]) => box(x, y, BRICK.width, BRICK.height))
    .join('');
}

function bandsOf({finish}: HouseTraits, body: Box, floors: readonly Box[]): string {
  const right = body.x + body.width;
  if (finish === 'banded')
    return (
      floors
        .flatMap(({y, height}) => [y - 1, y + height * 0.42, y + height - 0.5])
        .map((y) => box(body.x, y, body.width, 2.6))
        .join('') + box(body.x, 199, body.width, 2.6)
    );
  if (finish === 'quoined') {
    const count = Math.floor((GROUND_Y - PLINTH - body.y) / 10);
    return Array.from({length: count}, (_, i) => {
      const wide = i % 2 ? 6 : 9;
      return box(body.x, body.y + 3 + i * 10, wide, 7.5) + box(right - wide, body.y + 3 + i * 10, wide, 7.5);
    }).join('');
  }
  return finish === 'stucco' ? box(body.x - 1, 197.5, body.width + 2, 3) : '';
}

/** House number `index` of the street; the same number always gives the same house. */
export function layoutHouse(index: number): PlacedHouse {
  const traits = traitsOf(index);
  const {gable, doorSide, edge, storeys, finish} = traits;
  const width = edge === 'none' ? 142 + (scatter(index, 3) % 3) * 2 : HOUSE_WIDTH - EDGE_ROOM - MARGIN;
  const left = edge === 'none' ? (HOUSE_WIDTH - width) / 2 : doorSide === 'left' ? MARGIN : EDGE_ROOM;
  const stretch = scatter(index, 4) % 3;
  const first = {y: 147 - stretch * 3, height: 41 + stretch * 3};
  const second = {y: first.y - 47, height: 33};
  const floors = (storeys === 3 ? [first, second] : [first]).map((floor) => ({x: left, width, ...floor}));
  const eaves = (storeys === 3 ? second.y : first.y) - 11;
  const body: Box = {x: left, y: eaves, width, height: GROUND_Y - eaves};

  const bay = (width - 14) / 3;
  const inward = doorSide === 'left' ? 1 : -1;
  const doorMiddle = left + width / 2 - inward * (width / 2 - 7 - bay / 2);
  const door = layoutDoor(traits, doorMiddle);
  const clear = doorMiddle + inward * (door.width / 2 + 9);
  const end = left + width / 2 + inward * (width / 2 - 8);
  const room: Box = {
    x: Math.min(clear, end),
    y: GROUND_FLOOR_Y,
    width: Math.abs(end - clear),
    height: GROUND_WINDOW_HEIGHT,
  };
  const windows = layoutWindows(traits, body, room, floors);
  const gablePaths = layoutGable(gable, left + width / 2, width / 2, eaves, Math.floor(index / 10) + scatter(index, 6));
  const lowWindows = windows.filter((window) => window.y >= GROUND_FLOOR_Y - 1);

  return {
    ...traits,
    body,
    front: `M${gablePaths.outline}V${GROUND_Y}H${left}z`,
    gablePaths,
    bricks:
      finish === 'boarded'
        ? Array.from({length: Math.floor((GROUND_Y - PLINTH - eaves) / 6)}, (_, i) =>
            box(left, eaves + 3 + i * 6, width, 1),
          ).join('')
        : finish === 'stucco'
          ? ''
          : bricksOf(index, body, [...windows, door]),
    bands: bandsOf(traits, body, floors),
    plinth: box(left - 1, GROUND_Y - PLINTH, width + 2, PLINTH),
    shades: box(left + width - 5, eaves, 5, GROUND_Y - eaves),
    windows,
    windowPaths: drawWindows(windows, traits),
    lightPool: lowWindows.map(lightPool).join(''),
    door,
    surroundings: layoutLife(traits, body, room, windows, clear - inward * 4.5),
  };
}
