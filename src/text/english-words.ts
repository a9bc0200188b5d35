import type {CommonWords} from './common-words.js';
import type {FunctionMixWords} from './function-mix-words.js';
import type {InfographicWords} from './infographic-words.js';

const commonWords: CommonWords = {
  loading: 'Loading…',
  loadFailed: 'This cannot be shown right now.',
  sources: (count) => (count === 1 ? 'Source' : 'Sources'),
  close: 'Close',
  calculated: 'calculated by us',
  inferred: 'our conclusion',
  failure: {
    failed: 'The information cannot be shown right now.',
    stale: 'Newer figures could not be loaded. These are the last ones that could.',
    retry: 'Try again',
  },
  refresh: {
    going: 'This information is updated by itself.',
    stop: 'Stop updating',
    stopped: 'This information is not being updated now.',
    goOn: 'Update again',
  },
};

/** The words of the street in English. */
export const infographicWords: InfographicWords = {
  ...commonWords,
  strengths: 'Choose a strength',
  fields: 'Fields of work',
  behind: 'Behind the front door',
  counts: 'counts here',
  strengthsHere: 'Strong here in',
  plainText: 'Plain text',
  lit: (strength, lit, all) =>
    `${strength} counts in ${lit.length ? `${lit.length} of the ${all} fields of work: ${lit.join(', ')}` : 'none of these fields of work'}.`,
  what: (strength) => `What is ${strength}?`,
  allSources: (count) => `All sources (${count})`,
  updated: (date) => `Updated ${date}`,
  noFields: 'There are no fields of work in this file yet.',
};

/** The words of the function mix in English. */
export const functionMixWords: FunctionMixWords = {
  ...commonWords,
  decimalSign: '.',
  about: 'about',
  to: 'to',
  percent: 'percent',
  views: 'Show as',
  more: 'More with these figures',
  figures: 'Figures',
  bars: 'Bars',
  table: 'Table',
  invented: 'these are not real figures',
  notSplit: 'not broken down',
  notApart: 'not counted separately',
  notIn: 'not counted',
  none: 'none',
  nouns: {
    people: {one: 'person', many: 'people'},
    functions: {one: 'function', many: 'functions'},
    organisations: {one: 'organisation', many: 'organisations'},
    hours: {one: 'hour', many: 'hours'},
  },
  bases: {measured: 'measured', estimate: 'estimate', example: 'example'},
  ofHundred: 'of every 100',
  ofAll: 'of the',
  shareOf: 'the share of ',
  unknown: (part) => `for ${part} this is not known`,
  nothing: (noun) => `no ${noun} are counted yet`,
  eachOf: 'Each figure is 1',
  noMix: 'There are no figures to show.',
  several: {
    title: 'Who does the work?',
    caution: (what) => `Note: the rows do not count the same thing (${what}). Compare with care.`,
  },
};
