import {nothing, svg, type TemplateResult} from 'lit';

import type {Mark} from '../layout/house-grid.js';
import type {PlacedHouse} from '../layout/house-layout.js';
import {ICON_GRID} from './icon.js';

/** How wide an icon is: two thirds of its plaque. */
const ICON_WIDTH = 23;

/** Marks in the order in which they are painted, their numbers cut short: a tenth of a unit is less than a pixel. */
export const renderMarks = (marks: readonly Mark[]): readonly (TemplateResult<2> | typeof nothing)[] =>
  marks.map(([paint, path, at]) =>
    path ? svg`<path class=${paint} d=${path.replace(/(\.\d)\d+/g, '$1')} transform=${at ?? nothing} />` : nothing,
  );

/** Moves an icon onto its plaque. */
export const placeIcon = ({x, y}: PlacedHouse['plaque']): string =>
  `translate(${x - ICON_WIDTH / 2} ${y - ICON_WIDTH / 2})scale(${ICON_WIDTH / ICON_GRID})`;

/**
 * The content of a house's svg; its viewBox is HOUSE_WIDTH by HOUSE_HEIGHT.
 * @param icon - The drawing on the plaque, made on a square of ICON_GRID.
 */
export function renderHouse({plaque, door, front, life}: PlacedHouse, icon: TemplateResult<2>): TemplateResult<2> {
  return svg`${renderMarks(front)}
    <g class="icon iron" transform=${placeIcon(plaque)}>${icon}</g>
    <g transform=${door.at}>
      ${renderMarks(door.frame)}
      <g class="within">${renderMarks(door.within)}</g>
      <g class="leaf-shut">${renderMarks(door.shut)}</g>
    </g>
    ${renderMarks(life)}`;
}
