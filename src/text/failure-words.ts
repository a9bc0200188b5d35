import type {Language} from './language.js';

const en = {
  failed: 'The information cannot be shown right now.',
  stale: 'Newer figures could not be loaded. These are the last ones that could.',
  retry: 'Try again',
};

/** Words for when data does not come, or cannot be drawn. */
export type FailureWords = typeof en;

const nl: FailureWords = {
  failed: 'De informatie is nu niet te zien.',
  stale: 'Nieuwere cijfers konden niet worden geladen. Dit zijn de laatste die er waren.',
  retry: 'Probeer opnieuw',
};

export const failureWords: Readonly<Record<Language, FailureWords>> = {nl, en};
