/**
 * The gables of the street, half of each: numbers are distances from the axis and heights above the eaves, for a front
 * that is 140 wide. A line is points parted by commas; six numbers are a curve's two handles and its end.
 */
export interface GableForm {
  /** The outline, from the eaves to the top. */
  readonly steps: string;
  /** The first step that the coping follows. */
  readonly copingFrom?: number;
  /** Height of the plaque's middle. */
  readonly plaque: number;
  /** Cap stones: four numbers are a box (middle, foot, width, height), three are a ball (middle, height, radius). */
  readonly stones?: string;
  /** Stones with a shape of their own, as lines parted by slashes. */
  readonly crowns?: string;
  /** Carving in the stones and shadow below them, written like the stones and the crowns. */
  readonly carving?: string;
  readonly hollows?: string;
  /** The roof that shows behind. */
  readonly roof?: string;
  /** Height of the hoist beam, where goods were stored. */
  readonly hoist?: number;
}

export const GABLE_FORMS = {
  trapgevel: {
    steps: '70 0,70 11,58.6 11,58.6 24,47.2 24,47.2 37,35.8 37,35.8 50,24.4 50,24.4 63,13 63,13 76',
    plaque: 32,
    stones:
      '65 11 13.6 3.4,54 24 13.6 3.4,42 37 13.6 3.4,31 50 13.6 3.4,20 63 13.6 3.4,0 76 30 3.6,0 79 9 3.4,0 85 3.4',
    carving: '64.4 9 11 2,53 22 11 2,41.6 35 11 2,30 48 11 2,19 61 11 2',
    hoist: 64,
  },
  klokgevel: {
    steps: '70 0,70 7,49 9 34 20 31 44,30 57 26 63 17 65,17 68',
    copingFrom: 1,
    plaque: 33,
    stones: '66 9 5.2,21 65 3.4',
    crowns: '20 65,20 69,15 69,12 77 5 80 0 80',
    carving: '66 9 2.2',
    hollows: '11 71,9 75 4 77 0 77',
    hoist: 58,
  },
  lijstgevel: {
    steps: '70 0,70 12,74 12,27 12,25 30 12 37 0 37',
    copingFrom: 2,
    plaque: 14,
    stones: '49 9 46 1.6',
    carving: '67 5 3 4,59 5 3 4,51 5 3 4,43 5 3 4,35 5 3 4',
    roof: '68 12,48 34',
  },
  halsgevel: {
    steps: '70 0,70 6,26 6,26 60',
    plaque: 32,
    stones: '48 4 47 3,0 58 64 4,64 12 6,29 51 4',
    crowns: '67 6,66 15,44 16 31 26 29 53,25.8 53,25.8 6/29 62,24 73 12 78 0 78',
    carving: '0 56 52 2,64 12 2.6,29 51 1.6',
    hollows: '58 9,57 12,42 14 34 21 31 36,28.5 36,28.5 9/18 64,14 71 7 74 0 74',
  },
  puntgevel: {
    steps: '70 0,76 -5,0 73',
    copingFrom: 1,
    plaque: 27,
    stones: '0 58 3.4 23,0 58 18 2.6,0 83 2.8',
  },
  schoudergevel: {
    steps: '70 0,70 16,51 16,40 16 33 24 33 36,33 55,27 66 14 71 0 71',
    copingFrom: 4,
    plaque: 31,
    stones: '61 15 25 4,0 52 72 4,65 19 7 4,65 27 4.2',
    crowns: '4 72,0 84',
    carving: '61 13 19 2,0 50 66 2',
  },
  dakgevel: {
    steps: '70 0,70 3',
    plaque: 29,
    stones: '0 1 148 4.5,0 58 112 3',
    crowns: '25 5,25 32,25 46 14 56 0 56',
    hollows: '21.5 6,21.5 32,21.5 44 12 52 0 52',
    roof: '71 4,56 58',
  },
  zwenkgevel: {
    steps: '70 0,70 8,70 26 62 36 45 36,39 36,39 40,38 62 22 72 0 72',
    copingFrom: 1,
    plaque: 34,
    stones: '69 4 7 4,42 34 11 4,0 72 12 5,45 42 3.6,0 80 3.6',
    hollows: '17 58,12 65 5 66 0 66',
    hoist: 61,
  },
  tuitgevel: {
    steps: '70 0,70 9,59 9,14 62,14 75',
    copingFrom: 1,
    plaque: 29,
    stones: '65 8 14 4,0 73 34 4,0 77 8 6',
    carving: '51 5 4 9,44 13 4 9,37 21 4 9,30 29 4 9,23 38 4 9',
    hoist: 57,
  },
  attiekgevel: {
    steps: '70 0,70 21,30 21,30 43',
    plaque: 21,
    stones: '0 -1 148 4,49 19 44 3.5,0 41 66 4,65 22 8 3,65 32 1.6 5,65 29 4.4',
    crowns: '22 45,16 51 8 54 0 54',
    carving: '36 6 3 11,42 6 3 11,48 6 3 11,54 6 3 11,60 6 3 11,0 -4 140 3',
  },
} as const satisfies Record<string, GableForm>;

export type GableName = keyof typeof GABLE_FORMS;
