import {box, disc, points, repeat} from './house-grid.js';

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
  /** The line that cap stones or bargeboards follow, to be stroked; '' when there is none. */
  readonly coping: string;
  /** Cap stones, cornices, scrolls, finials. */
  readonly stones: string;
  /** Carving on the stones. */
  readonly relief: string;
  /** The roof that shows behind the gable, and its rows of tiles; '' when hidden. */
  readonly roof: string;
  readonly tiles: string;
  readonly plaque: {readonly x: number; readonly y: number; readonly radius: number};
  /** Where a hoist beam sticks out; undefined where goods were never stored. */
  readonly hoistY: number | undefined;
  readonly top: number;
}

/** A step of half a gable, as distance from the axis and height above the eaves: a point, or a curve's three points. */
type Step = readonly number[];

/** Boxes as middle, foot, width, height; balls as middle, height, radius; both once on the axis, twice beside it. */
interface Stones {
  readonly boxes?: readonly (readonly [number, number, number, number])[];
  readonly balls?: readonly (readonly [number, number, number])[];
  readonly shapes?: readonly (readonly Step[])[];
}

interface GableForm {
  readonly steps: readonly Step[];
  /** The first step that the coping follows. */
  readonly copingFrom?: number;
  readonly plaque: number;
  readonly stones: Stones;
  readonly relief?: Stones;
  readonly roof?: readonly Step[];
  readonly hoist?: number;
}

/** Half the width for which the forms are measured; wider and narrower fronts stretch them. */
const HALF = 70;
const PLAQUE_RADIUS = 18;
const TREADS = [70, 58.6, 47.2, 35.8, 24.4, 13];
const RISERS = [11, 24, 37, 50, 63, 76];

const forms: Record<GableName, GableForm> = {
  trapgevel: {
    steps: [
      [70, 0],
      ...RISERS.flatMap((up, i): Step[] => [
        [TREADS[i] ?? 0, RISERS[i - 1] ?? 0],
        [TREADS[i] ?? 0, up],
      ]),
    ],
    plaque: 32,
    stones: {
      boxes: [
        ...RISERS.slice(0, 5).map((up, i) => [(TREADS[i] ?? 0) - 4.8, up, 13.6, 3.4] as const),
        [0, 76, 30, 3.6],
        [0, 79, 9, 3.4],
      ],
      balls: [[0, 85, 3.4]],
    },
    relief: {boxes: RISERS.slice(0, 5).map((up, i) => [(TREADS[i] ?? 0) - 5.6, up - 2, 11, 2] as const)},
    hoist: 63,
  },
  klokgevel: {
    steps: [
      [70, 0],
      [70, 7],
      [49, 9, 34, 20, 31, 44],
      [30, 57, 26, 63, 17, 65],
      [17, 68],
    ],
    copingFrom: 1,
    plaque: 33,
    stones: {
      balls: [
        [66, 9, 5.2],
        [21, 65, 3.4],
      ],
      shapes: [
        [
          [20, 65],
          [20, 69],
          [15, 69],
          [12, 77, 5, 80, 0, 80],
        ],
      ],
    },
    relief: {
      balls: [[66, 9, 2.2]],
      shapes: [
        [
          [11, 71],
          [9, 75, 4, 77, 0, 77],
        ],
      ],
    },
    hoist: 58,
  },
  lijstgevel: {
    steps: [
      [70, 0],
      [70, 12],
      [74, 12],
      [27, 12],
      [25, 30, 12, 37, 0, 37],
    ],
    copingFrom: 2,
    plaque: 14,
    stones: {boxes: [[49, 9, 46, 1.6]]},
    relief: {boxes: [67, 59, 51, 43, 35].map((x) => [x, 5, 3, 4] as const)},
    roof: [
      [68, 12],
      [48, 34],
    ],
  },
  halsgevel: {
    steps: [
      [70, 0],
      [70, 6],
      [26, 6],
      [26, 60],
    ],
    plaque: 33,
    stones: {
      boxes: [
        [48, 4, 47, 3],
        [0, 58, 64, 4],
      ],
      balls: [
        [64, 12, 6],
        [29, 51, 4],
      ],
      shapes: [
        [
          [67, 6],
          [66, 15],
          [44, 16, 31, 26, 29, 53],
          [25.8, 53],
          [25.8, 6],
          [67, 6],
        ],
        [
          [29, 62],
          [24, 73, 12, 78, 0, 78],
        ],
      ],
    },
    relief: {
      boxes: [[0, 56, 52, 2]],
      balls: [
        [64, 12, 2.6],
        [29, 51, 1.6],
      ],
      shapes: [
        [
          [58, 9],
          [57, 12],
          [42, 14, 34, 21, 31, 36],
          [28.5, 36],
          [28.5, 9],
          [58, 9],
        ],
        [
          [18, 64],
          [14, 71, 7, 74, 0, 74],
        ],
      ],
    },
  },
  puntgevel: {
    steps: [
      [70, 0],
      [76, -5],
      [0, 73],
    ],
    copingFrom: 1,
    plaque: 27,
    stones: {
      boxes: [
        [0, 58, 3.4, 28],
        [0, 58, 18, 2.6],
      ],
      balls: [[0, 87, 2.8]],
    },
  },
  schoudergevel: {
    steps: [
      [70, 0],
      [70, 16],
      [51, 16],
      [40, 16, 33, 24, 33, 36],
      [33, 55],
      [27, 66, 14, 71, 0, 71],
    ],
    copingFrom: 4,
    plaque: 33,
    stones: {
      boxes: [
        [61, 15, 25, 4],
        [0, 52, 72, 4],
        [65, 19, 7, 4],
      ],
      balls: [[65, 27, 4.2]],
      shapes: [
        [
          [4, 72],
          [0, 84],
        ],
      ],
    },
    relief: {
      boxes: [
        [61, 13, 19, 2],
        [0, 50, 66, 2],
      ],
    },
  },
  dakgevel: {
    steps: [
      [70, 0],
      [70, 3],
    ],
    plaque: 29,
    stones: {
      boxes: [
        [0, 1, 148, 4.5],
        [0, 58, 112, 3],
      ],
      shapes: [
        [
          [25, 5],
          [25, 32],
          [25, 46, 14, 56, 0, 56],
        ],
      ],
    },
    relief: {
      shapes: [
        [
          [21.5, 6],
          [21.5, 32],
          [21.5, 44, 12, 52, 0, 52],
        ],
      ],
    },
    roof: [
      [71, 4],
      [56, 58],
    ],
  },
  zwenkgevel: {
    steps: [
      [70, 0],
      [70, 8],
      [70, 26, 62, 36, 45, 36],
      [39, 36],
      [39, 40],
      [38, 62, 22, 72, 0, 72],
    ],
    copingFrom: 1,
    plaque: 34,
    stones: {
      boxes: [
        [69, 4, 7, 4],
        [42, 34, 11, 4],
        [0, 72, 12, 5],
      ],
      balls: [
        [45, 42, 3.6],
        [0, 80, 3.6],
      ],
    },
    relief: {
      shapes: [
        [
          [17, 58],
          [12, 65, 5, 66, 0, 66],
        ],
      ],
    },
    hoist: 61,
  },
  tuitgevel: {
    steps: [
      [70, 0],
      [70, 9],
      [59, 9],
      [14, 62],
      [14, 75],
    ],
    copingFrom: 1,
    plaque: 29,
    stones: {
      boxes: [
        [65, 8, 14, 4],
        [0, 73, 34, 4],
        [0, 77, 8, 6],
      ],
    },
    relief: {boxes: [51, 44, 37, 30, 23].map((x) => [x, 60 - x * 0.92, 4, 9] as const)},
    hoist: 57,
  },
  attiekgevel: {
    steps: [
      [70, 0],
      [70, 21],
      [30, 21],
      [30, 43],
    ],
    plaque: 21,
    stones: {
      boxes: [
        [0, -1, 148, 4],
        [49, 19, 44, 3.5],
        [0, 41, 66, 4],
        [65, 22, 8, 3],
        [65, 32, 1.6, 5],
      ],
      balls: [[65, 29, 4.4]],
      shapes: [
        [
          [22, 45],
          [16, 51, 8, 54, 0, 54],
        ],
      ],
    },
    relief: {boxes: [...[36, 42, 48, 54, 60].map((x) => [x, 6, 3, 11] as const), [0, -4, 140, 3]]},
  },
};

/** The gable on a front that is `2 * half` wide around `axis`. */
export function layoutGable(name: GableName, axis: number, half: number, eaves: number): PlacedGable {
  const {steps, copingFrom, plaque, stones, relief = {}, roof, hoist} = forms[name];
  const stretch = half / HALF;
  const at = (side: number, values: Step): string =>
    points(...values.map((value, i) => (i % 2 ? eaves - value : axis + side * stretch * value)));
  const command = (step: Step): string => (step.length > 2 ? 'C' : 'L');
  /** Half a line and its mirror image, from left to right. */
  const mirror = (half: readonly Step[]): string => {
    const left = half.map((step, i) => (i ? command(step) : '') + at(-1, step));
    const right = half.map((step, i) => {
      const end = step.slice(-2);
      const next = half[i + 1] ?? end;
      // Backwards, a curve's two handles change places and it ends where it began.
      return command(next) + at(1, [...(next.length > 2 ? [...next.slice(2, 4), ...next.slice(0, 2)] : []), ...end]);
    });
    return [...left, ...right.reverse()].join('');
  };
  const twice = (x: number, draw: (x: number) => string): string =>
    (x ? draw(axis - x * stretch) : '') + draw(axis + x * stretch);
  const carve = ({boxes = [], balls = [], shapes = []}: Stones): string =>
    [
      ...boxes.map(([x, up, width, height]) =>
        twice(x, (middle) => box(middle - (width * stretch) / 2, eaves - up - height, width * stretch, height)),
      ),
      ...balls.map(([x, up, radius]) => twice(x, (middle) => disc(middle, eaves - up, radius))),
      ...shapes.map((shape) => `M${mirror(shape)}z`),
    ].join('');
  return {
    outline: mirror(steps),
    coping: copingFrom ? `M${mirror(steps.slice(copingFrom))}` : '',
    stones: carve(stones),
    relief: carve(relief),
    roof: roof ? `M${mirror(roof)}z` : '',
    tiles:
      name === 'dakgevel'
        ? repeat(5, (i) => box(axis - half + 3 + i * 2.5, eaves - 14 - i * 9, (half - 3 - i * 2.5) * 2, 1.6))
        : '',
    plaque: {x: axis, y: eaves - plaque, radius: PLAQUE_RADIUS},
    hoistY: hoist && eaves - hoist,
    top: eaves - Math.max(...steps.map((step) => step.at(-1) ?? 0)),
  };
}
