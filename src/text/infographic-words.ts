import {commonWords} from './common-words.js';

/** The words of the street in Dutch; those in English are in a module of their own. */
export const infographicWords = {
  ...commonWords,
  strengths: 'Kies een kracht',
  fields: 'Werkvelden',
  behind: 'Achter de voordeur',
  counts: 'telt hier',
  strengthsHere: 'Hier sterk in',
  plainText: 'Eenvoudige tekst',
  lit: (strength: string, lit: readonly string[], all: number) =>
    `${strength} telt in ${lit.length ? `${lit.length} van de ${all} werkvelden: ${lit.join(', ')}` : 'geen van deze werkvelden'}.`,
  what: (strength: string) => `Wat is ${strength}?`,
  allSources: (count: number) => `Alle bronnen (${count})`,
  updated: (date: string) => `Bijgewerkt op ${date}`,
  noFields: 'Er staan nog geen werkvelden in dit bestand.',
};

/** Words of the street. */
export type InfographicWords = typeof infographicWords;
