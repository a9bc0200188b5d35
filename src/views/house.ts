import {nothing, svg, type TemplateResult} from 'lit';

import type {Mark} from '../layout/house-grid.js';
import type {PlacedHouse} from '../layout/house-layout.js';
import {renderDoor} from './house-door.js';

/** The side of the icons' square, and its size on a plaque. */
const ICON_GRID = 256;
const ICON_SHARE = 1.3;

/** Nothing is drawn where nothing is: an empty path would still cost the browser a node. */
const path = (paint: string, data: string): TemplateResult<2> | typeof nothing =>
  data === '' ? nothing : svg`<path class=${paint} d=${data}></path>`;

const marks = (list: readonly Mark[]): readonly (TemplateResult<2> | typeof nothing)[] =>
  list.map((mark) => path(mark.paint, mark.path));

function renderPlaque({gablePaths}: PlacedHouse, plaque: TemplateResult<2> | typeof nothing): TemplateResult<2> {
  const {x, y, radius} = gablePaths.plaque;
  const scale = (radius * ICON_SHARE) / ICON_GRID;
  const corner = (radius * ICON_SHARE) / 2;
  return svg`<circle class="plaque" cx=${x} cy=${y} r=${radius}></circle>
    <g class="icon" transform="translate(${x - corner} ${y - corner}) scale(${scale})">${plaque}</g>`;
}

/**
 * The content of a house's svg; its viewBox is HOUSE_WIDTH by HOUSE_HEIGHT.
 * @param plaque - The drawing on the plaque, made for a square of 256 by 256.
 */
export function renderHouse(house: PlacedHouse, plaque: TemplateResult<2> | typeof nothing): TemplateResult<2> {
  const {gablePaths: gable, windowPaths: windows, surroundings, door, wall} = house;
  const trim = `trim-${house.trim}`;
  const roof =
    wall === 'brick' || wall === 'rust' || wall === 'umber' || wall === 'wine' || wall === 'rose' ? 'slate' : 'tile';
  return svg`<g class="house-art">
    ${path(roof, gable.roof)}${path('shade', gable.tiles)}${marks(surroundings.roof)}
    <path class="wall wall-${wall}" d=${house.front}></path>
    ${path('shade fine', house.bricks)}${path('band', house.bands)}
    <path class="shade" d=${house.plinth + house.shades}></path>
    ${path('shade line', gable.coping)}${path(`${trim} line`, gable.coping)}${path(trim, gable.stones)}
    ${path('shade', gable.relief)}
    ${path('light glow', windows.frames + door.fanlight)}
    ${path('lintel', windows.lintels)}
    <path class="trim-white frame" d=${windows.frames + windows.sills + door.surround}></path>
    <path class="glass" d=${windows.glass + door.fanlight}></path>
    ${path('curtain', windows.curtains)}${path('guest', windows.guests)}
    <path class="reflection" d=${windows.reflections}></path>
    <path class="trim-white bars" d=${windows.bars + door.fanlightBars}></path>
    <path class="shade" d=${windows.shades + door.shades}></path>
    ${path(`paint-${house.accent}`, windows.shutters)}${path('shutter-decor', windows.shutterDecor)}
    ${renderPlaque(house, plaque)}
    <path class="light pool" d=${house.lightPool}></path>
    ${renderDoor(door, house.doorPaint, house.accent)}
    ${path('light halo', surroundings.halo)}${marks(surroundings.front)}
    ${surroundings.lamp ? path('lamp', surroundings.lamp.path) : nothing}
  </g>`;
}
