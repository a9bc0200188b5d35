import {around, box, disc, FEET_Y, place, repeat, type Box, type Mark} from './house-grid.js';
import type {HouseTraits} from './house-traits.js';

/** How high a chimney reaches above the eaves; higher behind the roof of a dakgevel. */
const CHIMNEY_HEIGHT = 50;
const DAKGEVEL = 6;

/** An awning's stripes, and their width before the awning is stretched to its shop. */
const STRIPES = 9;
const STRIPE = 8;

/** Drawn from where it sits. */
export const CAT = 'm-4 0c-2-7 3-7 4-11v-5l2 2h2l2-2v6q0 2-2 3l1 7zm1 0q-8 0-7-7h2q0 5 5 5z';

const POT: Mark = ['rust', 'M-5-11H5L3 0h-6z'];
const DAISIES: readonly Mark[] = [['leaf', disc(0, -16, 7)], POT, ['yellow', disc(-3, -18, 2) + disc(2, -14, 2)]];
const LAUREL: readonly Mark[] = [['leaf', 'M-1-9v-20h2v20z' + disc(0, -32, 7.5)], ['lime', disc(-2, -34, 3)], POT];
export const TREE: readonly Mark[] = [
  ['wood', 'M-2 0v-62h4V0z'],
  ['leaf', 'M0-110C20-110 20-51 0-51S-20-110 0-110z'],
  ['lime', 'M-10-70q0-28 8-33 4 8-4 33z'],
];
export const BENCH: readonly Mark[] = [
  ['wood', 'M-24-22h48v3h-48zM-24-17h48v3h-48zM-24-11h48v3h-48zM-20-22h3v22h-3zM17-22h3v22h-3z'],
];

/** What stands beside a front: a lamp on the wall by the door or, in the gap between houses, a lamp-post, a tree, a cypress. */
const EDGES: readonly [readonly Mark[], ...(readonly Mark[])[]] = [
  [
    ['iron', 'M-3-72h6v11h-6z'],
    ['porch', 'M-2-70h4v7h-4z'],
  ],
  [
    ['light halo', disc(0, -102, 19)],
    ['iron', 'M-1 0v-92h2V0zM-4 0l2-16h4L4 0zM-6-86H6v2H-6zM-4-95h8v2h-8zM-7-109l7-6 7 6z'],
    ['mist lamp', 'M-6-109H6l-2 14h-8z'],
  ],
  TREE,
  [['leaf', 'M-8-10Q-8-46 0-66 8-46 8-10z'], ['lime', 'M-5-14q0-24 4-38v38z'], POT],
];

/** Puts a drawing on the pavement, its foot at x; across and up say how much wider and higher than usual. */
export const stand = (x: number, marks: readonly Mark[], across = 1, up = 1): readonly Mark[] =>
  marks.map(([paint, path]) => [paint, path, place(x, FEET_Y, across, up)]);

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
  const cat = (paint: string, lift: number): Mark => [paint, CAT, place(middle + side * 9, FEET_Y - lift, -side)];
  const awning = (every: number): string =>
    repeat(STRIPES / every, (i) => `M${(i * every - STRIPES / 2) * STRIPE}-88h8v14q-4 8-8 0z`);
  const flowers = flowerBoxes(windows);
  const lives = around<readonly Mark[]>(
    [
      flowers,
      stand(
        middle + side * 6,
        [
          ['iron thin', disc(-13, -10, 9) + disc(14, -10, 9) + 'M-24-22h15M4-30l6-1M-7-29h6'],
          [`${accent} thin`, 'M-13-10l11 1-3-20M-13-10l8-12M-2-9c7-2 10-7 11-16M8-30L14-10'],
          ['wood', 'M11-31h11l-1 7h-9z'],
        ],
        -side,
      ),
      [...stand(gap, LAUREL), ...stand(far, LAUREL)],
      [...stand(middle, BENCH), cat('iron', 11)],
      flowers,
      [...stand(far, LAUREL), cat('rust', -3)],
      stand(
        middle,
        [
          ['white', awning(1)],
          [accent, awning(2)],
        ],
        room.width / STRIPES / STRIPE,
      ),
      [...stand(middle - 8, DAISIES), ...stand(middle + 8, DAISIES)],
    ],
    liveliness,
  );
  return [...lives, ...stand(edge ? edgeX : gap, around(EDGES, edge))];
}
