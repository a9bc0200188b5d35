import {html, svg, type TemplateResult} from 'lit';

import type {IconName} from '../data/icon-names.js';
import {builtInIcons} from './built-in-icons.js';

/** The side of the square on which icons are drawn. */
export const ICON_GRID = 64;

/** Drawings of icons, by name. */
export type IconPaths = Readonly<Partial<Record<IconName | 'x', string>>>;

/** What stands on a plaque whose own icon could not be fetched. */
export const STAND_IN_ICON = builtInIcons['house-line'] ?? '';

/** Tells whether an icon can be drawn without fetching the others. */
export function isBuiltIn(name: IconName): boolean {
  return name in builtInIcons;
}

/** The drawing of an icon on its grid; nothing while its path is not there yet. */
export function renderIconPath(name: IconName | 'x', more: IconPaths): TemplateResult<2> {
  return svg`<path d=${builtInIcons[name] ?? more[name] ?? ''} />`;
}

/** An icon by itself; decoration, since a name stands beside it. */
export function renderIcon(className: string, name: IconName | 'x', more: IconPaths): TemplateResult<1> {
  return html`<svg class=${className} viewBox="0 0 ${ICON_GRID} ${ICON_GRID}" aria-hidden="true">
    ${renderIconPath(name, more)}
  </svg>`;
}
