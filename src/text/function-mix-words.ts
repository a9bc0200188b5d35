import {commonWords, type CommonWords} from './common-words.js';
import type {Mix, Unit} from '../data/schema.js';
import type {NumberWords} from './number-format.js';
import type {SeveralWords} from './several-words.js';

/** Every word of the function mix, save those of the data file. */
export interface FunctionMixWords extends NumberWords, CommonWords {
  /** The switch between views: its name, and its buttons; the first of them only where mixes count different things. */
  readonly views: string;
  readonly more: string;
  readonly figures: string;
  readonly bars: string;
  readonly table: string;
  readonly invented: string;
  readonly notSplit: string;
  readonly notApart: string;
  readonly notIn: string;
  readonly none: string;
  readonly nouns: Readonly<Record<Unit, NonNullable<Mix['noun']>>>;
  readonly bases: Readonly<Record<Mix['basis'], string>>;
  /** "of every 100 people" */
  readonly ofHundred: string;
  /** "of the employees", "of the 12 people" */
  readonly ofAll: string;
  /** "the share of mbo is not broken down" */
  readonly shareOf: string;
  /** What the source does not say, about "70 of the 100" or "70 percent". */
  readonly unknown: (part: string) => string;
  readonly nothing: (noun: string) => string;
  readonly eachOf: string;
  readonly noMix: string;
  /** In English only; the Dutch ones are fetched where there are several mixes. */
  readonly several?: SeveralWords;
}

/** The words in Dutch; those in English are in a module of their own, which is fetched when it is needed. */
export const functionMixWords: FunctionMixWords = {
  ...commonWords,
  decimalSign: ',',
  about: 'ongeveer',
  to: 'tot',
  percent: 'procent',
  views: 'Toon als',
  more: 'Meer met deze cijfers',
  figures: 'Figuren',
  bars: 'Balken',
  table: 'Tabel',
  invented: 'dit zijn geen echte cijfers',
  notSplit: 'niet uitgesplitst',
  notApart: 'niet apart geteld',
  notIn: 'niet meegeteld',
  none: 'geen',
  nouns: {
    people: {one: 'mens', many: 'mensen'},
    functions: {one: 'functie', many: 'functies'},
    organisations: {one: 'organisatie', many: 'organisaties'},
    hours: {one: 'uur', many: 'uren'},
  },
  bases: {measured: 'gemeten', estimate: 'schatting', example: 'voorbeeld'},
  ofHundred: 'van elke 100',
  ofAll: 'van de',
  shareOf: 'het aandeel ',
  unknown: (part) => `over ${part} is dat niet bekend`,
  nothing: (noun) => `er zijn nog geen ${noun} geteld`,
  eachOf: 'Elk figuurtje is 1',
  noMix: 'Er zijn geen cijfers om te tonen.',
};
