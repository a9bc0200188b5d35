import type {Language} from './language.js';

const nl = {
  teams: (count: number) => `${count} ${count === 1 ? 'team' : 'teams'}`,
  /** How many of the teams are invented. */
  examples: (count: number, all: number) =>
    count === all ? 'alle verzonnen, als voorbeeld' : `${count} daarvan verzonnen, als voorbeeld`,
  from: 'van',
  everywhere: 'overal',
  middle: 'in het midden',
  nowhere: 'geen enkel team geeft daar een getal voor',
  onlyRange: (teams: string) => `Bij ${teams} staat alleen van hoeveel tot hoeveel.`,
  nothing: (teams: string) => `Bij ${teams} is nog niets geteld.`,
  /** "Bij 5 teams is dat niet uitgesplitst." */
  absent: (teams: string, why: string) => `Bij ${teams} is dat ${why}.`,
  years: (first: number, last: number) => (first === last ? String(first) : `${first} tot ${last}`),
  rows: (count: number) => `${count} ${count === 1 ? 'rij' : 'rijen'}`,
  perRow: 'Wat elke rij telt, staat in de tabel',
  sort: 'Zet op volgorde',
  asGiven: 'Zoals aangeleverd',
  name: 'Naam',
  upName: 'Naam, van A tot Z',
  downName: 'Naam, van Z tot A',
  up: (group: string) => `${group}, minst eerst`,
  down: (group: string) => `${group}, meest eerst`,
  find: 'Zoek op naam',
  found: (count: number, all: number) => (count === all ? `${all} rijen` : `${count} van ${all} rijen`),
  nothingFound: 'Geen naam lijkt hierop.',
  highlight: 'Licht een groep uit',
  ready: (count: number, all: number) => `${count} van ${all} rijen klaar`,
  block: (from: number, to: number) => `Rij ${from} tot en met ${to}`,
  sorted: (order: string) => `Op volgorde: ${order}.`,
  counted: 'Wat is geteld',
};

/** Words of many mixes at once, and of what a reader can do with them. */
export type ManyWords = typeof nl;

const en: ManyWords = {
  teams: (count) => `${count} ${count === 1 ? 'team' : 'teams'}`,
  examples: (count, all) =>
    count === all ? 'all invented, as an example' : `${count} of them invented, as an example`,
  from: 'from',
  everywhere: 'everywhere',
  middle: 'in the middle',
  nowhere: 'no team gives a number for it',
  onlyRange: (teams) => `For ${teams} there is only a range.`,
  nothing: (teams) => `For ${teams} nothing is counted yet.`,
  absent: (teams, why) => `For ${teams} this is ${why}.`,
  years: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  perRow: 'What each row counts stands in the table',
  sort: 'Sort by',
  asGiven: 'As supplied',
  name: 'Name',
  upName: 'Name, A to Z',
  downName: 'Name, Z to A',
  up: (group) => `${group}, least first`,
  down: (group) => `${group}, most first`,
  find: 'Search by name',
  found: (count, all) => (count === all ? `${all} rows` : `${count} of ${all} rows`),
  nothingFound: 'No name looks like this.',
  highlight: 'Highlight a group',
  ready: (count, all) => `${count} of ${all} rows ready`,
  block: (from, to) => `Rows ${from} to ${to}`,
  sorted: (order) => `Sorted by: ${order}.`,
  counted: 'What is counted',
};

export const manyWords: Readonly<Record<Language, ManyWords>> = {nl, en};
