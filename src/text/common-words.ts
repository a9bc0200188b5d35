import type {Language} from './language.js';

const en = {
  loading: 'Loading…',
  loadFailed: 'The information cannot be shown right now.',
  staleFailed: 'Newer figures could not be loaded. These are the last ones that could.',
  retry: 'Try again',
  sources: (count: number): string => (count === 1 ? 'Source' : 'Sources'),
  close: 'Close',
  calculated: 'calculated by us',
  inferred: 'our conclusion',
};

/** Words that every element uses. */
export type CommonWords = typeof en;

const nl: CommonWords = {
  loading: 'Even laden…',
  loadFailed: 'De informatie is nu niet te zien.',
  staleFailed: 'Nieuwere cijfers konden niet worden geladen. Dit zijn de laatste die er waren.',
  retry: 'Probeer opnieuw',
  sources: (count) => (count === 1 ? 'Bron' : 'Bronnen'),
  close: 'Sluiten',
  calculated: 'door ons uitgerekend',
  inferred: 'onze conclusie',
};

export const commonWords: Readonly<Record<Language, CommonWords>> = {nl, en};
