import type {Mix, Unit} from '../data/schema.js';
import type {Language} from './language.js';

type OneAndMany = NonNullable<Mix['noun']>;

const en = {
  title: 'Who does the work?',
  views: 'Show as',
  people: 'People',
  functions: 'Functions',
  organisations: 'Organisations',
  hours: 'Hours',
  figures: 'Figures',
  bars: 'Bars',
  table: 'Table',
  group: 'Group',
  share: 'Share',
  row: 'Row',
  example: 'example',
  exampleStart: 'Example: ',
  exampleNote: 'Example: these are not real figures.',
  notSplit: 'not broken down',
  notApart: 'not counted separately',
  notIn: 'not counted',
  none: 'none',
  maybe: 'maybe',
  nouns: {
    people: {one: 'person', many: 'people'},
    functions: {one: 'function', many: 'functions'},
    organisations: {one: 'organisation', many: 'organisations'},
    hours: {one: 'hour', many: 'hours'},
  } satisfies Record<Unit, OneAndMany>,
  bases: {measured: 'measured', estimate: 'estimate', example: 'example'},
  /** "of every 100 people" */
  ofHundred: (noun: string) => `of every 100 ${noun}`,
  /** "of the employees", where the number is a percentage. */
  ofAll: (noun: string) => `of the ${noun}`,
  /** "of the 12 people" */
  ofCount: (count: string, noun: string) => `of the ${count} ${noun}`,
  /** What the source does not say, about "70 of the 100" or "70 percent". */
  unknown: (part: string) => `For ${part} this is not known.`,
  nothing: (noun: string) => `no ${noun} are counted yet`,
  shareNotSplit: (group: string) => `the share of ${group} is not broken down`,
  groupNotApart: (group: string) => `${group} is not counted separately`,
  notCounted: (groups: string) => `Not counted: ${groups}.`,
  calculated: (groups: string) => `Worked out by us: ${groups}.`,
  inferred: (groups: string) => `Our reading of the source: ${groups}.`,
  caution: (what: string) => `Note: the rows do not count the same thing (${what}). Compare with care.`,
  eachOf: (noun: string) => `Each figure is 1 of every 100 ${noun}.`,
  unknownMix: (ids: string) => `These figures do not exist: ${ids}.`,
  noMix: 'There are no figures to show.',
};

/** Every word of the function mix, save those of the data file. */
export type FunctionMixWords = typeof en;

const nl: FunctionMixWords = {
  title: 'Wie doet het werk?',
  views: 'Toon als',
  people: 'Mensen',
  functions: 'Functies',
  organisations: 'Organisaties',
  hours: 'Uren',
  figures: 'Figuren',
  bars: 'Balken',
  table: 'Tabel',
  group: 'Groep',
  share: 'Aandeel',
  row: 'Rij',
  example: 'voorbeeld',
  exampleStart: 'Voorbeeld: ',
  exampleNote: 'Voorbeeld: dit zijn geen echte cijfers.',
  notSplit: 'niet uitgesplitst',
  notApart: 'niet apart geteld',
  notIn: 'niet meegeteld',
  none: 'geen',
  maybe: 'misschien',
  nouns: {
    people: {one: 'mens', many: 'mensen'},
    functions: {one: 'functie', many: 'functies'},
    organisations: {one: 'organisatie', many: 'organisaties'},
    hours: {one: 'uur', many: 'uren'},
  },
  bases: {measured: 'gemeten', estimate: 'schatting', example: 'voorbeeld'},
  ofHundred: (noun) => `van elke 100 ${noun}`,
  ofAll: (noun) => `van de ${noun}`,
  ofCount: (count, noun) => `van de ${count} ${noun}`,
  unknown: (part) => `Over ${part} is dat niet bekend.`,
  nothing: (noun) => `er zijn nog geen ${noun} geteld`,
  shareNotSplit: (group) => `het aandeel ${group} is niet uitgesplitst`,
  groupNotApart: (group) => `${group} is niet apart geteld`,
  notCounted: (groups) => `Niet meegeteld: ${groups}.`,
  calculated: (groups) => `Zelf uitgerekend: ${groups}.`,
  inferred: (groups) => `Onze lezing van de bron: ${groups}.`,
  caution: (what) => `Let op: de rijen tellen niet hetzelfde (${what}). Vergelijk met zorg.`,
  eachOf: (noun) => `Elk figuurtje is 1 van elke 100 ${noun}.`,
  unknownMix: (ids) => `Deze cijfers bestaan niet: ${ids}.`,
  noMix: 'Er zijn geen cijfers om te tonen.',
};

/** The words of the function mix in each language. */
export const functionMixWords: Readonly<Record<Language, FunctionMixWords>> = {nl, en};
