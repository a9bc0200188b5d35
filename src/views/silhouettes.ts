import type {Unit} from '../data/schema.js';

/**
 * The figures of the people picture. Each is drawn in a cell of 80 by 144, feet at 140, as three tones of one colour. A
 * path is relative and starts with @, which becomes the place of its cell, so that all figures of a group can share one
 * path element per tone.
 */

/** The width and height of one figure's cell. */
export const CELL = {width: 80, height: 156} as const;

/** The path data of figures, per tone: clothes and hair, trousers, faces and hands. */
export interface Tones {
  readonly solid: string;
  readonly mid: string;
  readonly soft: string;
}

// Heads: a face, and what is worn on it.
const HEAD = '@m34 51v-9a14 14 0 1 1 12 0v9z';
const SHORT = '@m25 31c-3-13 4-20 15-20s17 7 15 20c-2-1-3-5-4-8-8 2-16 1-21-2-1 4-2 9-5 10z';
const LONG =
  '@m24 55c3 1 7 0 8-1-4-11-4-25-1-34 5 5 13 6 20 6 1 9 1 20-3 28 2 2 5 2 8 1 4-13 3-24 1-31-3-8-9-13-17-13s-14 4-17 13c-3 7-3 18 1 31z';
const KNOT = '@m33 8a7 7 0 1 0 14 0 7 7 0 1 0-14 0z';
const TAIL = '@m53 17c9 1 13 11 10 24-1 3-4 3-5 0 0-7-1-12-4-15z';
const BOB =
  '@m25 43c-5-2-5-9-3-14-1-11 7-18 18-18s19 7 18 18c2 5 2 12-3 14-3 1-5-1-5-4 2-7 1-12 0-15-7 3-15 2-20 0-2 3-2 8 0 15 0 3-2 5-5 4z';
const AFRO =
  '@m23 39c-8-4-8-14-4-19 0-9 9-15 16-13 5-4 15-3 18 2 7 1 11 9 8 14 4 6 2 14-4 16-3 0-4-3-3-6 0-5-1-9-5-11-6 2-12 2-18 0-3 2-5 6-5 11 0 3 0 6-3 6z';
const HIJAB =
  '@m40 10c-12 0-18 9-18 19 0 9-2 16-5 23 9 8 37 8 46 0-3-7-5-14-5-23 0-10-6-19-18-19zm0 8c6 0 10 5 10 11s-4 12-10 12-10-6-10-12 3-11 10-11z';
const CAP = '@m25 25c0-10 6-15 15-14 8 0 14 5 15 12l9 2c2 1 2 4 0 3l-37-1c-1 0-2-1-2-2z';
const TURBAN = '@m24 27c-3-11 5-20 16-19s19 8 16 19c-6-5-12-6-16-8-4 3-10 3-16 8z';
const BEARD = '@m26 29c1 4 2 7 4 8 4-3 15-3 20 0 2-1 4-4 4-8 2 12-4 20-14 20s-15-8-14-20z';
const GREY = '@m26 35c-3-1-3-10 0-13 2 3 2 9 0 13zm28 0c3-1 3-10 0-13-2 3-2 9 0 13z';

// Arms and hands.
const LEFT = '@m23 49c-6 2-9 7-9 13l-2 22c0 3 2 4 4 4s4-1 5-4l2-22z';
const RIGHT = '@m57 49l0 13 2 22c0 3 2 4 5 4s4-2 4-4l-2-22c-1-6-3-11-9-13z';
const HAND = '@m12 92a4 4 0 1 0 8 0 4 4 0 1 0-8 0z';
const HANDS = '@m12 92a4 4 0 1 0 8 0 4 4 0 1 0-8 0zm48 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z';
const ARMS = LEFT + RIGHT;

// Clothes.
const SWEATER = '@m31 48c-4 0-6 1-6 5l-1 42h32l-1-42c0-4-2-5-6-5-4 5-14 5-18 0z';
const COAT = '@m31 48c-4 0-6 1-6 5l-4 58h18v-55h2v55h18l-4-58c0-4-2-5-6-5-4 5-14 5-18 0z';
const DRESS = '@m31 48c-4 0-6 1-6 5l1 21-10 43c8 3 40 3 48 0l-10-43 1-21c0-4-2-5-6-5-4 5-14 5-18 0z';
const ROBE = '@m26 50l-1 30-8 53c7 2 39 2 46 0l-8-53-1-30z';
const BELLY =
  '@m31 48c-4 0-6 1-6 5l0 11c-6 8-6 23-1 31l0 9h32l0-9c5-8 5-23-1-31l0-11c0-4-2-5-6-5-4 5-14 5-18 0zm-8 1c-6 2-9 8-11 15l-2 12c0 3 1 5 3 6s4-1 5-4l5-17zm34 0l0 12 5 17c0 3 2 5 5 4s4-2 3-6l-2-12c-2-7-5-13-11-15z';
const WITH_BAG =
  '@m31 48c-4 0-6 1-6 5l0 19 24-24c-5 4-14 4-18 0zm22 0l-29 29 0 18h32l-1-42c0-3-1-4-2-5zm-30 1c-6 2-9 7-9 13l-1 13h9l1-13zm-15 28v17c0 2 1 4 4 4h8c2 0 3-1 3-3v-18z';
const WAVE = '@m57 49v14c4-2 6-4 8-8l9-20c1-3 0-5-2-6s-5 0-6 3l-7 15c-1 1-1 2-2 2z';
const STICK = '@m57 49v13l6 19c1 3 3 4 5 4s4-3 3-6l-4-18c-2-6-4-10-10-12zm9 40c0-6 9-6 9 1v38h-4v-37c0-2-2-2-2-1z';

// Legs and shoes.
const SHOES = '@m37 135h-11c-3 0-5 2-5 5h16zm6 0h11c3 0 5 2 5 5h-16z';
const TROUSERS = '@m25 96h30l-1 38h-11l-2-26h-2l-2 26h-11z';
const SHORT_LEGS = '@m25 108h30l-1 26h-11l-2-16h-2l-2 16h-11z';
const SLIM_LEGS = '@m26 112h12v22h-11zm16 0h12l-1 22h-11z';

/** One person: what is above the hips may stand lower, the head may stand elsewhere. */
interface Person {
  readonly hair: string;
  readonly top: string;
  readonly hands: string;
  readonly mid?: string;
  /** Shoes, wheels and bare legs stand on the floor, however small the person. */
  readonly floor?: string;
  readonly bare?: string;
  readonly lower?: number;
  readonly seated?: boolean;
}

const people: readonly Person[] = [
  {hair: SHORT, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
  {hair: LONG, top: DRESS + ARMS, hands: HANDS, bare: '@m30 116h6v18h-6zm14 0h6v18h-6z'},
  {hair: AFRO, top: COAT + ARMS, hands: HANDS, mid: SLIM_LEGS},
  {hair: HIJAB, top: ROBE + ARMS, hands: HANDS, floor: '@m37 136v4h-16c0-2 1-3 2-4zm6 0v4h16c0-2-1-3-2-4z'},
  {hair: SHORT + KNOT, top: SWEATER + ARMS, hands: HANDS, mid: SHORT_LEGS, lower: 12},
  {hair: CAP, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
  {
    hair: SHORT,
    top: '',
    hands: '@m52 87a4 4 0 1 0 9 0 4 4 0 1 0-9 0z',
    mid: '@m26 93h23c5 0 8 3 9 7l6 29h-8l-5-24h-25z',
    floor:
      '@m19 60v35h3v-35zm14-12c-5 0-8 3-8 9l0 34h18v-9l7 5c4 2 7-2 5-6l-8-8-4-17c-1-5-4-8-10-8zm24 82v7c0 2 1 2 2 2h12c0-4-2-7-6-9zm-49-13a23 23 0 1 0 46 0 23 23 0 1 0-46 0zm5 0a18 18 0 1 1 36 0 18 18 0 1 1-36 0zm14 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
    seated: true,
  },
  {hair: SHORT + BEARD, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
  {
    hair: GREY,
    top: SWEATER + LEFT + STICK,
    hands: HAND + '@m64 87a4 4 0 1 0 9 0 4 4 0 1 0-9 0z',
    mid: SHORT_LEGS,
    lower: 12,
  },
  {hair: SHORT + TAIL, top: WITH_BAG + RIGHT, hands: '@m60 92a4 4 0 1 0 8 0 4 4 0 1 0-8 0z', mid: TROUSERS},
  {
    hair: LONG,
    top: BELLY,
    hands: '@m9 85a4 4 0 1 0 8 0 4 4 0 1 0-8 0zm54 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
    mid: TROUSERS,
  },
  {hair: BOB, top: COAT + ARMS, hands: HANDS, mid: SLIM_LEGS},
  {
    hair: TURBAN + BEARD,
    top: SWEATER + LEFT + WAVE,
    hands: HAND + '@m69 25a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
    mid: TROUSERS,
  },
  {hair: HIJAB, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
];

// What is no person is not drawn as one: a place to work, a house, a clock.
const PANES = '@m34 44h12v22h-12zm-16 28h44v22h-44z';
const DESK =
  '@m6 93c0-2 1-4 4-4h60c2 0 4 1 4 4v5h-4v42h-6v-20h-15v-22h-33v42h-6v-42h-4zm47 13v4h7v-4zm-24-42h22c2 0 3 1 3 3v20h-28v-20c0-2 1-3 3-3z';
const CHAIR = '@m24 48h32c3 0 6 3 6 6v26h-5v-13c0-3-2-6-6-6h-22c-3 0-6 2-6 6v13h-5v-26c0-3 3-6 6-6z';
const DIAL = '@m6 84a34 34 0 1 0 68 0 34 34 0 1 0-68 0zm6 0a28 28 0 1 1 56 0 28 28 0 1 1-56 0z';
const FACE = '@m13 84a27 27 0 1 0 54 0 27 27 0 1 0-54 0z';

const things: Readonly<Record<Exclude<Unit, 'people'>, readonly Tones[]>> = {
  functions: ['', '@m62 87v-10c-5 0-6-5-5-9 4 0 7 2 7 5 1-5 3-8 8-8 0 7-2 12-6 12v10z', '@m8 77h12v10h-12z'].map(
    (extra) => ({
      solid: DESK + extra,
      mid: CHAIR,
      soft: '',
    }),
  ),
  organisations: [
    '@m8 140v-72l32-40 32 40v72h-22v-28c0-10-20-10-20 0v28zm12-64v16h12v-16zm28 0v16h12v-16zm-13-26v12h10v-12z',
    '@m10 140v-76h8v-10h8v-10h8v-12h12v12h8v10h8v10h8v76h-8v-30h-16v30zm9-66v18h13v-18zm29 0v18h13v-18zm-29 30v18h15v-18zm16-52v12h10v-12z',
    '@m10 140v-74c10-2 14-10 15-22h-3v-8c8 0 12-4 12-10h12c0 6 4 10 12 10v8h-3c1 12 5 20 15 22v74h-36v-26c0-9-16-9-16 0v26zm10-66v16h12v-16zm28 0v16h12v-16zm-4 32v16h16v-16zm-9-58v14h10v-14z',
  ].map((solid) => ({solid, mid: '', soft: PANES})),
  hours: ['@m38 63v24l16 10 2-4-14-9v-21z', '@m38 63v25h4v-25z', '@m38 63v19l-13 10 3 3 14-11v-21z'].map((hands) => ({
    solid: DIAL + hands,
    mid: '',
    soft: FACE,
  })),
};

/**
 * Draws one figure of a unit.
 *
 * @param variant Which of the looks, 0 or more; it starts again after the last.
 * @param x Left of the figure's cell.
 * @param y Top of the figure's cell.
 */
export function drawFigure(unit: Unit, variant: number, x: number, y: number): Tones {
  const at = (path = '', right = 0, down = 0) => path.replaceAll('@', `M${x + right} ${y + down}`);
  if (unit !== 'people') {
    const thing = pick(things[unit], variant);
    return {solid: at(thing?.solid), mid: at(thing?.mid), soft: at(thing?.soft)};
  }
  const {hair, top, hands, mid, floor = SHOES, bare, lower = 0, seated} = pick(people, variant) ?? NOBODY;
  const [right, down] = seated ? [-5, 11] : [0, lower];
  return {
    solid: at(hair, right, down) + at(top, 0, lower) + at(floor),
    mid: at(mid),
    soft: at(HEAD, right, down) + at(hands, 0, lower) + at(bare),
  };
}

const NOBODY: Person = {hair: '', top: '', hands: ''};

function pick<T>(looks: readonly T[], variant: number): T | undefined {
  return looks[variant % looks.length];
}
