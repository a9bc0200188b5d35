/** Documents for stories, from the figures of the tests. What is made up says so: it is an example. */
import {makeExampleMixes} from '../scripts/example-mixes.js';
import type {Field, KrachtDocument, Strength} from '../src/data/schema.js';
import {smallDocument} from '../test/small-document.js';
import {builtIn} from '../test/team.js';

export {builtIn};

const {fields = [], mixes, strengths = [], ...rest} = builtIn;

/** The built-in data, with only the first fields. */
export const firstFields = (count: number): KrachtDocument => ({...builtIn, fields: fields.slice(0, count)});

/** A street of the test document's fields, over and over, with a mix that is an example. */
export function manyFields(count: number): unknown {
  const small = smallDocument();
  return {
    ...small,
    ...makeExampleMixes(1),
    title: `Voorbeeld: een straat met ${count} huizen`,
    fields: Array.from({length: count}, (_, i) => {
      const field = small.fields[i % small.fields.length];
      return {...field, id: `veld-${i + 1}`, label: `${field?.label} ${i + 1}`};
    }),
  };
}

const LONG_FIELDS = [
  'Arbeids\u00adongeschiktheids\u00adverzekeringen',
  'Schuldhulp\u00adverlenings\u00adtrajecten',
  'Mantelzorg\u00adondersteunings\u00adpunten',
  'Kinder\u00adopvang\u00adtoeslag\u00adaanvragen',
  'Vrijwilligers\u00adorganisatie\u00adnetwerken',
  'Wijk\u00adgezondheids\u00adcentrum\u00adoverleggen',
];
const LONG_STRENGTHS = [
  'Vertrouwens\u00adrelatie\u00advaardigheden',
  'Ontwikkelings\u00adpsychologie\u00adkennis',
  'Gespreks\u00advoerings\u00admethoden',
  'Crisis\u00adopvang\u00adpraktijk\u00adervaring',
];

/** Long names for all fields and strengths; where a word may break, a file can say so with a soft hyphen. */
export function longWords({soft}: {readonly soft: boolean}): KrachtDocument {
  const name = (word: string) => (soft ? word : word.replaceAll('\u00ad', ''));
  return {
    ...builtIn,
    title: `Voorbeeld: ${name('werkgelegenheids\u00adprojecten\u00adcoördinatie')}`,
    fields: LONG_FIELDS.map((label, i): Field => ({...made(fields, i), label: name(label)})),
    strengths: LONG_STRENGTHS.map((label, i): Strength => ({...made(strengths, i), label: name(label)})),
  };
}

/** One of a list, without what its sources say: that does not hold under another name. */
function made<T extends Field | Strength>(list: readonly T[], place: number): T {
  const one = list[place];
  if (one === undefined) throw new Error(`The built-in data has no ${place + 1} of these.`);
  return {...one, summary: 'Dit is een voorbeeld.', points: []};
}

/** Fields and strengths that say much more than there is room for: all points of all, in one summary. */
export function longSummaries(): KrachtDocument {
  const all = fields.flatMap(({points}) => points);
  const texts = all.map(({text}) => (typeof text === 'string' ? text : text.text));
  return {
    ...builtIn,
    title: 'Voorbeeld: veel te vertellen',
    fields: fields
      .slice(0, 6)
      .map((field, i) => ({...field, label: `Voorbeeld ${i + 1}`, summary: texts.join(' '), points: all})),
    strengths: strengths.map((one) => ({...one, summary: texts.slice(0, 3).join(' ')})),
  };
}

/** A file that someone has only begun: a title and a list without fields. */
export const noFields: KrachtDocument = {
  version: 1,
  language: 'nl',
  title: 'De kracht van de mbo sociaal werker',
  fields: [],
};

/** Strengths without a street. */
export const onlyStrengths: KrachtDocument = {...rest, strengths, fields: []};

/** A file of figures only. */
export const onlyMixes: KrachtDocument = {...rest, ...(mixes && {mixes})};

/** A file without a figure beside which a team could stand. */
export const withoutMixes: KrachtDocument = {...rest, strengths, fields};

/** A file with a name of an icon that nobody drew. */
export function unknownIcon(): unknown {
  const small = smallDocument();
  return {...small, fields: small.fields.map((field, i) => (i === 0 ? {...field, icon: 'olifant'} : field))};
}

/** A file with several slips of the keyboard. */
export function wrongDocument(): unknown {
  const small = smallDocument();
  return {
    ...small,
    updated: 'vorige week',
    fields: small.fields.map((field) => ({...field, strengths: ['vaardigheid']})),
    mixes: small.mixes.map((mix) => ({...mix, year: '2020'})),
  };
}

/** A document whose title is longer than a text can be. */
export const tooLong = (): unknown => ({...smallDocument(), title: 'lang '.repeat(2001)});

/** JSON as it is when a comma is forgotten. */
export const brokenJson = JSON.stringify(smallDocument(), null, 2).replace('"nl",', '"nl"');
