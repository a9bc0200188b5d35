import type {Language} from './language.js';

const en = {
  presentation: 'Presentation',
  previous: 'Previous',
  next: 'Next',
  place: (place: number, count: number) => `${place} of ${count}`,
  /** In how many fields of work a strength counts; their names follow. */
  counts: (lit: number, all: number) => {
    if (lit === 0) return 'Counts in none of these fields of work';
    return lit === all ? 'Counts in every field of work' : `Counts in ${lit} of the ${all} fields of work`;
  },
};

/** Words of the presentation. */
export type PresentationWords = typeof en;

const nl: PresentationWords = {
  presentation: 'Presentatie',
  previous: 'Vorige',
  next: 'Volgende',
  place: (place, count) => `${place} van ${count}`,
  counts: (lit, all) => {
    if (lit === 0) return 'Telt in geen van deze werkvelden';
    return lit === all ? 'Telt in elk werkveld' : `Telt in ${lit} van de ${all} werkvelden`;
  },
};

export const presentationWords: Readonly<Record<Language, PresentationWords>> = {nl, en};
