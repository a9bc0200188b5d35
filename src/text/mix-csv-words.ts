import type {Language} from './language.js';

const en = {
  unit: 'Unit',
  year: 'Year',
  basis: 'Basis',
  notCounted: 'Not counted',
  sources: 'Sources',
  population: 'Who are counted',
  note: 'Note',
  numberOf: (noun: string): string => `number of ${noun}`,
  percentOf: (noun: string): string => `percent of the ${noun}`,
};

/** Words in a table of mixes beside those of the function mix itself; `data/csv-words.ts` must know how to read them. */
export type MixCsvWords = typeof en;

const nl: MixCsvWords = {
  unit: 'Eenheid',
  year: 'Jaar',
  basis: 'Basis',
  notCounted: 'Niet meegeteld',
  sources: 'Bronnen',
  population: 'Wie zijn geteld',
  note: 'Toelichting',
  numberOf: (noun) => `aantal ${noun}`,
  percentOf: (noun) => `procent van de ${noun}`,
};

export const mixCsvWords: Readonly<Record<Language, MixCsvWords>> = {nl, en};
