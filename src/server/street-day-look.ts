import type {Strength} from '../data/schema.js';
import type {ColourStop} from '../export/plain-colour.js';
import type {ButtonLook, StreetLook} from '../export/street-look.js';
import type {StreetState} from '../export/street-state.js';
import {tag} from '../export/svg-text.js';
import {layoutHouse} from '../layout/house-layout.js';
import {layoutPark} from '../layout/park-layout.js';
import {plotsLeft} from '../layout/street-layout.js';
import {paintMarks, type HouseLight} from './house-paint.js';
import {mixInRgb} from './mixed-colours.js';
import type {DayColours} from './own-colours.js';
import {paintHouse, paintSky} from './painted-house.js';

/** The colour into which houses fade in the evening. */
const NIGHT = '#18203f';
const INK = '#1d2742';
const WHITE = '#ffffff';

/** What the style sheets make of some colours when a strength is chosen and evening falls. */
const EVENING: Readonly<Record<string, string>> = {
  ...{ink: '#fff7e6', 'ink-soft': '#cfd3e6', curb: '#3a4170', switch: '#35406f', 'switch-line': '#7c86b4'},
  pavement: '#262b4d',
};

/** What only the street has by day. */
const STREET: Readonly<Record<string, string>> = {
  ...{curb: '#eeddcc', switch: '#fffdf8', 'switch-line': '#8b8f9c', mark: '#c23a20'},
};

/** The part of the state that decides on colours. */
export type SeenStreet = Pick<StreetState, 'chosen' | 'columns' | 'document' | 'fields' | 'open'>;

/** What `readLook` reads in a browser where the theme is light, without one. */
export function lookOfStreet(seen: SeenStreet, colours: DayColours): StreetLook {
  const {chosen, columns, document, fields, open} = seen;
  const evening = chosen !== undefined;
  const find = (name: string): string => {
    if (name === 'panel-ink') return colours.of('ink');
    if (!evening) return STREET[name] ?? colours.of(name);
    if (name === 'mark') return colours.of('light');
    if (name === 'pavement') return colours.find('evening-pavement') ?? EVENING.pavement ?? '';
    return EVENING[name] ?? colours.of(name);
  };
  const lights = fields.map(({strengths}, place) => lightOf(strengths, fields[place] === open, chosen));
  const park = {dusk: NIGHT, dim: evening ? 55 : 0, evening, lit: false, open: false};
  const badge = fields.some(({strengths}) => evening && strengths.includes(chosen.id));
  const strengths = document.strengths ?? [];
  const here = strengths.filter(({id}) => open?.strengths.includes(id));
  return {
    plots: [
      ...fields.map(({icon}, place) => paintHouse(layoutHouse(place), icon, lights[place] ?? park, colours)),
      ...plotsLeft(fields.length, columns).map((plot) => paintMarks(layoutPark(plot), park, colours)),
    ],
    sky: tag('g', {}, paintSky(evening)),
    headSky: evening ? [stop('#161f3d'), {...stop('#1f2a52', 416), unit: 'px'}] : [],
    rowSky: evening
      ? [stop('#1f2a52'), stop('#4b447d', 34), stop('#8a618a', 58), stop('#d98a6a', 84)]
      : [stop(find('sky-top')), stop(find('sky-bottom'), 80)],
    switches: lookAtButtons(strengths, (strength) => lookOfSwitch(strength, strength === chosen, find, colours)),
    chips: lookAtButtons(here, (strength) => lookOfChip(strength, strength === chosen, colours)),
    panelPlate: open ? '#ffeeaa' : '',
    panelIcon: open ? INK : '',
    badge: badge ? {paper: colours.of('light'), ink: INK} : {paper: '', ink: ''},
    colour: find,
  };
}

/** The light in which a house stands. */
function lightOf(strengths: readonly string[], open: boolean, chosen: Strength | undefined): HouseLight {
  const evening = chosen !== undefined;
  const lit = evening && strengths.includes(chosen.id);
  if (!evening || lit) return {dusk: NIGHT, dim: lit ? 10 : 0, evening, lit, open};
  return {dusk: NIGHT, dim: 60, dimPlaque: 42, evening, lit, open};
}

function lookAtButtons(
  strengths: readonly Strength[],
  look: (strength: Strength) => ButtonLook,
): Readonly<Record<string, ButtonLook>> {
  return Object.fromEntries(strengths.map((strength) => [strength.id, look(strength)]));
}

function lookOfSwitch(
  {id}: Strength,
  pressed: boolean,
  find: (name: string) => string,
  colours: DayColours,
): ButtonLook {
  const plate = ownColour(id, colours) ?? find('ink');
  const light = colours.of('light');
  return pressed
    ? {paper: light, line: light, ink: INK, soft: '#333322', plate, icon: WHITE}
    : {paper: find('switch'), line: find('switch-line'), ink: find('ink'), soft: find('ink-soft'), plate, icon: WHITE};
}

/** A button in the panel: it has no icon and no line. */
function lookOfChip({id}: Strength, pressed: boolean, colours: DayColours): ButtonLook {
  const paper = pressed ? colours.of('light') : mixInRgb(ownColour(id, colours) ?? INK, '#000000', 12);
  const ink = pressed ? INK : WHITE;
  return {paper, line: paper, ink, soft: ink, plate: paper, icon: ink};
}

/** Only the strengths that the style sheets know have a colour of their own, on a page too. */
function ownColour(id: string, colours: DayColours): string | undefined {
  return ['vaardigheden', 'kennis', 'methoden', 'praktijk'].includes(id) ? colours.of(`strength-${id}`) : undefined;
}

function stop(hex: string, at?: number): ColourStop {
  return {colour: {hex, opacity: 1}, at, unit: '%'};
}
