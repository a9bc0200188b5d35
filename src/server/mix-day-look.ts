import type {KrachtDocument, Mix} from '../data/schema.js';
import type {MixLook} from '../export/mix-look.js';
import {groupsOf} from '../text/mix-reading.js';
import {lookOfGroups} from './group-look.js';
import type {DayColours} from './own-colours.js';

/** What `readMixLook` reads in a browser, without one. */
export function lookOfMixes(document: KrachtDocument, mixes: readonly Mix[], colours: DayColours): MixLook {
  const groups = lookOfGroups(groupsOf(document, mixes), colours);
  const ink = colours.of('ink');
  return {
    colour: (name) => colours.of(name),
    group: (id) => groups.get(id) ?? {mark: ink, soft: ink, text: ink, on: colours.of('paper')},
  };
}
