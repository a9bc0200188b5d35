import type {Unit} from '../data/schema.js';
import type {PlacedFigure} from '../layout/people-layout.js';

/**
 * The figures of the people picture, each in a cell of its own with the feet at 70. They are drawn in two tones of one
 * colour. A path is relative and starts with @, which becomes the place of its cell, so that all figures of a group can
 * share one path element per tone.
 */

/** The width and height of one figure's cell. */
export const CELL = {width: 40, height: 78} as const;

/** The path data of figures: solid for hair, clothes and shoes; soft, drawn on it, for face, hands and trousers. */
export type Tones = readonly [solid: string, soft: string];

/** One look or more. */
type Looks<T> = readonly [T, ...T[]];

const FACE = '@m18 26v-5a6 6 0 1 1 4 0v5z';
const SHORT_HAIR = '@m12 16v-3a8 8 0 0 1 16 0v3z';

/** Hair or what is worn on it, and the face before it. */
const heads: Looks<Tones> = [
  [SHORT_HAIR, FACE],
  ['@m11 29v-16a9 9 0 0 1 18 0v16z', FACE], // long hair
  ['@m12 15v-2a8 8 0 0 1 16 0h6v2z', '@m18 26v-5q-4-2-4-6h12q0 4-4 6v5z'], // a cap
  ['@m19 25a11 11 0 1 1 2 0z', FACE], // an afro
  ['@m8 28q4-6 3-15a9 9 0 0 1 18 0q-1 9 3 15z', FACE], // a hijab
  ['@m12 18v-5a8 8 0 0 1 16 0v5a8 8 0 0 1-16 0z', '@m14 19v-4a6 6 0 0 1 12 0v4q-6-4-12 0z'], // a beard
  [`${SHORT_HAIR}@m27 9q7 3 5 13-5-3-5-13z`, FACE], // a ponytail
  ['@m12 18v-5h16v5z', FACE], // some hair at the sides
  ['@m11 15q-2-11 9-11t9 11z', '@m18 26v-5q-4-2-4-6l6-4 6 4q0 4-4 6v5z'], // a turban
];

/** All of a person but the head, which sits at the same place; both are drawn `down` lower than those of tall people. */
type Body = readonly [...Tones, down: number];

const bodies: Looks<Body> = [
  stand(48),
  stand(57, 4),
  stand(54),
  stand(48, 0, 0, '@m3 39h7v11h-7z', '@m10 39l13-15h2l-15 18z'), // with a bag
  stand(52, 2),
  [
    // in a wheelchair
    '@m12 24v18h2v-18zm3 17v-17q0-6 5-6t5 5l2 8 5 4-2 3-5-3v6zm3 23a12 12 0 1 1 2 0zm13 0v-4h4q3 1 3 4z',
    '@m18 61a9 9 0 1 1 2 0zm-2-21h12q4 0 4 4l3 16h-4l-2-13h-13z',
    6,
  ],
  stand(42, 0, 6),
  stand(48),
  stand(63, 5),
  stand(58, 1),
  stand(44, 0, 4, '@m31 42h4v24h-2v-22h-2z'), // with a stick
];

/**
 * Someone who stands, in clothes that fall to `hem` and are wider there by `flare`.
 *
 * @param down How much smaller this person is than others.
 * @param solid What this person wears or holds, and in the other tone.
 */
function stand(hem: number, flare = 0, down = 0, solid = '', soft = ''): Body {
  const fall = hem - 34;
  const leg = 67 - hem - down;
  return [
    `@m11 ${70 - down}q0-3 8-3v3zm18 0q0-3-8-3v3z` +
      `@m6 44l2-15q1-5 6-5h12q5 0 6 5l2 15h-5l-1-10 ${flare} ${fall}h-${16 + 2 * flare}l${flare}-${fall}-1 10z${solid}`,
    `@m6 44q2 6 5 0zm23 0q3 6 5 0z@m13 ${hem}h6v${leg}h-6zm8 0h6v${leg}h-6z${soft}`,
    down,
  ];
}

/** What is no person is not drawn as one: a desk, a house, a clock. */
const things: Readonly<Record<Exclude<Unit, 'people'>, Tones>> = {
  functions: ['@m3 70v-25h34v25h-3v-21h-28v21zm9-28v-15h16v15z', '@m14 29h12v11h-12z'],
  organisations: ['@m4 70v-36l16-20 16 20v36z', '@m17 70v-14h6v14zm-9-30h7v8h-7zm17 0h7v8h-7z'],
  hours: ['@m19 70a17 17 0 1 1 2 0z', '@m21 42v10l7 4-1 3-9-5v-12z'],
};

/** Draws figures of a unit; after the last of the looks the first comes again. */
export function drawFigures(unit: Unit, figures: readonly PlacedFigure[]): Tones {
  const draw = (tone: 0 | 1) =>
    figures
      .map(({look, x, y}) => {
        const [path, down] =
          unit === 'people'
            ? [pick(bodies, look)[tone] + pick(heads, look)[tone], pick(bodies, look)[2]]
            : [things[unit][tone], 0];
        return path.replaceAll('@', `M${x * CELL.width} ${y * CELL.height + down}`);
      })
      .join('');
  return [draw(0), draw(1)];
}

function pick<T>(looks: Looks<T>, look: number): T {
  return looks[look % looks.length] ?? looks[0];
}
