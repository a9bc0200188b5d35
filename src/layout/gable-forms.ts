/**
 * Shapes in pairs left and right of the axis: middle, foot, width and height, or a ball: middle, height, radius, 0. Of a
 * series also how many there are, and how far each lies inwards from the one before and above it.
 */
type Blocks = readonly (readonly [
  x: number,
  up: number,
  size: number,
  height: number,
  count?: number,
  inwards?: number,
  upwards?: number,
])[];

/**
 * Half a gable, for a front that is 140 wide: numbers are distances from the axis and heights above the eaves. A line
 * is points parted by commas, and `~` marks the handle of a curve; slashes part lines.
 */
export type GableForm = readonly [
  /** Height of the plaque's middle. */
  plaque: number,
  /** From the eaves to the top. */
  outline: string,
  /** The first point that the coping follows; 0 for no coping. */
  copingFrom: number,
  /** Cap stones, and stones with a shape of their own. */
  stones: Blocks,
  crowns?: string,
  /** What lies in the shade. */
  hollows?: string,
  carving?: Blocks,
  /** The roof that shows behind. */
  roof?: string,
];

/** The gables in their order along the street: high beside low, curved beside straight. */
export const GABLE_FORMS: readonly [GableForm, ...GableForm[]] = [
  // Trapgevel
  [
    32,
    '70 0,70 11,59 11,59 24,47 24,47 37,36 37,36 50,24 50,24 63,13 63,13 76',
    0,
    [[65, 11, 14, 3, 5, 11.3, 13], [0, 76, 30, 4], [0, 83, 4, 0]],
  ],
  // Klokgevel
  [
    33,
    '70 0,70 7,35 10~,31 44,29 64~,17 65,17 68',
    1,
    [[66, 9, 5, 0], [21, 65, 4, 0]],
    '20 65,20 69,15 69,12 80~,0 80',
  ],
  // Lijstgevel
  [
    14,
    '70 0,70 12,74 12,27 12,26 37~,0 37',
    2,
    [[49, 9, 46, 2]],
    '',
    '',
    [[67, 5, 3, 4, 5, 8]],
    '68 12,48 34',
  ],
  // Halsgevel
  [
    32,
    '70 0,70 6,26 6,26 60',
    0,
    [[48, 4, 47, 3], [0, 58, 64, 4], [64, 12, 6, 0], [29, 51, 4, 0]],
    '67 6,66 15,31 17~,29 53,26 53,26 6/29 62,22 78~,0 78',
    '58 9,57 12,33 14~,31 36,28 36,28 9/18 64,13 74~,0 74',
  ],
  // Puntgevel
  [27, '70 0,76 -5,0 73', 1, [[0, 58, 3, 23], [0, 58, 18, 3], [0, 83, 3, 0]]],
  // Schoudergevel
  [
    31,
    '70 0,70 16,51 16,33 16~,33 36,33 55,26 71~,0 71',
    5,
    [[61, 15, 25, 4], [0, 52, 72, 4], [65, 19, 7, 4], [65, 27, 4, 0]],
    '4 72,0 84',
  ],
  // Dakgevel
  [
    29,
    '70 0,70 3',
    0,
    [[0, 1, 148, 4], [0, 58, 112, 3]],
    '25 5,25 32,25 56~,0 56',
    '21 6,21 32,21 52~,0 52',
    [[46, 16, 40, 1], [44, 28, 36, 1], [42, 40, 32, 1]],
    '71 4,56 58',
  ],
  // Zwenkgevel
  [
    34,
    '70 0,70 8,70 36~,45 36,39 36,39 40,38 72~,0 72',
    1,
    [[69, 4, 7, 4], [42, 34, 11, 4], [0, 72, 12, 5], [45, 42, 4, 0], [0, 80, 4, 0]],
  ],
  // Tuitgevel
  [
    29,
    '70 0,70 9,59 9,14 62,14 75',
    1,
    [[65, 8, 14, 4], [0, 73, 34, 4], [0, 77, 8, 6]],
    '',
    '',
    [[51, 5, 4, 9, 5, 7, 8]],
  ],
  // Attiekgevel
  [
    21,
    '70 0,70 21,30 21,30 43',
    0,
    [[0, -1, 148, 4], [49, 19, 44, 4], [0, 41, 66, 4], [65, 22, 8, 3], [65, 29, 4, 0]],
    '22 45,14 54~,0 54',
    '',
    [[60, 6, 3, 11, 5, 6]],
  ],
]; // prettier-ignore
