import {GABLE_FORMS} from './gable-forms.js';
import {around} from './house-grid.js';

/** What a house's place in the list decides, before anything is measured. */
export interface HouseTraits {
  readonly index: number;
  /** The number of its gable. */
  readonly gable: number;
  readonly wall: string;
  readonly trim: string;
  readonly tiles: string;
  /** The paint of the front door. */
  readonly doorPaint: string;
  /** A colour beside the door's own: shutters, awning, coat, bicycle. */
  readonly accent: string;
  /** 1 with the door on the left, -1 with the door on the right. */
  readonly side: number;
  /** What stands in the gap beside the house, away from its door: 0 nothing, 1 a lamp-post, 2 a tree, 3 a cypress. */
  readonly edge: number;
  /** The number of what stands before its front. */
  readonly liveliness: number;
}

const DOORS = ['teal', 'red', 'yellow', 'navy', 'plum', 'green', 'azure'] as const;

/** Each wall, and the doors that would drown in it or quarrel with it. */
const WALLS = [
  'brick red plum',
  'cream yellow',
  'lake teal green',
  'ochre yellow',
  'wine red plum',
  'mist azure',
  'rust red plum',
  'denim navy plum',
  'rose red',
  'umber red plum',
  'sage teal green',
] as const;

/** Door sides, and what stands beside the houses: never two things in one gap. */
const SIDES = [1, -1, 1, 1, -1, -1, 1, -1, -1] as const;
const EDGES = [0, 2, 1, 1, 0, 3, 0, 1, 2] as const;

/** The looks of house number `index`. Cycles of coprime lengths keep neighbours apart. */
export function traitsOf(index: number): HouseTraits {
  const [wall = '', ...clash] = around(WALLS, index).split(' ');
  const free = (place: number): string => {
    const paint = around(DOORS, place);
    return clash.includes(paint) ? free(place + 1) : paint;
  };
  return {
    index,
    gable: index % GABLE_FORMS.length,
    wall,
    // A wall on which a red door drowns would drown a red roof too.
    tiles: clash.includes('red') ? 'slate' : 'brick',
    trim: wall === 'cream' || wall === 'mist' ? 'green' : 'white',
    doorPaint: free(index * 3),
    accent: free(index * 3 + 2 + (index % 4)),
    side: around(SIDES, index),
    edge: around(EDGES, index),
    liveliness: (index * 3 + Math.floor(index / 9)) % 8,
  };
}
