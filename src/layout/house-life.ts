import {around, box, disc, FEET_Y, place, repeat, type Box, type Mark} from './house-grid.js';
import type {HouseTraits} from './house-traits.js';

/** Drawn from where it sits. */
export const CAT = 'm-4 0c-2-7 3-7 4-11v-5l2 2h2l2-2v6q0 2-2 3l1 7zm1 0q-8 0-7-7h2q0 5 5 5z';
/** How high a chimney reaches above the eaves; higher behind the roof of a dakgevel. */
const CHIMNEY_HEIGHT = 50;
const DAKGEVEL = 6;
const STRIPES = 9;

const POT = 'M-5-11H5L3 0h-6z';

const plant = (x: number, leaves: string, shine: string): readonly Mark[] => [
  ['leaf', leaves, place(x, FEET_Y)],
  ['lime', shine, place(x, FEET_Y)],
  ['rust', POT, place(x, FEET_Y)],
];
/** A tree with its foot at x; across and up say how much wider and higher than usual. */
export const tree = (x: number, across = 1, up = 1): readonly Mark[] => {
  const foot = place(x, FEET_Y, across, up);
  return [
    ['wood', 'M-2 0v-62h4V0z', foot],
    ['leaf', 'M0-110C20-110 20-51 0-51S-20-110 0-110z', foot],
    ['lime', 'M-10-70q0-28 8-33 4 8-4 33z', foot],
  ];
};
export const bench = (x: number): Mark => [
  'wood',
  'M-24-22h48v3h-48zM-24-17h48v3h-48zM-24-11h48v3h-48zM-20-22h3v22h-3zM17-22h3v22h-3z',
  place(x, FEET_Y),
];
const laurel = (x: number): readonly Mark[] => plant(x, 'M-1-9v-20h2v20z' + disc(0, -32, 7.5), disc(-2, -34, 3));

function flowerBoxes(windows: readonly Box[]): readonly Mark[] {
  const rows = (every: number, from: number, up: number, radius: number): string =>
    windows
      .map(({x, y, width, height}) =>
        repeat(width / every, (i) => disc(x + from + i * every, y + height - up - (i % 2) * 2, radius)),
      )
      .join('');
  return [
    ['leaf', rows(7, 4, 0, 4)],
    ...['red', 'pink', 'yellow'].map((paint, i): Mark => [paint, rows(21, 4 + i * 7, 5 + (i % 2), 2.7)]),
    ['wood', windows.map(({x, y, width, height}) => box(x - 1, y + height, width + 2, 6)).join('')],
  ];
}

/** What stands on the roof, behind the front. */
export function layoutRoofLife({index, gable}: HouseTraits, {x, y, width}: Box): readonly Mark[] {
  const side = index % 2 ? 1 : -1;
  const at = place(x + width / 2 + side * (width / 2 - 18), y - CHIMNEY_HEIGHT - (gable === DAKGEVEL ? 20 : 0));
  return [
    ['rust', 'M-5-7h4v7h-4zM1-7h4v7h-4z', at],
    ['umber', 'M-7 2v58H7V2h2v-3h-18v3z', at],
  ];
}

/** What stands before the front. `room` is the wall beside the door, where `windows` are; `gap` lies between. */
export function layoutLife(
  {accent, side, edge, liveliness}: HouseTraits,
  room: Box,
  windows: readonly Box[],
  gap: number,
  edgeX: number,
): readonly Mark[] {
  const middle = room.x + room.width / 2;
  const far = middle + side * (room.width / 2 - 2);
  const bike = place(middle + side * 6, FEET_Y, -side);
  const cat = (paint: string, lift: number): Mark => [paint, CAT, place(middle + side * 9, FEET_Y - lift, -side)];
  const stripe = room.width / STRIPES;
  const awning = (every: number): string =>
    repeat(
      STRIPES / every,
      (i) => `M${room.x + i * every * stripe} ${room.y - 4}h${stripe}v14q${-stripe / 2} 8 ${-stripe} 0z`,
    );
  const flowers = flowerBoxes(windows);
  const post = place(edgeX, FEET_Y);
  const lives = around<readonly Mark[]>(
    [
      flowers,
      [
        ['iron thin', disc(-13, -10, 9) + disc(14, -10, 9) + 'M-24-22h15M4-30l6-1M-7-29h6', bike],
        [`${accent} thin`, 'M-13-10l11 1-3-20M-13-10l8-12M-2-9c7-2 10-7 11-16M8-30L14-10', bike],
        ['wood', 'M11-31h11l-1 7h-9z', bike],
      ],
      [...laurel(gap), ...laurel(far)],
      [bench(middle), cat('iron', 11)],
      flowers,
      [...laurel(far), cat('rust', -3)],
      [
        ['white', awning(1)],
        [accent, awning(2)],
      ],
      [
        ...plant(middle + side * 8, disc(0, -16, 7), ''),
        ...plant(middle - side * 8, disc(0, -16, 7), ''),
        ['yellow', disc(-11, -18, 2) + disc(-6, -14, 2) + disc(6, -16, 2) + disc(10, -20, 2), place(middle, FEET_Y)],
      ],
    ],
    liveliness,
  );
  const edges: readonly (readonly Mark[])[] = [
    [
      ['iron', box(gap - 3, room.y + 12, 6, 11)],
      ['porch', box(gap - 2, room.y + 14, 4, 7)],
    ],
    [
      ['light halo', disc(0, -102, 19), post],
      ['iron', 'M-1 0v-92h2V0zM-4 0l2-16h4L4 0zM-6-86H6v2H-6zM-4-95h8v2h-8zM-7-109l7-6 7 6z', post],
      ['mist lamp', 'M-6-109H6l-2 14h-8z', post],
    ],
    tree(edgeX),
    plant(edgeX, 'M-8-10Q-8-46 0-66 8-46 8-10z', 'M-5-14q0-24 4-38v38z'),
  ];
  return [...lives, ...(edges[edge] ?? [])];
}
