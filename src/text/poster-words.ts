import type {Language} from './language.js';

const en = {
  find: 'Want to open the doors yourself?',
  scan: 'Scan the code or go to',
  visit: 'Go to',
  code: 'QR code to this page',
  strengths: 'What they are strong in',
  fields: 'Behind the front doors',
  strongIn: 'Strong in:',
  refs: (numbers: readonly number[]) => `${numbers.length === 1 ? 'source' : 'sources'}\u00a0${numbers.join(', ')}`,
  sources: 'Sources',
  page: 'This page:',
};

/** Words that stand on paper only. */
export type PosterWords = typeof en;

const nl: PosterWords = {
  find: 'Zelf de deuren openen?',
  scan: 'Scan de code of ga naar',
  visit: 'Ga naar',
  code: 'QR-code naar deze pagina',
  strengths: 'Hier zijn ze sterk in',
  fields: 'Achter de voordeuren',
  strongIn: 'Sterk in:',
  refs: (numbers) => `${numbers.length === 1 ? 'bron' : 'bronnen'}\u00a0${numbers.join(', ')}`,
  sources: 'Bronnen',
  page: 'Deze pagina:',
};

export const posterWords: Readonly<Record<Language, PosterWords>> = {nl, en};
