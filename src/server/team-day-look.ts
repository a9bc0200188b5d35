import {layoutTeam, type PlacedPerson, type PlacedTeam} from '../layout/team-layout.js';
import {layoutHouse} from '../layout/house-layout.js';
import type {GroupLook as MixGroupLook} from '../export/mix-look.js';
import {tag} from '../export/svg-text.js';
import type {TeamLook} from '../export/team-look.js';
import type {TeamComparison} from '../text/team-comparison.js';
import {TEAM_GROUPS} from '../text/team.js';
import {CELL, drawPeople} from '../views/silhouettes.js';
import {EDGE, FEET, PLAQUES} from '../views/team-street.js';
import {lookOfGroups} from './group-look.js';
import type {DayColours} from './own-colours.js';
import {paintHouse, paintSky} from './painted-house.js';

/** How much of the sky is in the houses behind a team, in percent: they stand farther away. */
const HAZE = 52;
const KERB = '#eeddcc';
/** How wide the outline of a person is, in units of their cell. */
const OUTLINE = 0.9;

/** What `readTeamLook` reads in a browser where the theme is light, without one. @param width - Of the picture, in px. */
export function lookOfTeam({reference, team}: TeamComparison, colours: DayColours, width: number): TeamLook {
  const placed = layoutTeam(
    TEAM_GROUPS.map((group) => ({group, count: team[group]})),
    width,
  );
  const ids = [...new Set([...TEAM_GROUPS, ...(reference?.shares ?? []).map(({group}) => group)])];
  const groups = lookOfGroups(ids, colours);
  return {
    placed,
    street: paintBackdrop(placed, colours) + tag('g', {}, paintPeople(placed, groups)),
    sky: paintSky(false),
    groups: Object.fromEntries(groups),
    colour: (name) => colours.of(name),
  };
}

/** The pavement and the houses behind it; they are wider than the street, as on a page. */
function paintBackdrop({ground, height, houses, houseScale, width}: PlacedTeam, colours: DayColours): string {
  const top = ground - 5 * houseScale;
  const across = {x: -EDGE, y: top, width: width + 2 * EDGE};
  const light = {dusk: colours.of('sky-bottom'), dim: HAZE, evening: false, lit: false, open: false};
  const behind = houses.map(({index, x}) =>
    tag(
      'g',
      {transform: `translate(${x} 0)scale(${houseScale})`},
      paintHouse(layoutHouse(index), PLAQUES[index % PLAQUES.length] ?? 'heart', light, colours),
    ),
  );
  return (
    tag('rect', {...across, height: height - top, fill: colours.of('pavement')}) +
    tag('rect', {...across, height: 3, fill: KERB}) +
    tag('g', {}, behind.join(''))
  );
}

function paintPeople({cell, people}: PlacedTeam, groups: ReadonlyMap<string, MixGroupLook>): string {
  const scale = cell / CELL.width;
  return people.map((person) => paintPerson(person, scale, groups.get(person.group))).join('');
}

function paintPerson({feet, look, x}: PlacedPerson, scale: number, paint: MixGroupLook | undefined): string {
  const [solid, soft] = drawPeople([{look, x: 0, y: 0}]);
  const outline = {stroke: paint?.text, 'stroke-width': OUTLINE};
  const shadow = tag('ellipse', {cx: 20, cy: FEET, rx: 16, ry: 3, fill: '#1d2742', 'fill-opacity': 0.16});
  const figure =
    tag('path', {d: solid, fill: paint?.mark, ...outline}) + tag('path', {d: soft, fill: paint?.soft, ...outline});
  const at = `translate(${x} ${feet - FEET * scale})scale(${scale})`;
  return tag('g', {transform: at}, tag('g', {}, shadow + tag('g', {}, figure)));
}
