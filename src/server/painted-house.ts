import {tag} from '../export/svg-text.js';
import type {IconName} from '../data/icon-names.js';
import type {PlacedHouse} from '../layout/house-layout.js';
import {builtInIcons} from '../views/built-in-icons.js';
import {placeIcon} from '../views/house.js';
import {STAND_IN_ICON, type IconPaths} from '../views/icon.js';
import {moreIcons} from '../views/more-icons.js';
import {darken, paintMarks, type HouseLight} from './house-paint.js';
import type {DayColours} from './own-colours.js';
import {renderSky} from '../views/sky.js';

/** All icons: nothing has to be fetched. */
export const allIcons: IconPaths = {...moreIcons, ...builtInIcons};

/** A house in its light, on HOUSE_WIDTH by HOUSE_HEIGHT. */
export function paintHouse(house: PlacedHouse, icon: IconName, light: HouseLight, colours: DayColours): string {
  const {door, front, life, plaque} = house;
  const behind = light.open ? paintMarks(door.within, light, colours, 0) : paintMarks(door.shut, light, colours);
  const iron = darken(colours.of('house-iron'), light.dim, light.dusk);
  return (
    paintMarks(front, light, colours) +
    tag('g', {transform: placeIcon(plaque)}, tag('path', {d: allIcons[icon] ?? STAND_IN_ICON, fill: iron})) +
    tag('g', {transform: door.at}, paintMarks(door.frame, light, colours) + tag('g', {}, behind)) +
    paintMarks(life, light, colours)
  );
}

/** What the shapes of the sky are painted with; see `sky-styles.ts`. */
const SKY_PAINT: Readonly<Record<string, string>> = {
  sun: 'fill="#ffdd88"',
  clouds: 'opacity="0.85" fill="#fffdf8"',
  moon: 'fill="#ffeecc"',
  stars: 'fill="#fffdf8" stroke="#fffdf8" stroke-width="2.2" stroke-linecap="round"',
};

/** What floats behind a title, on 600 by 220: sun and clouds, or moon and stars. */
export function paintSky(evening: boolean): string {
  // The drawing of the sky is a text without a value in it.
  const [drawing = ''] = renderSky().strings;
  const [, shapes = ''] = new RegExp(`by-${evening ? 'evening' : 'day'}">(.*?)</g>`, 's').exec(drawing) ?? [];
  const painted = shapes.replace(/class="(\w+)"/g, (_, name: string) => SKY_PAINT[name] ?? '').replace(/\s+/g, ' ');
  return painted.trim();
}
