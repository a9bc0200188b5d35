import type {Language} from './language.js';

const en = {
  /** "1 of 3" */
  place: (place: number, all: number): string => `${place} of ${all}`,
  /** "70 percent not broken down" */
  notSplit: (amount: string): string => `${amount} not broken down`,
  silent: 'The source does not say who they are.',
  keys: 'Arrow keys: from number to number. Escape: back.',
};

/** Words of what is said of one share. */
export type ShareWords = typeof en;

const nl: ShareWords = {
  place: (place, all) => `${place} van ${all}`,
  notSplit: (amount) => `${amount} niet uitgesplitst`,
  silent: 'De bron zegt niet wie dat zijn.',
  keys: 'Pijltjestoetsen: van getal naar getal. Escape: terug.',
};

export const shareWords: Readonly<Record<Language, ShareWords>> = {nl, en};
