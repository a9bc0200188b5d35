import {box, disc, GROUND_Y, mark, place, points, repeat, type Box, type Mark} from './house-grid.js';
import {scatter, type HouseTraits} from './house-traits.js';

/** Small life stands a little before the front. */
const FEET = GROUND_Y + 4;

const CAT = 'M-4 0C-6-7-1-7 0-11l-.6-4.5L2-13.6h2.2l2-1.9.2 5.5q-.8 2-2 2.6L5 0zM-3 0q-8 0-7-7h2q-.5 5 5 4.6z';

function flowerBoxes(windows: readonly Box[]): Mark[] {
  const spots = windows.flatMap(({x, y, width, height}) => {
    const count = Math.floor(width / 7);
    return Array.from({length: count}, (_, i) => ({
      x: x + 3.5 + (i * (width - 7)) / (count - 1),
      y: y + height - 4 - ((i * 3) % 4),
    }));
  });
  const blooms = (rest: number): string => spots.map(({x, y}, i) => (i % 3 === rest ? disc(x, y, 2.7) : '')).join('');
  return [
    mark('leaf', spots.map(({x, y}) => disc(x, y + 4, 4)).join('')),
    ...['red', 'pink', 'yellow'].map((paint, i) => mark(`paint-${paint}`, blooms(i))),
    mark('wood', windows.map(({x, y, width, height}) => box(x - 1, y + height, width + 2, 6.5)).join('')),
  ];
}

function bicycle(x: number, side: number, paint: string): Mark[] {
  const at = place(x, FEET, side);
  return [
    mark('iron thin', `${disc(-13, -10, 9.4)}${disc(14, -10, 9.4)}M-24-22.5h15M3.5-30l6.5-1M-7-29.5h6M2-10l2 4`, at),
    mark(`paint-${paint} thin`, 'M-13-10l11 1-3-20M-13-10l8.5-12M-2-9c7-2 10-7 11-16M8.4-30L14-10', at),
    mark('wood', 'M11-31h11l-1 7h-9z', at),
  ];
}

function laurel(x: number): Mark[] {
  const at = place(x, FEET);
  return [
    mark('leaf', `M-.8-9v-20H.8v20z${disc(0, -32, 7.5)}`, at),
    mark('leaf-light', disc(-2, -34, 3.4), at),
    mark('pot', 'M-5-11H5L3.5 0h-7z', at),
  ];
}

function hollyhocks(x: number): Mark[] {
  const at = place(x, GROUND_Y + 1);
  const blooms = (stem: number, tall: number): string =>
    repeat(4, (i) => disc(stem + (i % 2 ? 1.4 : -1), i * 6 - tall, 1.9 + i / 2));
  return [
    mark(
      'leaf',
      'M-8 0v-40h1.4V0zM-.7 0v-48H.7V0zM6 0v-34h1.4V0z' + repeat(5, (i) => disc(i * 4 - 8, -4 - (i % 2) * 5, 4)),
      at,
    ),
    mark('paint-pink', blooms(-7, 40) + blooms(6.6, 35), at),
    mark('paint-red', blooms(0, 48), at),
  ];
}

function awning({x, y, width}: Box, paint: string): Mark[] {
  const stripe = width / 9;
  const strip = (i: number): string =>
    `M${points(i * stripe, 0)}h${points(stripe)}v14a${points(stripe / 2, stripe / 2)} 0 0 1 ${points(-stripe)} 0z`;
  const at = place(x, y - 4);
  return [
    mark('shade', box(0, 16, width, 6), at),
    mark('paint-white', repeat(9, strip), at),
    mark(
      `paint-${paint}`,
      repeat(5, (i) => strip(i * 2)),
      at,
    ),
  ];
}

const POST = 'M-1.2 0v-92h2.4V0zM-3.6 0l1.6-16h4L3.6 0zM-6-86H6v1.6H-6zM-4-95h8v2.4h-8zM-7-109l7-6 7 6zM-1-117h2v3h-2z';

function edgeLife(kind: HouseTraits['edge'], x: number): Mark[] {
  const at = place(x, FEET);
  if (kind === 'tree') {
    return [
      mark('wood', 'M-1.6 0v-62h3.2V0z', at),
      mark('leaf', 'M-13-66c-3-13-2-22 2-30 3-9 7-14 11-14s8 5 11 14c4 8 5 17 2 30-2 11-7 15-13 15s-11-4-13-15z', at),
      mark('leaf-light', 'M-11-74c-2-10 3-28 8-31q3 0 1 4-5 10-6 27-2 3-3 0zM3-70q5-8 5-18 3 10-1 18-3 3-4 0z', at),
    ];
  }
  if (kind === 'cypress') {
    return [
      mark('leaf', 'M-8-10C-8-40-3-58 0-66 3-58 8-40 8-10z', at),
      mark('leaf-light', 'M-5-14q0-24 4-38-1 20-1 38z', at),
      mark('pot', 'M-7-12H7L5 0H-5z', at),
    ];
  }
  if (kind === 'none') return [];
  return [
    mark('light halo', disc(0, -102, 19), at),
    mark('iron', POST, at),
    mark('lamp', 'M-6-109H6l-2.4 14h-7.2z', at),
  ];
}

/** What stands on the roof, behind the front. */
export function layoutRoofLife({index, gable}: HouseTraits, {x, y, width}: Box): readonly Mark[] {
  const choice = scatter(index, 8) % 5;
  if (choice === 2) return [];
  const side = index % 2 ? 1 : -1;
  const at = place(x + width / 2 + side * (width / 2 - 18), y - (gable === 'dakgevel' ? 71 : 50), side);
  return [
    choice === 1
      ? mark('slate', 'M-7-1q2-6 8-5.5.5-4 3.6-3.6l3.4 1.8-3 1q-.5 6.3-6 6.3z', at)
      : mark('pot', 'M-5-7h4v7h-4zM1-7h4v7H1z', at),
    mark('chimney', 'M-7 2v58H7V2h1.5v-3h-17v3z', at),
  ];
}

/** What stands before the front. `gap` is the middle of the wall between the door and the windows. */
export function layoutLife(
  traits: HouseTraits,
  body: Box,
  room: Box,
  windows: readonly Box[],
  gap: number,
): readonly Mark[] {
  const {index, liveliness, accent, edge} = traits;
  const side = traits.doorSide === 'left' ? 1 : -1;
  const middle = room.x + room.width / 2;
  const far = middle + side * (room.width / 2 - 2);
  const edgeX = body.x + body.width / 2 + side * (body.width / 2 + 11);
  const choices: Record<HouseTraits['liveliness'], () => readonly Mark[]> = {
    flowers: () => flowerBoxes(windows),
    bicycle: () => bicycle(middle + side * 6, -side, accent),
    bench: () => [
      mark(
        'wood',
        'M-24-22h48v3h-48zM-24-17h48v3h-48zM-24-11h48v2.6h-48zM-20-22h2.6V0H-20zM17.4-22H20V0h-2.6z',
        place(middle, FEET),
      ),
      mark('iron', CAT, place(middle + side * 9, FEET - 11, -side)),
    ],
    hollyhocks: () => hollyhocks(far - side * 4),
    laurel: () => [...laurel(gap), ...laurel(far)],
    cat: () => [mark(index % 2 ? 'iron' : 'pot', CAT, place(middle + side * 8, FEET + 3, -side)), ...laurel(far)],
    awning: () => awning(room, accent),
    pots: () => [
      mark('leaf', `${disc(-6, -14, 7)}${disc(10, -10, 5)}M-27-8q0-20 5-24 5 4 5 24z`, place(middle, FEET)),
      mark('paint-yellow', disc(-9, -17, 2) + disc(-3, -15, 2) + disc(11, -13, 1.8), place(middle, FEET)),
      mark('pot', 'M-12-10H0L-2 0h-8zM5-7h10l-1.5 7h-7zM-27-9h10l-1.5 9h-7z', place(middle, FEET)),
    ],
  };
  const porch =
    liveliness === 'laurel' || liveliness === 'awning' || edge === 'lamp'
      ? []
      : [
          mark('iron', 'M-3-6h6V5h-6z', place(gap, room.y + 18)),
          mark('porch', 'M-1.8-3.5h3.6V3h-3.6z', place(gap, room.y + 18)),
        ];
  return [...porch, ...choices[liveliness](), ...edgeLife(edge, edgeX)];
}
