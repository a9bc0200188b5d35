import {nothing, svg, type TemplateResult} from 'lit';

import type {Mark} from '../layout/house-grid.js';
import type {PlacedHouse} from '../layout/house-layout.js';
import {ICON_GRID} from './icon.js';

/** The side of an icon on a plaque, as a share of the plaque's radius. */
const ICON_SHARE = 1.3;

const renderMarks = (marks: readonly Mark[]): readonly TemplateResult<2>[] =>
  marks.map(({paint, path, at}) => svg`<path class=${paint} d=${path} transform=${at || nothing}></path>`);

/**
 * The content of a house's svg; its viewBox is HOUSE_WIDTH by HOUSE_HEIGHT.
 * @param icon - The drawing on the plaque, on its own grid.
 */
export function renderHouse(house: PlacedHouse, icon: TemplateResult<2> | typeof nothing): TemplateResult<2> {
  const {plaque, door} = house;
  const corner = (plaque.radius * ICON_SHARE) / 2;
  const scale = (corner * 2) / ICON_GRID;
  return svg`<g class="house-art">
    ${renderMarks(house.front)}
    <circle class="plaque" cx=${plaque.x} cy=${plaque.y} r=${plaque.radius}></circle>
    <g class="icon" transform="translate(${plaque.x - corner} ${plaque.y - corner})scale(${scale})">${icon}</g>
    <g transform=${door.at}>
      ${renderMarks(door.frame)}
      <g class="within">${renderMarks(door.within)}</g>
      <g class="leaf-shut">${renderMarks(door.shut)}</g>
      ${renderMarks([door.open])}
    </g>
    ${renderMarks(house.life)}
  </g>`;
}
