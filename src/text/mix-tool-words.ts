import type {Language} from './language.js';
import {toolWords, type ToolWords} from './tool-words.js';

const en = {
  tools: 'With these figures',
  plainText: 'Plain text',
  copy: 'Copy table',
  copied: 'The table is copied. Paste it in Excel or Word.',
  notCopied: 'Copying did not work. You can save the table instead.',
  save: 'Save',
  saved: (name: string): string => `Saved: ${name}`,
  /** Headings of a copied table. */
  percent: (noun: string): string => `% of the ${noun}`,
  number: (noun: string): string => `Number of ${noun}`,
  unit: 'Unit',
  year: 'Year',
  basis: 'Basis',
};

/** Words of what can be done with function mixes beside looking at them, and of a copied table. */
export type MixToolWords = typeof en & ToolWords;

const nl: typeof en = {
  tools: 'Met deze cijfers',
  plainText: 'Eenvoudige tekst',
  copy: 'Kopieer tabel',
  copied: 'De tabel is gekopieerd. Plak hem in Excel of Word.',
  notCopied: 'Kopiëren lukte niet. U kunt de tabel wel opslaan.',
  save: 'Opslaan',
  saved: (name) => `Opgeslagen: ${name}`,
  percent: (noun) => `% van de ${noun}`,
  number: (noun) => `Aantal ${noun}`,
  unit: 'Eenheid',
  year: 'Jaar',
  basis: 'Basis',
};

export const mixToolWords: Readonly<Record<Language, MixToolWords>> = {
  nl: {...toolWords.nl, ...nl},
  en: {...toolWords.en, ...en},
};
