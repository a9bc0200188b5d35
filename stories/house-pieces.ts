import {svg, type TemplateResult} from 'lit';

import {GROUND_FLOOR_Y, GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH, OVERFLOW} from '../src/layout/house-grid.js';
import {layoutHouse, type PlacedHouse} from '../src/layout/house-layout.js';
import {layoutPark} from '../src/layout/park-layout.js';
import {builtInIcons} from '../src/views/built-in-icons.js';
import {renderHouse, renderMarks} from '../src/views/house.js';
import {renderIconPath} from '../src/views/icon.js';
import {
  BAR_NAMES,
  CROWN_NAMES,
  DOOR_NAMES,
  EDGE_NAMES,
  FANLIGHT_NAMES,
  GUEST_NAMES,
  LEAF_NAMES,
  LIFE_NAMES,
  SHOP_NAMES,
  SHUTTER_NAMES,
  WALL_NAMES,
} from './house-names.js';

/** Left, top, width and height in the units of houses. */
type Frame = readonly [number, number, number, number];

/** A part of a house, with what is around it. */
export interface Piece {
  readonly name: string;
  readonly drawing: TemplateResult<2>;
  /** What is shown of the drawing. */
  readonly frame: Frame;
}

const ICON_NAMES = Object.keys(builtInIcons) as readonly (keyof typeof builtInIcons)[];

/** A house with an icon of its own. */
export const drawHouse = (house: PlacedHouse): TemplateResult<2> =>
  renderHouse(house, renderIconPath(ICON_NAMES[house.index % ICON_NAMES.length] ?? 'x', {}));

/** So many houses have every part. */
const HOUSES = Array.from({length: 99}, (_, place) => layoutHouse(place));

const BOTTOM = HOUSE_HEIGHT + OVERFLOW;

/** Above the highest door. */
const DOOR_TOP = GROUND_Y - 98;

/** The first house with each different part, in the order in which they come along the street. */
function firstOfEach(partOf: (house: PlacedHouse) => unknown): readonly PlacedHouse[] {
  const firsts = new Map<string, PlacedHouse>();
  for (const house of HOUSES) {
    const part = JSON.stringify(partOf(house));
    if (!firsts.has(part)) firsts.set(part, house);
  }
  return [...firsts.values()];
}

/** A piece for each different part, called by the names in their order: as many names as parts. */
function nameInOrder(
  names: readonly string[],
  partOf: (house: PlacedHouse) => unknown,
  frameOf: (house: PlacedHouse) => Frame,
): readonly Piece[] {
  const houses = firstOfEach(partOf);
  if (houses.length !== names.length) throw new Error(`${houses.length} parts, ${names.length} names: ${names.join()}`);
  return houses.map((house, i) => ({name: names[i] ?? '', drawing: drawHouse(house), frame: frameOf(house)}));
}

/** A piece for each different name. */
function nameEach(
  nameOf: (house: PlacedHouse) => string | undefined,
  frameOf: (house: PlacedHouse) => Frame,
): readonly Piece[] {
  return firstOfEach(nameOf).map((house) => {
    const name = nameOf(house);
    if (name === undefined) throw new Error(`house ${house.index} has a part without a name`);
    return {name, drawing: drawHouse(house), frame: frameOf(house)};
  });
}

const aroundDoor = ({door: {x, width}}: PlacedHouse): Frame => [x - 14, DOOR_TOP, width + 28, BOTTOM - DOOR_TOP];
const groundFloor = (): Frame => [0, GROUND_FLOOR_Y - 24, HOUSE_WIDTH, BOTTOM - GROUND_FLOOR_Y + 24];
/** As wide as the narrowest front. */
const storey = ({body}: PlacedHouse): Frame => [body.x + (body.width - 131) / 2, 132, 131, 66];
const pathOf = ({front}: PlacedHouse, paint: string): string => front.find(([name]) => name === paint)?.[1] ?? '';

/** Where the visitor of a window stands: the middle of its sill. */
const guestOf = (house: PlacedHouse): readonly [x: number, y: number, shape: string] => {
  const [, x, y, shape = ''] = /^M([\d.]+) ([\d.]+)(.*)$/.exec(pathOf(house, 'guest umber')) ?? [];
  return [Number(x), Number(y), shape];
};

export const WALLS = nameEach(
  ({wall}) => WALL_NAMES[wall],
  ({body}) => [body.x, 130, 94, 72],
);

export const DOORS = nameEach(({doorPaint}) => DOOR_NAMES[doorPaint], aroundDoor);

export const CROWNS = nameInOrder(CROWN_NAMES, ({door}) => door.frame[1]?.[1], aroundDoor);

export const FANLIGHTS = nameInOrder(FANLIGHT_NAMES, ({door}) => door.frame[3]?.[1], aroundDoor);

export const LEAVES = nameInOrder(LEAF_NAMES, ({door}) => door.shut.slice(1, 3).map(([, path]) => path), aroundDoor);

export const BARS = nameInOrder(BAR_NAMES, ({windows}) => windows[0]?.bars, storey);

export const SHUTTERS = nameInOrder(
  SHUTTER_NAMES,
  ({windows}) => windows.filter(({y}) => y === windows[0]?.y).length,
  storey,
);

export const SHOPS = nameInOrder(
  SHOP_NAMES,
  ({windows}) => {
    const ground = windows.filter(({y}) => y === GROUND_FLOOR_Y);
    return ground.length === 1 ? ground[0]?.bars : ground.length;
  },
  groundFloor,
);

export const GUESTS = nameInOrder(
  GUEST_NAMES,
  (house) => guestOf(house)[2],
  (house) => {
    const [x, y] = guestOf(house);
    return [x - 24, y - 40, 48, 48];
  },
);

export const LIVES = nameEach(({liveliness}) => LIFE_NAMES[liveliness], groundFloor);

export const EDGES = nameEach(
  ({edge}) => EDGE_NAMES[edge],
  () => [0, GROUND_Y - 124, HOUSE_WIDTH, BOTTOM - GROUND_Y + 124],
);

/** What grows where the last row has no house. */
export const PARKS: readonly Piece[] = ['Park met een bank', 'Park met een boom'].map((name, plot) => ({
  name,
  drawing: svg`<g class="park">${renderMarks(layoutPark(plot))}</g>`,
  frame: [0, GROUND_Y - 160, HOUSE_WIDTH, BOTTOM - GROUND_Y + 160],
}));
