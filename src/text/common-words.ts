import type {FailureWords} from './failure-words.js';
import type {RefreshWords} from './refresh-words.js';

/** The words that every element uses, in Dutch; those in English are in a module of their own. */
export const commonWords = {
  loading: 'Even laden…',
  loadFailed: 'Dit is nu niet te zien.',
  sources: (count: number): string => (count === 1 ? 'Bron' : 'Bronnen'),
  close: 'Sluiten',
  calculated: 'door ons uitgerekend',
  inferred: 'onze conclusie',
};

/** Words that every element uses. Those of failures and `refresh` are fetched when they are needed, but the English come all at once. */
export type CommonWords = typeof commonWords & {readonly failure?: FailureWords; readonly refresh?: RefreshWords};
