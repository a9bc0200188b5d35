/// <reference types="vite/types/importMeta.d.ts" />
import type {Language} from '../src/text/language.js';

type Both = Readonly<Record<Language, unknown>>;

/** A word or a sentence as visitors read it. */
export interface ToldText {
  readonly language: Language;
  /** Its place: "teamWords.groups.mbo.label". */
  readonly path: string;
  /** A string, unless something is wrong. */
  readonly text: unknown;
  /** The numbers and names that it must tell. */
  readonly told: readonly unknown[];
}

const modules = import.meta.glob<Record<string, unknown>>('../src/text/*-words.ts', {eager: true});

/** What functions are given to speak of, by their name. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  absent: ['5 teams', 'niet uitgesplitst'],
  allSources: [17],
  block: [101, 200],
  caution: ['mensen, functies'],
  counts: [7, 18],
  down: ['Mbo'],
  eachFigure: [10],
  elsewhere: ['vmbo en havo'],
  errors: [3],
  foreign: ['voorbeeld.nl'],
  found: [3, 41],
  incomparable: ['Heel Nederland'],
  less: ['Hbo'],
  lit: ['Verbinden', ['Wijkteam', 'Opvang'], 18],
  more: ['Hbo'],
  moreRows: [12],
  noCommand: [['check', 'render']],
  noValue: ['--json', 'ja'],
  noWord: ['--mix'],
  notApart: ['hbo'],
  notSaid: ['ad'],
  notSplit: ['hbo'],
  notWritten: ['plaatje.png', 'EACCES'],
  nothing: ['mensen'],
  number: ['mensen'],
  numberOf: ['mensen'],
  obstacles: ['ad en hbo', 'tellen hbo en wo samen'],
  oneFile: ['twee.json'],
  onlyLeft: [7, 'vrijwilligers'],
  onlyRange: ['5 teams'],
  onlyWith: ['--scale', '--to png'],
  otherUnit: ['De Tussenvoorziening', 'functies'],
  pairs: [3],
  partOf: [3, 8],
  percent: ['38 procent'],
  percentOf: ['mensen'],
  place: [12, 5, '$.mixes'],
  ready: [3, 41],
  refs: [[3, 17]],
  rows: [41],
  saved: ['tabel.csv'],
  size: [12],
  sizeWithout: [12, 8, 'vrijwilligers'],
  sorted: ['Naam'],
  teams: [41],
  together: ['hbo en wo'],
  tooFew: ['ad en hbo'],
  twice: ['--mix'],
  unknown: ['70 van de 100'],
  unknownCommand: ['chek', [], 'check'],
  unknownOption: ['--taal', ['--json', '--language']],
  up: ['Mbo'],
  updated: ['13 oktober 2020'],
  warnings: [3],
  what: ['Verbinden'],
  wrong: [3],
  wrongLanguage: ['de', ['nl', 'en']],
  wrongScale: ['nul', 8],
  years: [2020, 2024],
};

/** Those that do not tell all of it, and what they tell. */
const PARTLY: Readonly<Record<string, readonly [given: readonly unknown[], told: readonly unknown[]]>> = {
  examples: [[3, 8], [3]],
  left: [
    ['Heel Nederland', 4, 'vrijwilliger', 'vrijwilligers', true],
    ['Heel Nederland', 4, 'vrijwilligers'],
  ],
  sources: [[3], []],
  summary: [
    [9, 2],
    [9, 7, 2],
  ],
};

const isBoth = (value: unknown): value is Both =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,nl';

const exportsOf = (file: string): Record<string, unknown> => modules[`../src/text/${file}-words.ts`] ?? {};

/** The words of the first picture have their Dutch in other modules than their English. */
function listApart(): readonly (readonly [string, Both])[] {
  const {failureWords: failure} = exportsOf('failure');
  const {refreshWords: refresh} = exportsOf('refresh');
  const {severalWords: several} = exportsOf('several');
  const {infographicWords, functionMixWords} = exportsOf('english');
  const street = {...(exportsOf('infographic').infographicWords as object), failure, refresh};
  const mix = {...(exportsOf('function-mix').functionMixWords as object), failure, refresh, several};
  return [
    ['infographicWords', {nl: street, en: infographicWords}],
    ['functionMixWords', {nl: mix, en: functionMixWords}],
  ];
}

/** Every table of words with its name, in both languages. */
export const wordTables: readonly (readonly [table: string, words: Both])[] = [
  ...Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, Both] => isBoth(entry[1])),
  ...Object.entries(exportsOf('render').expectations as Record<string, Both>),
  ...listApart(),
];

/** The modules of words that have no table in both languages. */
export const withoutTable: readonly string[] = Object.entries(modules)
  .filter(([, module]) => !Object.values(module).some(isBoth))
  .map(([file]) => file.replace('../src/text/', ''))
  .sort();

/** Words and functions by their path in a table: "groups.mbo.label". */
export function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, word: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, word]) => leavesOf(word, path ? `${path}.${key}` : key));
}

/** What visitors read in a language: every word, and what every function says of what it is given. */
export function textsIn(language: Language): readonly ToldText[] {
  return wordTables.flatMap(([table, words]) =>
    leavesOf(words[language]).map(([place, word]) => {
      const path = `${table}.${place}`;
      if (typeof word !== 'function') return {language, path, text: word, told: []};
      const name = place.split('.').at(-1) ?? '';
      const all = GIVEN[name] ?? [];
      const [given, told] = PARTLY[name] ?? [all, all.slice(0, word.length)];
      return {language, path, text: (word as (...given: readonly unknown[]) => unknown)(...given), told};
    }),
  );
}
