import type {IconName} from '../data/icon-names.js';
import {builtInIcons} from '../views/built-in-icons.js';
import {ICON_GRID, STAND_IN_ICON, type IconPaths} from '../views/icon.js';
import type {ColourStop} from './plain-colour.js';
import {round, tag} from './svg-text.js';

/** A box with round corners. */
export interface Pill {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string | undefined;
  /** The colour of a line of 2 px just inside its edge; default none. */
  readonly line?: string | undefined;
}

export function drawPill({width, height, radius, fill, line}: Pill): string {
  const edge = line === undefined ? 0 : 1;
  return tag('rect', {
    x: edge,
    y: edge,
    width: width - 2 * edge,
    height: height - 2 * edge,
    rx: radius - edge,
    fill,
    stroke: line,
    'stroke-width': line === undefined ? undefined : 2,
  });
}

/** An icon on a square of `size` px. */
export function drawIcon(name: IconName, more: IconPaths, fill: string | undefined, size: number): string {
  const d = builtInIcons[name] ?? more[name] ?? STAND_IN_ICON;
  return tag('path', {d, fill, transform: `scale(${Math.round((size / ICON_GRID) * 1000) / 1000})`});
}

/** A gradient that runs down a box of `height` px. */
export function defineGradient(id: string, stops: readonly ColourStop[], height: number): string {
  const last = stops.length - 1;
  const drawn = stops.map(({colour, at, unit}, i) => {
    const share = at === undefined ? i / Math.max(last, 1) : at / (unit === 'px' ? height : 100);
    return tag('stop', {
      offset: round(Math.min(Math.max(share, 0), 1)),
      'stop-color': colour.hex,
      'stop-opacity': colour.opacity < 1 ? colour.opacity : undefined,
    });
  });
  // Its place counts in px, so that a row that is drawn once more uses it as well.
  return tag('linearGradient', {id, gradientUnits: 'userSpaceOnUse', x1: 0, y1: 0, x2: 0, y2: height}, drawn.join(''));
}
