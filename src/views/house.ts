import {nothing, svg, type TemplateResult} from 'lit';

import type {Mark} from '../layout/house-grid.js';
import type {PlacedHouse} from '../layout/house-layout.js';
import {ICON_GRID} from './icon.js';

/** An icon on its grid, made as wide as two thirds of the plaque. */
const ICON_SCALE = 23 / ICON_GRID;

/** Draws what is to be drawn, its numbers cut short: a tenth of a unit is less than a pixel. */
/** Marks in the order in which they are painted. */
export const renderMarks = (marks: readonly Mark[]): readonly (TemplateResult<2> | typeof nothing)[] =>
  marks.map(([paint, path, at]) =>
    path ? svg`<path class=${paint} d=${path.replace(/(\.\d)\d+/g, '$1')} transform=${at ?? nothing}></path>` : nothing,
  );

/**
 * The content of a house's svg; its viewBox is HOUSE_WIDTH by HOUSE_HEIGHT.
 * @param icon - The drawing on the plaque, made on a square of ICON_GRID.
 */
export function renderHouse(
  {plaque, door, front, life}: PlacedHouse,
  icon: TemplateResult<2> | typeof nothing,
): TemplateResult<2> {
  return svg`<g class="house-art">
    ${renderMarks(front)}
    <g class="icon iron" transform="translate(${plaque.x} ${plaque.y})scale(${ICON_SCALE})translate(${ICON_GRID / -2} ${ICON_GRID / -2})">${icon}</g>
    <g transform=${door.at}>
      ${renderMarks(door.frame)}
      <g class="within">${renderMarks(door.within)}</g>
      <g class="leaf-shut">${renderMarks(door.shut)}</g>
    </g>
    ${renderMarks(life)}
  </g>`;
}
