import {tag} from '../export/svg-text.js';
import type {Mark} from '../layout/house-grid.js';
import {mixInOklab, readHex, writeHex} from './mixed-colours.js';
import type {DayColours} from './own-colours.js';

/** In what light a house stands. */
export interface HouseLight {
  /** The colour into which what is dim fades, as `#rrggbb`. */
  readonly dusk: string;
  /** How much of that colour is in everything, in percent. */
  readonly dim: number;
  /** How much of it is in the plaque; default as in everything. */
  readonly dimPlaque?: number;
  readonly evening: boolean;
  /** Whether the lamps inside are on. */
  readonly lit: boolean;
  readonly open: boolean;
}

/** The attributes of a shape, in the order in which they are written. */
interface Paint {
  readonly opacity?: number;
  readonly fill: string;
  readonly 'fill-opacity'?: number;
  readonly stroke?: string;
  readonly 'stroke-opacity'?: number;
  readonly 'stroke-width'?: number;
  readonly 'stroke-linejoin'?: 'round';
  readonly 'paint-order'?: 'stroke';
}

/** How opaque the light of lamps is, and of light that falls through a window or from a lamp-post. */
const GLOW = 0.75;
const BEAM = 1 / 3;

/** Outlines without a fill, and how wide they are in units of the drawing; the first that a mark has counts. */
const PENS = [
  ['coping', 4.4],
  ['bars', 1.6],
  ['thin', 1.6],
] as const;

/** What light from inside falls on. */
const INSIDE = ['glass', 'curtain', 'porch', 'plaque'];

/**
 * Paints marks as `house-styles.ts` does, one over the other: a browser test holds both beside each other.
 *
 * @param share - How much dusk is in them, in percent, unless their class says so; default as in everything.
 */
export function paintMarks(marks: readonly Mark[], light: HouseLight, colours: DayColours, share = light.dim): string {
  return marks
    .map(([classes, path, at]) => {
      const paint = path === '' ? undefined : paintOf(new Set(classes.split(' ')), light, colours, share);
      // A tenth of a unit is less than a pixel.
      return paint ? tag('path', {d: path.replace(/(\.\d)\d+/g, '$1'), transform: at, ...paint}) : '';
    })
    .join('');
}

/** A colour with so many percent of dusk in it. */
export function darken(colour: string, percent: number, dusk: string): string {
  return percent === 0 ? colour : writeHex(mixInOklab(readHex(colour), readHex(dusk), percent));
}

/** What a mark is painted with; undefined where nothing of it is seen. */
function paintOf(names: ReadonlySet<string>, light: HouseLight, colours: DayColours, share: number): Paint | undefined {
  const {evening, lit, open} = light;
  const fill = darken(colourOf(names, light, colours), shareOf(names, light, share), light.dusk);
  const seen = names.has('shade') ? {opacity: 0.17} : names.has('pale') ? {opacity: 0.5} : {};
  const [, pen] = PENS.find(([name]) => names.has(name)) ?? [];
  if (pen !== undefined) {
    return {...seen, fill: 'none', stroke: fill, 'stroke-width': pen, 'stroke-linejoin': 'round'};
  }
  if (names.has('light')) {
    const isOn = lit || (evening && names.has('halo'));
    return isOn ? {fill, 'fill-opacity': GLOW * (colours.isOwn('house-light') ? 1 : BEAM)} : undefined;
  }
  // The leaf of a door that is shut cannot be seen from its edge.
  if (names.has('leaf-open')) return open ? {fill} : undefined;
  if (names.has('guest')) return lit ? {opacity: GLOW, fill} : undefined;
  if (names.has('reflection')) return evening ? undefined : {fill, 'fill-opacity': 0.12};
  if (names.has('curtain')) return {fill, 'fill-opacity': lit ? GLOW : 0.5};
  if (names.has('wedge')) return {fill, 'fill-opacity': 0.6};
  if (names.has('plaque')) return {fill, stroke: '#1d2742', 'stroke-opacity': 0.25, 'stroke-width': 1.4};
  return names.has('frame') && lit ? {fill, ...AROUND_FRAME} : {...seen, fill};
}

/** The light around a frame. */
const AROUND_FRAME = {
  ...({stroke: '#ffd25e', 'stroke-opacity': 0.26, 'stroke-width': 8} as const),
  ...({'stroke-linejoin': 'round', 'paint-order': 'stroke'} as const),
};

/** The colour that the classes of a mark name. */
function colourOf(names: ReadonlySet<string>, {evening, lit}: HouseLight, colours: DayColours): string {
  if (names.has('glass') || names.has('porch')) return colours.of(lit ? 'light' : 'house-glass');
  if (names.has('curtain')) return lit ? '#ffeebb' : colours.of('house-curtain');
  if (names.has('lamp') && evening) return '#ffdd88';
  return [...names].flatMap((name) => colours.find(`house-${name}`) ?? [])[0] ?? '#000000';
}

/** How much dusk is in a mark, in percent. */
function shareOf(names: ReadonlySet<string>, {dimPlaque, evening, lit}: HouseLight, share: number): number {
  if (dimPlaque !== undefined && names.has('plaque')) return dimPlaque;
  if (INSIDE.some((name) => names.has(name))) return lit ? 0 : share;
  if (names.has('leaf-open')) return 30;
  if (names.has('light') || names.has('doorway') || (names.has('lamp') && evening)) return 0;
  return share;
}
