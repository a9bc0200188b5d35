import {makeId} from './make-id.js';
import type {Mix, Unit} from './schema.js';

/** The languages in which a table is understood, whatever it is written in; see `text/language.ts`. */
type TableLanguage = 'nl' | 'en';

/** A column that says something of the row instead of a number of a group. */
export type RowFact = 'unit' | 'year' | 'basis' | 'notCounted' | 'sources' | 'population' | 'note';

/** The groups that are known by name, and what else they are called, as `makeId` writes it. */
const GROUPS = {
  vrijwilliger: ['vrijwilligers', 'vrijwilliger-s', 'volunteer', 'volunteers'],
  mbo: ['mbo-er', 'mbo-ers'],
  ad: ['associate-degree', 'associate-degree-ad'],
  hbo: ['hbo-bachelor', 'bachelor'],
  'hbo-wo': ['hbo-en-wo', 'hbo-and-wo'],
  overig: ['overige', 'other'],
  unspecified: ['niet-uitgesplitst', 'not-broken-down'],
} as const;

/** A group that every table may name. */
export type KnownGroup = keyof typeof GROUPS;

const FACTS: Readonly<Record<RowFact | 'total', readonly string[]>> = {
  unit: ['eenheid', 'unit'],
  year: ['jaar', 'year'],
  basis: ['basis'],
  notCounted: ['niet-meegeteld', 'not-counted'],
  sources: ['bronnen', 'bron', 'sources', 'source'],
  population: ['wie-zijn-geteld', 'who-are-counted'],
  note: ['toelichting', 'note'],
  total: ['totaal', 'total'],
};

const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  people: ['mensen', 'people'],
  functions: ['functies', 'functions'],
  organisations: ['organisaties', 'organisations'],
  hours: ['uren', 'hours'],
};

const BASES: Readonly<Record<Mix['basis'], readonly string[]>> = {
  measured: ['gemeten', 'measured'],
  estimate: ['schatting', 'estimate'],
  example: ['voorbeeld', 'example'],
};

/** Finds by its name, in any case and either language, what a table speaks of; with the names to choose from. */
function makeFinder<Key extends string>(names: Readonly<Record<Key, readonly string[]>>) {
  const keys = new Map<string, Key>();
  for (const key of Object.keys(names) as Key[]) for (const name of [key, ...names[key]]) keys.set(makeId(name), key);
  return (text: string): Key | undefined => keys.get(makeId(text));
}

export const findGroup = makeFinder(GROUPS);
export const findFact = makeFinder(FACTS);
export const findBasis = makeFinder(BASES);
export const findUnit = makeFinder(UNITS);

/**
 * Reads a cell as words: on one line, and without the apostrophe with which an export keeps a spreadsheet from taking a
 * text for a formula.
 */
export function readWords(cell: string | undefined = ''): string {
  return cell
    .trim()
    .replace(/^'(?=[=+\-@\t\r\n])/, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** What a heading is taken for; two columns with the same key cannot stand side by side. */
export function keyOfHeading(heading: string): {readonly key: string; readonly fact?: RowFact | 'total'} {
  const fact = findFact(heading);
  if (fact !== undefined) return {key: `fact ${fact}`, fact};
  return {key: findGroup(heading) ?? `group ${heading.toLowerCase()}`};
}

/** What a reader may choose from, in Dutch. */
export const basisNames = Object.values(BASES).map(([name = '']) => name);
export const unitNames = Object.values(UNITS).map(([name = '']) => name);

/** What a document made of a table says of itself. */
export const documentWords = {
  nl: {
    groups: {
      vrijwilliger: 'Vrijwilligers',
      mbo: 'Mbo',
      ad: 'Associate degree (ad)',
      hbo: 'Hbo',
      'hbo-wo': 'Hbo en wo',
      overig: 'Overig',
      unspecified: 'Niet uitgesplitst',
    },
    table: 'Tabel',
    own: 'Eigen cijfers',
    total: 'Samen',
    inPercent: 'In procenten',
  },
  en: {
    groups: {
      vrijwilliger: 'Volunteers',
      mbo: 'Mbo',
      ad: 'Associate degree (ad)',
      hbo: 'Hbo',
      'hbo-wo': 'Hbo and wo',
      overig: 'Other',
      unspecified: 'Not broken down',
    },
    table: 'Table',
    own: 'Own figures',
    total: 'Together',
    inPercent: 'In percent',
  },
} as const satisfies Record<TableLanguage, {groups: Record<KnownGroup, string>} & Record<string, unknown>>;
