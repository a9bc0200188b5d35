import type {Unit} from '../data/schema.js';

/**
 * The figures of the people picture. Each is drawn in a cell of 40 by 72, feet at 70, as three tones of one colour. A
 * path is relative and starts with @, which becomes the place of its cell, so that all figures of a group can share one
 * path element per tone.
 */

/** The width and height of one figure's cell. */
export const CELL = {width: 40, height: 78} as const;

/** The path data of figures, per tone: clothes and hair, trousers, faces and hands. */
export interface Tones {
  readonly solid: string;
  readonly mid: string;
  readonly soft: string;
}

// Heads: a face, and what is worn on it.
const HEAD = '@m13 14.5a7 7 0 1 0 14 0 7 7 0 1 0-14 0zm4 4.5v6.4h6v-6.4z';
const SHORT =
  '@m12.7 15.5c-1.3-6.5 2.1-9.9 7.3-9.9s8.6 3.4 7.3 9.9c-1.1-.7-1.7-2.5-2-4-3.8 .8-7.8 .4-10.4-1.1-.6 1.8-1 4.3-2.2 5.1z';
const LONG =
  '@m12 27.5c1.7 .5 3.3 .2 4.2-.7-2.1-5.3-2-12.3-.8-16.8 2.5 2.3 6.4 3.2 9.9 2.8 .7 4.7 .3 10.2-1.5 14 .9 .9 2.5 1.2 4.2 .7 2-6.5 1.7-12 .4-15.7-1.4-4.2-4.7-6.4-8.4-6.4s-7 2.2-8.4 6.4c-1.3 3.7-1.6 9.2 .4 15.7z';
const KNOT = '@m16.7 4a3.3 3.3 0 1 0 6.6 0 3.3 3.3 0 1 0-6.6 0z';
const TAIL = '@m26.5 8.5c4.5 .5 6.3 5.5 4.8 12-.3 1.5-2 1.5-2.3 .1 .1-3.6-.5-6.1-2.2-7.6z';
const BOB =
  '@m12.5 21.5c-2.5-1-2.5-4.5-1.5-7-.4-5.5 3.5-9.2 9-9.2s9.4 3.7 9 9.2c1 2.5 1 6-1.5 7-1.5 .3-2.5-.7-2.3-2.2 .8-3.3 .6-5.8-.2-7.5-3.5 1.4-7.5 1-10 0-.8 1.7-1 4.2-.2 7.5 .2 1.5-.8 2.5-2.3 2.2z';
const AFRO =
  '@m11.5 19.5c-4-2-3.9-6.9-1.8-9.3 .1-4.7 4.3-7.4 7.6-6.8 2.7-2 7.3-1.4 9 1 3.7 .7 5.4 4.6 4.2 7.3 1.9 3 1 6.8-2 7.8-1.6 0-1.9-1.5-1.7-3 .2-2.5-.6-4.5-2.2-5.7-3.1 .8-6.1 .8-9.2 0-1.6 1.2-2.4 3.2-2.2 5.7 .2 1.5-.1 3-1.7 3z';
const HIJAB =
  '@m20 5c-6 0-9 4.3-9 9.5 0 4.5-1.2 8-2.5 11.5 4.5 4 18.5 4 23 0-1.3-3.5-2.5-7-2.5-11.5 0-5.2-3-9.5-9-9.5zm0 3.8c3.2 0 4.8 2.5 4.8 5.6s-1.8 6-4.8 6-4.8-2.9-4.8-6 1.6-5.6 4.8-5.6z';
const CAP =
  '@m12.7 12.6c-.2-4.8 3.1-7.3 7.3-7.3 4.1 0 7.1 2.4 7.4 6.1l4.6 1c1.2 .3 1 1.9-.2 1.8l-18.3-.6c-.5 0-.8-.4-.8-1z';
const TURBAN =
  '@m12.2 13.6c-1.6-5.6 2.4-9.8 7.8-9.8s9.4 4.2 7.8 9.8c-2.8-2.6-5.8-2.8-7.8-4.2-2 1.4-5 1.6-7.8 4.2zm1.1 1.9c1.2 2 2.7 1.7 3.7 1.2 1.7-.6 4.3-.6 6 0 1 .5 2.5 .8 3.7-1.2 .5 5-2.4 7.8-6.7 7.8s-7.2-2.8-6.7-7.8z';
const BEARD =
  '@m13 12.8c.6 2.8 1.7 4.2 3.3 3.7 2.2-.8 5.2-.8 7.4 0 1.6 .5 2.7-.9 3.3-3.7 1.2 6.4-2 11.2-7 11.2s-8.2-4.8-7-11.2zm0-1.3c0-4 3-6 7-6s7 2 7 6c-4-2-10-2-14 0z';
const GREY = '@m13 17.5c-1.3-.5-1.6-5 .2-6.5 .8 1.7 .8 4.5-.2 6.5zm14 0c1.3-.5 1.6-5-.2-6.5-.8 1.7-.8 4.5 .2 6.5z';

// Arms and hands.
const LEFT = '@m11.6 24.4c-3 1-4.4 3.6-4.7 6.6l-.9 10.8c-.1 1.4 1 2.2 2.1 2.3s2.2-.5 2.3-1.9l1.2-11.2z';
const RIGHT = '@m28.4 24.4l0 6.6 1.2 11.2c.1 1.4 1.2 2 2.3 1.9s2.2-.9 2.1-2.3l-.9-10.8c-.3-3-1.7-5.6-4.7-6.6z';
const HAND = '@m6 45.8a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z';
const HANDS = '@m6 45.8a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0zm23.8 0a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z';
const ARMS = LEFT + RIGHT;

// Clothes.
const SWEATER = '@m15.5 23.8c-2 0-2.9 .7-2.9 2.7l-.6 21h16l-.6-21c0-2-.9-2.7-2.9-2.7-2 2.5-7 2.5-9 0z';
const COAT = '@m15.5 23.8c-2 0-2.9 .7-2.9 2.7l-2.2 29h9.1v-27.5h1v27.5h9.1l-2.2-29c0-2-.9-2.7-2.9-2.7-2 2.5-7 2.5-9 0z';
const DRESS =
  '@m15.5 23.8c-2 0-2.9 .7-2.9 2.7l.4 10.5-4.8 21.5c3.8 1.5 19.8 1.5 23.6 0l-4.8-21.5 .4-10.5c0-2-.9-2.7-2.9-2.7-2 2.5-7 2.5-9 0z';
const ROBE = '@m13 25l-.6 15-3.9 26.3c3.5 1.2 19.5 1.2 23 0l-3.9-26.3-.6-15z';
const BELLY =
  '@m15.5 23.8c-2 0-2.9 .7-2.9 2.7l-.2 5.5c-2.9 4-3.1 11.5-.6 15.5l.4 4.5h15.6l.4-4.5c2.5-4 2.3-11.5-.6-15.5l-.2-5.5c0-2-.9-2.7-2.9-2.7-2 2.5-7 2.5-9 0zm-3.9 .6c-3 1-4.6 4.1-5.5 7.6l-1.2 6.2c-.2 1.5 .7 2.5 1.8 2.7s2-.7 2.2-2.1l2.7-8.3zm16.8 0l0 6.1 2.7 8.3c.2 1.4 1.1 2.3 2.2 2.1s2-1.2 1.8-2.7l-1.2-6.2c-.9-3.5-2.5-6.6-5.5-7.6z';
const WITH_BAG =
  '@m15.5 23.8c-2 0-2.9 .7-2.9 2.7l-.3 9.5 12-11.9c-2.3 2.1-6.8 2.2-8.8-.3zm10.8 .4l-14.1 14.3-.2 9h16l-.6-21c0-1.3-.3-1.9-1.1-2.3zm-14.7 .2c-3 1-4.4 3.6-4.7 6.6l-.5 6.3h4.7l.5-6.3zm-7.6 14.1v8.5c0 1.1 .7 1.8 1.8 1.8h4.4c.8 0 1.3-.5 1.3-1.3v-9z';
const WAVE =
  '@m28.4 24.4v7.2c2.1-.8 3.2-2.1 4.1-4.1l4.5-9.9c.6-1.3 .1-2.4-1-2.9s-2.3 0-2.9 1.3l-3.4 7.4c-.3 .6-.7 .9-1.3 1z';
const STICK =
  '@m28.4 24.4v6.6l3.1 9.4c.3 1.4 1.4 2.1 2.5 1.9s2-1.3 1.6-2.8l-2.2-9c-.8-2.9-2-5.1-5-6.1zm4.6 20.2c0-3.1 4.3-3 4.3 .4v19h-1.8v-18.6c0-1.1-.8-1.1-.9-.4z';

// Legs and shoes.
const SHOES = '@m18.7 67.4h-5.7c-1.5 0-2.5 1.1-2.5 2.6h8.2zm2.6 0h5.7c1.5 0 2.5 1.1 2.5 2.6h-8.2z';
const TROUSERS = '@m12.3 48h15.4l-.7 18.9h-5.6l-.9-12.9h-1l-.9 12.9h-5.6z';
const SHORT_LEGS = '@m12.3 54h15.4l-.7 12.9h-5.6l-.9-7.9h-1l-.9 7.9h-5.6z';
const SLIM_LEGS = '@m13 56h6v10.9h-5.4zm8 0h6l-.6 10.9h-5.4z';

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
  {hair: LONG, top: DRESS + ARMS, hands: HANDS, bare: '@m14.8 58h3.2v9h-3.2zm7.2 0h3.2v9h-3.2z'},
  {hair: AFRO, top: COAT + ARMS, hands: HANDS, mid: SLIM_LEGS},
  {
    hair: HIJAB,
    top: ROBE + ARMS,
    hands: HANDS,
    floor: '@m18.7 68.1v1.9h-8.2c.1-1 .4-1.6 .9-2zm2.6 0v1.9h8.2c-.1-1-.4-1.6-.9-2z',
  },
  {hair: SHORT + KNOT, top: SWEATER + ARMS, hands: HANDS, mid: SHORT_LEGS, lower: 6},
  {hair: CAP, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
  {
    hair: SHORT,
    top: '',
    hands: '@m26.1 43.6a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z',
    mid: '@m13 46.5h11.5c2.5 0 3.9 1.3 4.4 3.5l3.1 14.5h-3.8l-2.8-12h-12.4z',
    floor:
      '@m9.3 30v17.5h1.9v-17.5zm7.2-5.8c-2.5 0-4 1.4-4 4.3l-.2 17.1h9.3v-4.4l3.6 2.2c1.8 1 3.5-1.2 2.1-2.7l-3.7-4.2-2.2-8.3c-.4-2.6-2.1-4-4.9-4zm11.8 41v3.3c0 .8 .5 1.2 1.2 1.2h6c0-2-1-3.4-2.9-4.5zm-24.3-6.7a11.5 11.5 0 1 0 23 0 11.5 11.5 0 1 0-23 0zm2.3 0a9.2 9.2 0 1 1 18.4 0 9.2 9.2 0 1 1-18.4 0zm7.2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0z',
    seated: true,
  },
  {hair: BEARD, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
  {
    hair: GREY,
    top: SWEATER + LEFT + STICK,
    hands: HAND + '@m32.2 43.6a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z',
    mid: SHORT_LEGS,
    lower: 6,
  },
  {
    hair: SHORT + TAIL,
    top: WITH_BAG + RIGHT,
    hands: '@m29.8 45.8a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z',
    mid: TROUSERS,
  },
  {
    hair: LONG,
    top: BELLY,
    hands: '@m4.5 42.6a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0zm26.8 0a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z',
    mid: TROUSERS,
  },
  {hair: BOB, top: COAT + ARMS, hands: HANDS, mid: SLIM_LEGS},
  {
    hair: TURBAN,
    top: SWEATER + LEFT + WAVE,
    hands: HAND + '@m34.3 12.7a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0z',
    mid: TROUSERS,
  },
  {hair: HIJAB, top: SWEATER + ARMS, hands: HANDS, mid: TROUSERS},
];

// What is no person is not drawn as one: a place to work, a house, a clock.
const PANES = '@m17 22h6v11h-6zm-8 14h22v11h-22z';
const DESK =
  '@m3 46.5c0-1.1 .7-1.8 1.8-1.8h30.4c1.1 0 1.8 .7 1.8 1.8v2.5h-2v21h-3v-10h-7.5v-11h-16.5v21h-3v-21h-2zm23.5 6.5v2h3.5v-2zm-12-21h11c.8 0 1.5 .7 1.5 1.5v10h-14v-10c0-.8 .7-1.5 1.5-1.5z';
const CHAIR =
  '@m12 24h16c1.7 0 3 1.3 3 3v13h-2.7v-6.5c0-1.6-1.2-2.8-2.8-2.8h-11c-1.6 0-2.8 1.2-2.8 2.8v6.5h-2.7v-13c0-1.7 1.3-3 3-3z';
const DIAL = '@m3 42a17 17 0 1 0 34 0 17 17 0 1 0-34 0zm3 0a14 14 0 1 1 28 0 14 14 0 1 1-28 0z';
const FACE = '@m6.6 42a13.4 13.4 0 1 0 26.8 0 13.4 13.4 0 1 0-26.8 0z';

const things: Readonly<Record<Exclude<Unit, 'people'>, readonly Tones[]>> = {
  functions: [
    '',
    '@m31 43.5v-5c-2.5 0-3-2.5-2.7-4.5 2.2 0 3.4 1 3.7 2.5 .3-2.5 1.5-4 4-4 .2 3.5-1 6-3 6v5z',
    '@m4 43.5v-1h2.3v-8.5l-2.8 2-.8-1.2 4.3-3.3 4 5.5h-5.2l2-2v7.5h2.2v1z',
  ].map((extra) => ({
    solid: DESK + extra,
    mid: CHAIR,
    soft: '',
  })),
  organisations: [
    '@m4 70v-36l16-20 16 20v36h-11v-14c0-5-10-5-10 0v14zm6-32v8h6v-8zm14 0v8h6v-8zm-6.5-13v6h5v-6z',
    '@m5 70v-38h4v-5h4v-5h4v-6h6v6h4v5h4v5h4v38h-4v-15h-8v15zm4.5-33v9h6.5v-9zm14.5 0v9h6.5v-9zm-14.5 15v9h7.5v-9zm8-26v6h5v-6z',
    '@m5 70v-37c5-1 7-5 7.5-11h-1.5v-4c4 0 6-2 6-5h6c0 3 2 5 6 5v4h-1.5c.5 6 2.5 10 7.5 11v37h-18v-13c0-4.5-8-4.5-8 0v13zm5-33v8h6v-8zm14 0v8h6v-8zm-2 16v8h8v-8zm-4.5-29v7h5v-7z',
  ].map((solid) => ({solid, mid: '', soft: PANES})),
  hours: [
    '@m18.9 31.5v11.9l8.1 5.2 1.2-1.9-7.1-4.6v-10.6z',
    '@m18.9 31.5v12.5h2.2v-12.5z',
    '@m18.9 31.5v9.5l-6.3 4.8 1.3 1.8 7.2-5.5v-10.6z',
  ].map((hands) => ({
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
  const [right, down] = seated ? [-2.5, 5.5] : [0, lower];
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
