import type {GableName} from './gable-forms.js';

/** The order of the gables along the street: high beside low, curved beside straight. */
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
] as const satisfies readonly GableName[];

export const WALL_NAMES = [
  'brick',
  'cream',
  'teal',
  'ochre',
  'wine',
  'mist',
  'rust',
  'navy',
  'rose',
  'umber',
  'sage',
] as const;
export type WallName = (typeof WALL_NAMES)[number];

export const DOOR_NAMES = ['teal', 'red', 'yellow', 'navy', 'plum', 'green', 'azure'] as const;
export type DoorName = (typeof DOOR_NAMES)[number];

export type TrimName = 'white' | 'bottle';
export type Side = 'left' | 'right';
export type WallFinish = 'brick' | 'banded' | 'quoined' | 'stucco' | 'boarded';
export type WindowKind = 'sash' | 'six' | 'tee' | 'cross' | 'arch';
export type GroundKind = 'pair' | 'wide' | 'shop';
export type DoorKind = 'four' | 'glazed' | 'planks' | 'split' | 'tall';
export type Surround = 'plain' | 'hood' | 'arched' | 'pilasters' | 'pediment';
export type LifeKind = 'flowers' | 'bicycle' | 'bench' | 'hollyhocks' | 'laurel' | 'cat' | 'awning' | 'pots';
export type EdgeKind = 'none' | 'tree' | 'lamp' | 'cypress';

/** What a house's place in the list decides, before anything is measured. */
export interface HouseTraits {
  readonly index: number;
  readonly gable: GableName;
  readonly wall: WallName;
  readonly trim: TrimName;
  readonly roof: 'tile' | 'slate';
  /** The paint of the front door. */
  readonly doorPaint: DoorName;
  readonly doorSide: Side;
  readonly storeys: 2 | 3;
  readonly finish: WallFinish;
  readonly windowKind: WindowKind;
  readonly bays: 2 | 3;
  readonly ground: GroundKind;
  readonly doorKind: DoorKind;
  readonly surround: Surround;
  readonly steps: 1 | 2 | 3;
  readonly liveliness: LifeKind;
  readonly edge: EdgeKind;
  /** A colour beside the door's own: shutters, awning, coat, bicycle. */
  readonly accent: DoorName;
}

/** A repeatable scatter of whole numbers: the same house always gets the same chance. */
export function scatter(index: number, salt: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** The list's entry at `place`, counting round and round. */
export const around = <T>(list: readonly [T, ...T[]], place: number): T => list[place % list.length] ?? list[0];

/** Doors that would drown in a wall, or quarrel with it. */
const CLASHES: Record<WallName, readonly DoorName[]> = {
  brick: ['red', 'plum'],
  cream: ['yellow'],
  teal: ['teal', 'green'],
  ochre: ['yellow'],
  wine: ['red', 'plum'],
  mist: ['azure'],
  rust: ['red', 'plum'],
  navy: ['navy', 'plum'],
  rose: ['red'],
  umber: ['red', 'plum'],
  sage: ['green', 'teal'],
};

const STUCCO: ReadonlySet<WallName> = new Set<WallName>(['cream', 'mist', 'rose', 'sage']);
/** Gables that are low, and so stand on a tall front. */
const LOW: ReadonlySet<GableName> = new Set<GableName>(['lijstgevel', 'dakgevel', 'attiekgevel']);

function finishOf(gable: GableName, wall: WallName): WallFinish {
  if (gable === 'puntgevel') return 'boarded';
  if (LOW.has(gable)) return 'quoined';
  if (STUCCO.has(wall)) return 'stucco';
  return gable === 'trapgevel' || gable === 'schoudergevel' ? 'banded' : 'brick';
}

const sideOf = (index: number): Side =>
  around<Side>(['left', 'right', 'left', 'left', 'right', 'right', 'left', 'right', 'right'], index);

const edgeOf = (index: number): EdgeKind =>
  around<EdgeKind>(
    ['none', 'lamp', 'none', 'tree', 'none', 'cypress', 'lamp', 'none'],
    index * 3 + Math.floor(index / 8),
  );

/** The looks of house number `index`. Cycles of coprime lengths keep neighbours apart, the scatter does the rest. */
export function traitsOf(index: number): HouseTraits {
  const gable = around(GABLE_NAMES, index);
  const wall = around(WALL_NAMES, index);
  const clash = CLASHES[wall];
  const free = (place: number): DoorName => {
    let at = place;
    while (clash.includes(around(DOOR_NAMES, at))) at += 1;
    return around(DOOR_NAMES, at);
  };
  const doorPaint = free(index * 3);
  const doorSide = sideOf(index);
  const windowKind = around<WindowKind>(['sash', 'six', 'tee', 'sash', 'arch', 'six', 'cross'], index);
  const bays = around<2 | 3>([3, 3, 3, 2, 3], index + Math.floor(index / 5));
  return {
    index,
    gable,
    wall,
    // A wall on which a red door drowns would drown a red roof too.
    roof: clash.includes('red') ? 'slate' : 'tile',
    trim: wall === 'cream' || wall === 'mist' ? 'bottle' : 'white',
    doorPaint,
    doorSide,
    storeys: LOW.has(gable) || around([3, 2, 2, 3, 2, 3, 2, 2], index) === 3 ? 3 : 2,
    finish: finishOf(gable, wall),
    windowKind: gable === 'trapgevel' ? 'cross' : windowKind,
    bays,
    ground: around<GroundKind>(['wide', 'pair', 'pair', 'wide', 'shop'], index + Math.floor(index / 9)),
    doorKind: around<DoorKind>(['four', 'glazed', 'tall', 'planks', 'four', 'split'], index + Math.floor(index / 7)),
    surround: around<Surround>(
      ['plain', 'hood', 'arched', 'pilasters', 'plain', 'pediment', 'hood'],
      index + Math.floor(index / 11),
    ),
    steps: around<1 | 2 | 3>([1, 2, 1, 3, 2], scatter(index, 1)),
    liveliness: around<LifeKind>(
      ['flowers', 'bicycle', 'laurel', 'bench', 'flowers', 'hollyhocks', 'cat', 'pots', 'awning'],
      index * 2 + Math.floor(index / 9),
    ),
    // What stands beside the house stands away from its door; two things would crowd one gap.
    edge:
      doorSide === 'right' && index > 0 && sideOf(index - 1) === 'left' && edgeOf(index - 1) !== 'none'
        ? 'none'
        : edgeOf(index),
    accent: free(index * 3 + 2 + (scatter(index, 2) % 4)),
  };
}
