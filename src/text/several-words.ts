import type {Language} from './language.js';

const en = {
  title: 'Who does the work?',
  caution: (what: string): string => `Note: the rows do not count the same thing (${what}). Compare with care.`,
};

/** Words that only several mixes side by side need. */
export type SeveralWords = typeof en;

const nl: SeveralWords = {
  title: 'Wie doet het werk?',
  caution: (what) => `Let op: de rijen tellen niet hetzelfde (${what}). Vergelijk met zorg.`,
};

export const severalWords: Readonly<Record<Language, SeveralWords>> = {nl, en};
