import {archedBox, box, disc, GROUND_Y, points, polygon, type Box, type Mark} from './house-grid.js';
import {scatter, type HouseTraits} from './house-traits.js';

/** Everything that lives on and around a house, in drawing order. */
export interface PlacedLife {
  /** On the roof, behind the front. */
  readonly roof: readonly Mark[];
  /** On the wall and on the pavement, before the front. */
  readonly front: readonly Mark[];
  /** Glass of lamps, lit in the evening, and the circle of light around it. */
  readonly lamp: Mark | undefined;
  readonly halo: string;
}

const mark = (paint: string, path: string): Mark => ({paint, path});
const FEET = GROUND_Y + 4;

function flowerBox(window: Box, salt: number): Mark[] {
  const count = Math.floor(window.width / 7);
  const y = window.y + window.height;
  const spots = Array.from(
    {length: count},
    (_, i) => [window.x + 3.5 + (i * (window.width - 7)) / (count - 1), y - 4 - ((i * 3 + salt) % 4)] as const,
  );
  const pick = (rest: number): string => spots.map(([x, up], i) => (i % 3 === rest ? disc(x, up, 2.7) : '')).join('');
  return [
    mark('leaf', spots.map(([x], i) => disc(x, y - 1.5, 4) + (i % 3 === 1 ? disc(x, y + 4, 2.6) : '')).join('')),
    mark('paint-red', pick(0)),
    mark('paint-pink', pick(1)),
    mark('paint-yellow', pick(2)),
    mark('wood', box(window.x - 1, y, window.width + 2, 6.5)),
  ];
}

function bicycle(x: number, side: number, paint: string): Mark[] {
  const y = FEET - 10;
  const at = (...values: readonly number[]): string =>
    points(...values.map((value, i) => (i % 2 ? y + value : x + side * value)));
  return [
    mark(
      'iron line',
      disc(x - 13 * side, y, 9.4) +
        disc(x + 14 * side, y, 9.4) +
        `M${at(-24, -12.5, -8, -12.5)}M${at(3.5, -20, 10, -21)}M${at(-7, -19.5, -1, -19.5)}M${at(2, 0, 4, 4)}`,
    ),
    mark(
      `paint-${paint} line`,
      `M${at(-13, 0, -2, 1, -5, -19)}M${at(-13, 0, -4.5, -12)}M${at(-2, 1)}C${at(5, -1, 8, -6, 9, -15)}M${at(8.4, -20, 14, 0)}`,
    ),
    mark('wood', polygon(x + 10 * side, y - 20, x + 21 * side, y - 20, x + 20 * side, y - 13, x + 11 * side, y - 13)),
  ];
}

const cat = (x: number, foot: number, side: number): string =>
  `M${points(x - 4 * side, foot)}C${points(x - 6 * side, foot - 7, x - 1 * side, foot - 7, x, foot - 11)}L${points(x - 0.6 * side, foot - 15.5, x + 2 * side, foot - 13.6, x + 4.2 * side, foot - 13.6, x + 6.2 * side, foot - 15.5, x + 6.4 * side, foot - 10)}Q${points(x + 5.6 * side, foot - 8, x + 4.4 * side, foot - 7.4)}L${points(x + 5 * side, foot)}z` +
  `M${points(x - 3 * side, foot)}q${points(-8 * side, 0, -7 * side, -7)}l${points(2 * side, 0)}q${points(-0.5 * side, 5, 5 * side, 4.6)}z`;

const pot = (x: number, width: number, height: number): string =>
  polygon(x - width / 2, FEET - height, x + width / 2, FEET - height, x + width * 0.36, FEET, x - width * 0.36, FEET) +
  box(x - width / 2 - 1, FEET - height - 2, width + 2, 3);

function laurel(x: number, up: number): Mark[] {
  return [
    mark('wood', box(x - 0.8, FEET - 28 - up, 1.6, 20 + up)),
    mark('leaf', disc(x, FEET - 32 - up, 7.5)),
    mark('leaf-light', disc(x - 2, FEET - 34 - up, 3.6)),
    mark('pot', pot(x, 9.5, 9)),
  ];
}

function hollyhocks(x: number, salt: number): Mark[] {
  const stems = [-7, 0, 6].map((dx, i) => ({x: x + dx, tall: 38 + ((salt + i * 7) % 14)}));
  return [
    mark(
      'leaf',
      stems
        .map(
          (stem) =>
            box(stem.x - 0.7, GROUND_Y + 1 - stem.tall, 1.4, stem.tall) +
            disc(stem.x - 3, GROUND_Y - 4, 4.4) +
            disc(stem.x + 3, GROUND_Y - 8, 3.6),
        )
        .join(''),
    ),
    mark(
      'paint-pink',
      stems
        .map((stem, i) =>
          i === 1
            ? ''
            : [0, 6, 12, 18]
                .map((down) => disc(stem.x + (down % 4 ? 1.4 : -1), GROUND_Y - stem.tall + down, 1.8 + down / 12))
                .join(''),
        )
        .join(''),
    ),
    mark(
      'paint-red',
      [0, 6, 12, 18]
        .map((down) => disc(x + (down % 4 ? 1.4 : -1), GROUND_Y - (stems[1]?.tall ?? 0) + down, 1.8 + down / 12))
        .join(''),
    ),
  ];
}

function awning(room: Box, paint: string): Mark[] {
  const [left, width, top, count] = [room.x - 2, room.width + 4, room.y - 3, 8];
  const stripe = width / count;
  const strip = (i: number): string => {
    const x = left + i * stripe;
    return `M${points(x + 1 - i * 0.25, top)}H${points(x + stripe + 0.75 - i * 0.25)}L${points(x + stripe, top + 14)}a${points(stripe / 2, stripe / 2)} 0 0 1 ${points(-stripe, 0)}z`;
  };
  const strips = Array.from({length: count}, (_, i) => strip(i));
  return [
    mark('paint-white', strips.join('')),
    mark(`paint-${paint}`, strips.filter((_, i) => i % 2 === 0).join('')),
    mark('shade', box(room.x, top + 18, room.width, 3)),
  ];
}

function edgeLife(kind: HouseTraits['edge'], x: number): Mark[] {
  if (kind === 'tree') {
    return [
      mark('wood', box(x - 1.6, FEET - 62, 3.2, 62)),
      mark(
        'leaf',
        `M${points(x - 13, FEET - 66)}c-3 -13 -2 -22 2 -30 3 -9 7 -14 11 -14s8 5 11 14c4 8 5 17 2 30 -2 11 -7 15 -13 15s-11 -4 -13 -15z`,
      ),
      mark('leaf-light', disc(x - 5, FEET - 84, 4.4) + disc(x + 3, FEET - 96, 3.6) + disc(x + 5, FEET - 72, 3.4)),
    ];
  }
  if (kind === 'cypress') {
    return [
      mark('leaf', archedBox(x - 7, FEET - 64, 14, 54, 22)),
      mark('leaf-light', archedBox(x - 4.5, FEET - 54, 3.6, 40, 9)),
      mark('pot', pot(x, 15, 11)),
    ];
  }
  if (kind === 'lamp') {
    return [
      mark(
        'iron',
        box(x - 1.2, FEET - 92, 2.4, 92) +
          polygon(x - 3.6, FEET, x + 3.6, FEET, x + 2, FEET - 16, x - 2, FEET - 16) +
          box(x - 6, FEET - 86, 12, 1.6) +
          box(x - 4, FEET - 95, 8, 2.4) +
          polygon(x - 7, FEET - 109, x, FEET - 115, x + 7, FEET - 109) +
          disc(x, FEET - 116, 1.8),
      ),
    ];
  }
  return [];
}

function roofLife(traits: HouseTraits, body: Box): Mark[] {
  const {index, gable} = traits;
  const flat = gable === 'lijstgevel' || gable === 'dakgevel';
  const side = index % 2 ? 1 : -1;
  const x = body.x + body.width / 2 + side * (body.width / 2 - (flat ? 20 : 17));
  const top = body.y - (flat ? 44 : 34);
  const stack = mark('chimney', box(x - 7, top, 14, 60) + box(x - 8.5, top - 1, 17, 3.5));
  const pots = mark('pot', box(x - 5, top - 7, 4, 6) + box(x + 1, top - 7, 4, 6));
  const bird = mark(
    'paint-white',
    `M${points(x - 6 * side, top - 1)}q${points(2 * side, -6, 7 * side, -5.5)}q${points(0.5 * side, -4, 3.4 * side, -3.4)}l${points(3 * side, 1.4, -2.6 * side, 1)}q${points(-0.5 * side, 6.5, -6 * side, 6.5)}z`,
  );
  const choice = scatter(index, 5) % 4;
  if (choice === 0 && !flat) return [];
  return choice === 1 ? [stack, bird] : [stack, pots];
}

/** Small life: what makes a front a home. `gap` is the strip of wall between the door and the windows. */
export function layoutLife(
  traits: HouseTraits,
  body: Box,
  room: Box,
  windows: readonly Box[],
  gap: number,
): PlacedLife {
  const {index, life, accent, edge} = traits;
  const side = traits.doorSide === 'left' ? 1 : -1;
  const middle = room.x + room.width / 2;
  const far = middle + (side * room.width) / 2;
  const ground = windows.filter((window) => window.y >= room.y - 1);
  const edgeX = side > 0 ? body.x + body.width + 11 : body.x - 11;
  const choices: Record<HouseTraits['life'], () => Mark[]> = {
    flowers: () => ground.flatMap((window) => flowerBox(window, index)),
    bicycle: () => bicycle(middle + side * 6, -side, accent),
    bench: () => [
      mark(
        'wood',
        box(middle - 24, FEET - 12, 48, 2.6) +
          box(middle - 24, FEET - 22, 48, 3) +
          box(middle - 24, FEET - 17.5, 48, 3) +
          box(middle - 20, FEET - 22, 2.4, 22) +
          box(middle + 17.6, FEET - 22, 2.4, 22),
      ),
      mark('iron', cat(middle + 8, FEET - 12, -side)),
    ],
    hollyhocks: () => [...hollyhocks(far - side * 5, index), ...flowerBox(ground[0] ?? room, index)],
    laurel: () => [...laurel(gap, 0), ...laurel(far - side * 2, 0)],
    cat: () => [
      mark(index % 2 ? 'iron' : 'pot', cat(middle + side * 16, FEET + 3, -side)),
      ...laurel(far - side * 2, 4),
    ],
    awning: () => awning(room, accent),
    pots: () => [
      mark(
        'leaf',
        disc(middle - 6, FEET - 13, 6.5) +
          disc(middle + 10, FEET - 10, 5) +
          archedBox(middle - 26, FEET - 24, 8, 15, 6),
      ),
      mark(
        'paint-yellow',
        disc(middle - 8, FEET - 16, 2) + disc(middle - 3, FEET - 17, 2) + disc(middle + 11, FEET - 14, 1.8),
      ),
      mark('pot', pot(middle - 6, 12, 9) + pot(middle + 10, 9, 6) + pot(middle - 22, 9, 9)),
    ],
  };
  const postLamp = edge === 'lamp';
  const lampY = room.y + 15;
  const lampX = postLamp ? edgeX : gap;
  const wallLamp = life !== 'laurel' && life !== 'awning';
  const lampTop = FEET - 109;
  return {
    roof: roofLife(traits, body),
    front: [
      ...(wallLamp ? [mark('iron', box(gap - 2.6, lampY - 3, 5.2, 2) + box(gap - 2, lampY + 6, 4, 1.6))] : []),
      ...choices[life](),
      ...edgeLife(edge, edgeX),
    ],
    lamp:
      postLamp || wallLamp
        ? mark(
            'lamp',
            (postLamp
              ? polygon(edgeX - 6, lampTop, edgeX + 6, lampTop, edgeX + 3.6, lampTop + 14, edgeX - 3.6, lampTop + 14)
              : '') + (wallLamp ? box(gap - 2, lampY - 1, 4, 7) : ''),
          )
        : undefined,
    halo: postLamp || wallLamp ? disc(lampX, postLamp ? lampTop + 7 : lampY + 3, postLamp ? 19 : 12) : '',
  };
}
