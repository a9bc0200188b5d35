import type {Language} from './language.js';

const en = {
  strengths: 'Choose a strength',
  fields: 'Fields of work',
  behind: 'Behind the front door',
  counts: 'counts here',
  strengthsHere: 'Strong here in',
  plainText: 'Plain text',
  lit: (strength: string, lit: readonly string[], all: number) =>
    `${strength} counts in ${lit.length} of the ${all} fields of work: ${lit.join(', ')}.`,
  what: (strength: string) => `What is ${strength}?`,
  allSources: (count: number) => `All sources (${count})`,
  updated: (date: string) => `Updated ${date}`,
  noFields: 'There are no fields of work in this file yet.',
};

/** Words of the street. */
export type InfographicWords = typeof en;

const nl: InfographicWords = {
  strengths: 'Kies een kracht',
  fields: 'Werkvelden',
  behind: 'Achter de voordeur',
  counts: 'telt hier',
  strengthsHere: 'Hier sterk in',
  plainText: 'Eenvoudige tekst',
  lit: (strength, lit, all) => `${strength} telt in ${lit.length} van de ${all} werkvelden: ${lit.join(', ')}.`,
  what: (strength) => `Wat is ${strength}?`,
  allSources: (count) => `Alle bronnen (${count})`,
  updated: (date) => `Bijgewerkt op ${date}`,
  noFields: 'Er staan nog geen werkvelden in dit bestand.',
};

export const infographicWords: Readonly<Record<Language, InfographicWords>> = {nl, en};
