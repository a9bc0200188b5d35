import {box, disc, points, polygon} from './house-grid.js';

export const GABLE_NAMES = [
  'trapgevel',
  'klokgevel',
  'lijstgevel',
  'halsgevel',
  'puntgevel',
  'schoudergevel',
  'dakgevel',
  'zwenkgevel',
  'tuitgevel',
  'attiekgevel',
] as const;

export type GableName = (typeof GABLE_NAMES)[number];

export interface PlacedGable {
  /** From the left eaves over the top to the right eaves; begins with a point, without a move. */
  readonly outline: string;
  /** The line that cap stones or bargeboards follow; stroked. */
  readonly coping: string;
  /** Cap stones, cornices, scrolls, finials; filled with the trim colour. */
  readonly stones: string;
  /** Carving on the stones and shadows below them; a dark, thin layer. */
  readonly relief: string;
  /** The roof that shows behind the gable, '' when hidden. */
  readonly roof: string;
  /** Rows of tiles on that roof; a dark, thin layer. */
  readonly tiles: string;
  readonly plaque: {readonly x: number; readonly y: number; readonly radius: number};
  /** Where the hoist beam sticks out; absent on houses that never stored goods. */
  readonly hoist: {readonly x: number; readonly y: number} | undefined;
  readonly top: number;
}

/** One step of half a gable, as distance from the axis and height above the eaves: a point, or a curve's three points. */
type Step = readonly number[];

interface GableForm {
  readonly steps: readonly Step[];
  readonly plaque: number;
  readonly coping?: readonly Step[];
  readonly stones: string;
  readonly relief?: string;
  readonly roof?: string;
  readonly tiles?: string;
  readonly hoist?: number;
}

/** Half a gable and its mirror image, from left to right. */
function mirror(steps: readonly Step[], axis: number, eaves: number): string {
  const place = (side: number, values: Step): string =>
    points(...values.map((value, i) => (i % 2 ? eaves - value : axis + side * value)));
  const flip = (values: Step): Step => values.flatMap((_, i) => (i % 2 ? [] : values.slice(-2 - i, values.length - i)));
  const command = (step: Step): string => (step.length > 2 ? 'C' : 'L');
  const left = steps.map((step, i) => (i ? command(step) : '') + place(-1, step));
  const right = steps.map((step, i) => {
    const next = steps[i + 1];
    const end = step.slice(-2);
    return next ? command(next) + place(1, [...flip(next).slice(2), ...end]) : `L${place(1, end)}`;
  });
  return [...left, ...right.reverse()].join('');
}

const PLAQUE_RADIUS = 18;

/** The gable on a front that is `2 * half` wide around `axis`; `variant` changes its details. */
export function layoutGable(name: GableName, axis: number, half: number, eaves: number, variant: number): PlacedGable {
  const block = (x: number, up: number, width: number, height: number): string =>
    box(axis + x, eaves - up - height, width, height);
  const pair = (x: number, up: number, width: number, height: number): string =>
    block(x - width / 2, up, width, height) + block(-x - width / 2, up, width, height);
  const balls = (x: number, up: number, radius: number): string =>
    disc(axis - x, eaves - up, radius) + disc(axis + x, eaves - up, radius);
  const shape = (steps: readonly Step[]): string => `M${mirror(steps, axis, eaves)}z`;

  const forms: Record<GableName, () => GableForm> = {
    trapgevel: () => {
      const treads = 4 + (variant % 2);
      const depth = (half - 13) / treads;
      const rise = 66 / (treads + 1);
      const edges = Array.from({length: treads + 1}, (_, i) => half - depth * i);
      const up = (i: number): number => rise * (i + 1) + 2;
      return {
        steps: [
          [half, 0],
          ...edges.flatMap((x, i) => [
            [x, i ? up(i - 1) : 0],
            [x, up(i)],
          ]),
        ],
        plaque: 31,
        stones:
          edges.map((x, i) => (i < treads ? pair(x - depth / 2 + 0.8, up(i), depth + 2, 3.4) : '')).join('') +
          block(-15.5, up(treads), 31, 3.6) +
          (variant % 3 ? block(-5, up(treads) + 3, 10, 4) + disc(axis, eaves - up(treads) - 9, 3.4) : ''),
        relief: edges.map((x, i) => (i < treads ? pair(x - depth / 2, up(i) - 2, depth, 2) : '')).join(''),
        hoist: up(treads) - 8,
      };
    },
    klokgevel: () => {
      const bell: Step[] = [
        [half, 7],
        [half - 22, 9, 33, 20, 31, 44],
        [30, 57, 26, 63, 17, 65],
      ];
      return {
        steps: [[half, 0], ...bell, [17, 68]],
        plaque: 33,
        coping: bell,
        stones:
          shape([
            [20, 65],
            [20, 69],
            [15, 69],
            [12, 77, 5, 80, 0, 80],
          ]) +
          balls(half - 4, 9, 5.2) +
          balls(21, 65, 3.4),
        relief:
          balls(half - 4, 9, 2.2) +
          shape([
            [11, 71],
            [9, 75, 4, 77, 0, 77],
          ]),
        hoist: 60,
      };
    },
    lijstgevel: () => {
      const cornice: Step[] = [
        [half + 5, 12],
        [27, 12],
        [25, 30, 12, 37, 0, 37],
      ];
      return {
        steps: [[half, 0], [half, 12], ...cornice.slice(1)],
        plaque: 14,
        coping: cornice,
        stones: pair(half / 2 + 14, 9, half - 24, 1.6),
        relief: Array.from({length: 5}, (_, i) => pair(half - 3 - i * ((half - 34) / 4), 5, 3, 4)).join(''),
        roof: shape([
          [half - 2, 12],
          [half - 22, 34],
        ]),
      };
    },
    halsgevel: () => ({
      steps: [
        [half, 0],
        [half, 6],
        [27, 6],
        [27, 60],
      ],
      plaque: 33,
      stones:
        shape([
          [half + 1.5, 4],
          [half + 1.5, 7],
          [26, 7],
          [26, 4],
        ]) +
        [-1, 1]
          .map(
            (side) =>
              `M${points(axis + side * 27, eaves - 54)}C${points(axis + side * 30, eaves - 28, axis + side * 40, eaves - 18, axis + side * (half - 3), eaves - 16)}V${points(eaves - 6)}H${points(axis + side * 27)}z`,
          )
          .join('') +
        balls(half - 5, 12, 6) +
        balls(29, 51, 4) +
        block(-32, 58, 64, 4) +
        (variant % 2
          ? shape([
              [29, 62],
              [0, 76],
            ])
          : shape([
              [29, 62],
              [24, 72, 12, 77, 0, 77],
            ])),
      relief:
        balls(half - 5, 12, 2.6) +
        pair(37, 9, 1.6, 14) +
        balls(29, 51, 1.6) +
        pair(13, 56, 26, 2) +
        (variant % 2
          ? shape([
              [18, 64],
              [0, 72.5],
            ])
          : disc(axis, eaves - 68, 4)),
      hoist: 55,
    }),
    puntgevel: () => ({
      steps: [
        [half, 0],
        [half, 2],
        [0, 72],
      ],
      plaque: 27,
      coping: [
        [half + 6, -5],
        [0, 73],
      ],
      stones: block(-1.7, 58, 3.4, 28) + disc(axis, eaves - 87, 2.8) + block(-9, 58, 18, 2.6),
      relief: '',
    }),
    schoudergevel: () => {
      const crown: Step[] = [
        [33, 55],
        [27, 66, 14, 71, 0, 71],
      ];
      return {
        steps: [[half, 0], [half, 16], [51, 16], [40, 16, 33, 24, 33, 36], ...crown],
        plaque: 33,
        coping: crown,
        stones:
          pair(half / 2 + 25, 15, half - 46, 4) +
          block(-36, 52, 72, 4) +
          pair(half - 5, 19, 7, 4) +
          balls(half - 5, 27, 4.2) +
          (variant % 2
            ? disc(axis, eaves - 76, 4)
            : shape([
                [4, 72],
                [0, 84],
              ])),
        relief: pair(half / 2 + 25, 13, half - 51, 2) + block(-33, 50, 66, 2),
        hoist: 49,
      };
    },
    dakgevel: () => ({
      steps: [
        [half, 0],
        [half, 3],
      ],
      plaque: 29,
      stones:
        block(-half - 4, 1, half * 2 + 8, 4.5) +
        shape([
          [25, 5],
          [25, 32],
          [25, 46, 14, 56, 0, 56],
        ]) +
        block(-half + 14, 58, half * 2 - 28, 3),
      relief: shape([
        [21.5, 6],
        [21.5, 32],
        [21.5, 44, 12, 52, 0, 52],
      ]),
      tiles: Array.from({length: 5}, (_, i) =>
        block(i * 2.5 - half + 3, 13 + i * 9, (half - 3 - i * 2.5) * 2, 1.6),
      ).join(''),
      roof: shape([
        [half + 1, 4],
        [half - 14, 58],
      ]),
    }),
    zwenkgevel: () => {
      const curl: Step[] = [
        [half, 8],
        [half, 26, half - 8, 36, 45, 36],
        [39, 36],
        [39, 40],
        [38, 62, 22, 72, 0, 72],
      ];
      return {
        steps: [[half, 0], ...curl],
        plaque: 34,
        coping: curl,
        stones:
          pair(half - 1, 4, 7, 4) +
          pair(42, 34, 11, 4) +
          balls(45, 42, 3.6) +
          block(-6, 72, 12, 5) +
          disc(axis, eaves - 80, 3.6),
        relief: shape([
          [17, 58],
          [12, 65, 5, 66, 0, 66],
        ]),
        hoist: 59,
      };
    },
    tuitgevel: () => {
      const slope: Step[] = [
        [half, 9],
        [half - 11, 9],
        [14, 62],
        [14, 75],
      ];
      return {
        steps: [[half, 0], ...slope],
        plaque: 29,
        coping: slope.slice(0, 3),
        stones: pair(half - 5, 8, 14, 4) + block(-17, 73, 34, 4) + (variant % 2 ? block(-4, 77, 8, 6) : ''),
        relief: Array.from({length: 4}, (_, i) => {
          const x = half - 19 - i * 10;
          const up = 9 + ((half - 11 - x) / (half - 25)) * 53;
          return [-1, 1]
            .map((side) =>
              polygon(
                axis + side * (x + 5),
                eaves - up + 7,
                axis + side * (x - 5),
                eaves - up - 3,
                axis + side * (x - 4),
                eaves - up + 9,
              ),
            )
            .join('');
        }).join(''),
        hoist: 58,
      };
    },
    attiekgevel: () => ({
      steps: [
        [half, 0],
        [half, 21],
        [30, 21],
        [30, 43],
      ],
      plaque: 21,
      stones:
        block(-half - 4, -1, half * 2 + 8, 4) +
        pair(half / 2 + 14, 19, half - 26, 3.5) +
        block(-33, 41, 66, 4) +
        shape([
          [22, 45],
          [16, 51, 8, 54, 0, 54],
        ]) +
        pair(half - 5, 22, 8, 3) +
        balls(half - 5, 29, 4.4) +
        pair(half - 5, 32, 1.6, 5),
      relief:
        Array.from({length: 5}, (_, i) => pair(36 + i * ((half - 46) / 4), 6, 3, 11)).join('') +
        block(-half, -4, half * 2, 3),
    }),
  };

  const form = forms[name]();
  const steps = [...form.steps, ...(form.coping ?? [])];
  return {
    outline: mirror(form.steps, axis, eaves),
    coping: form.coping ? `M${mirror(form.coping, axis, eaves)}` : '',
    stones: form.stones,
    relief: form.relief ?? '',
    roof: form.roof ?? '',
    tiles: form.tiles ?? '',
    plaque: {x: axis, y: eaves - form.plaque, radius: PLAQUE_RADIUS},
    hoist: form.hoist === undefined ? undefined : {x: axis, y: eaves - form.hoist},
    top: eaves - Math.max(...steps.map((step) => step.at(-1) ?? 0)),
  };
}
