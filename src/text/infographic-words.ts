import type {Language} from './language.js';

const en = {
  strengths: 'Choose a strength',
  fields: 'Fields of work',
  behind: 'Behind the front door',
  counts: 'counts here',
  strengthsHere: 'Strong here in',
  lit: (strength: string, lit: number, all: number) =>
    `${strength} counts in ${lit} of the ${all} fields of work: there the light is on.`,
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
  lit: (strength, lit, all) => `${strength} telt in ${lit} van de ${all} werkvelden: daar brandt het licht.`,
  what: (strength) => `Wat is ${strength}?`,
  allSources: (count) => `Alle bronnen (${count})`,
  updated: (date) => `Bijgewerkt op ${date}`,
  noFields: 'Er staan nog geen werkvelden in dit bestand.',
};

export const infographicWords: Readonly<Record<Language, InfographicWords>> = {nl, en};
