import {smallDocument} from '../small-document.js';
import {putAt} from '../places.js';
import {ADDRESSES, KEYS, NUMBERS, SCRIPTS, SIGNS} from './values.js';

/** What a file comes to: "picture", perhaps with warnings, or the code of the first thing that is wrong in it. */
export type Told = string;

/** One hostile thing, and what becomes of it. */
export interface HostileCase {
  readonly name: string;
  readonly told: Told;
  /** Made anew each time, since some are large. */
  readonly make: () => unknown;
  /** Whether JSON can hold it, so that it may come as a file of at most 5 MB; default true. */
  readonly isFile?: false;
}

const MEGABYTES = 10_000_000;

/** Every text that people read in a small file. */
const TEXTS = [
  'title',
  'sources.swn-2020.title',
  'sources.swn-2020.publisher',
  'strengths.0.label',
  'strengths.0.summary',
  'strengths.0.points.0.text.text',
  'strengths.0.points.0.text.plain',
  'fields.0.label',
  'fields.0.summary.text',
  'fields.0.points.0.text',
  'groups.1.label',
  'mixes.0.title',
  'mixes.0.label',
  'mixes.0.population',
] as const;

/** A small file with other values at some places. */
function changed(values: Readonly<Record<string, unknown>>): unknown {
  const json: unknown = structuredClone(smallDocument());
  for (const [place, value] of Object.entries(values)) putAt(json, place.split('.'), value);
  return json;
}

const withTexts = (text: string) => changed(Object.fromEntries(TEXTS.map((place) => [place, text])));
const many = (count: number, make: (i: number) => unknown) => Array.from({length: count}, (_, i) => make(i));
const show = (value: unknown) => (Object.is(value, -0) ? '-0' : String(value));

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

/** A file that holds itself: JSON cannot, a property can. */
function circle(): unknown {
  const json = {...smallDocument(), fields: [] as unknown[]};
  json.fields.push(json);
  return json;
}

/** Each list holds the next one twice: 2 ** 60 values in sixty lists. */
function doubling(): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < 60; i++) value = [value, value];
  return changed({fields: value});
}

class Instance {
  readonly version = 1;
  readonly language = 'nl';
  get mixes(): unknown {
    throw new Error('A getter of a class is no data.');
  }
}

/** Everything that issue and imagination name, one thing each. */
export const CORPUS: readonly HostileCase[] = [
  ...SCRIPTS.map((text) => ({name: `a script in every text: ${text}`, told: 'picture', make: () => withTexts(text)})),
  ...ADDRESSES.map((url) => ({
    name: `a link: ${JSON.stringify(url)}`,
    // What looks like an address but holds markup is written so that it stays an address.
    told: /^(?:https?:\/\/[^/\s]|mailto:)/.test(url) ? 'picture' : 'wrong-value',
    make: () => changed({'sources.swn-2020.url': url}),
  })),
  ...KEYS.map((key) => ({
    name: `a key ${key} at the top`,
    told: 'picture',
    make: () => JSON.parse(JSON.stringify(smallDocument()).replace('{', `{"${key}":{"hacked":1},`)) as unknown,
  })),
  ...KEYS.map((key) => ({
    name: `an id ${key}`,
    told: /^[a-z]+$/.test(key) ? 'picture' : 'wrong-value',
    make: () => changed({'fields.0.id': key}),
  })),
  {name: 'a source called __proto__', told: 'wrong-value', make: () => JSON.parse(JSON.stringify(smallDocument()).replace('"swn-2020":', '"__proto__":')) as unknown},
  ...SIGNS.map((text) => ({
    name: `signs in every text: ${JSON.stringify(text.slice(0, 12))}`,
    told: /\S/.test(text) ? 'picture' : 'wrong-value',
    make: () => withTexts(text),
  })),
  {name: 'lone surrogates in an id', told: 'wrong-value', make: () => changed({'fields.0.id': '\ud800'})},
  ...NUMBERS.map((value) => ({
    name: `a share of ${show(value)}`,
    told: Number.isNaN(value) ? 'wrong-type' : value < 0 || value > 100 ? 'wrong-value' : 'shares-sum',
    make: () => changed({'mixes.0.shares.0.value': value}),
    ...(!Number.isFinite(value) && {isFile: false as const}),
  })),
  {name: 'a share of -0 beside 100', told: 'picture', make: () => changed({'mixes.0.shares': [{group: 'mbo', value: -0}, {group: 'hbo-wo', value: 100}]})},
  {name: 'a count of 1e308', told: 'wrong-value', make: () => changed({'mixes.0.shares': [{group: 'mbo', value: {count: 1e308}}]})},
  {name: 'a count of nobody', told: 'picture', make: () => changed({'mixes.0.shares': [{group: 'mbo', value: {count: 0}}]})},
  {name: 'a number as a string', told: 'wrong-type', make: () => changed({'mixes.0.shares.0.value': '20'})},
  {name: 'a text of 10,000 letters in every place', told: 'picture', make: () => withTexts('x'.repeat(10_000))},
  {name: 'a text of 10,000 letters in words', told: 'picture', make: () => withTexts('woord '.repeat(1_666))},
  {name: 'a text of 10,001 letters', told: 'too-long', make: () => changed({title: 'x'.repeat(10_001)})},
  {name: 'a text of 10 MB', told: 'too-long', make: () => changed({title: 'x'.repeat(MEGABYTES)}), isFile: false},
  {name: 'a text of 10 MB in every place', told: 'too-long', make: () => withTexts('x'.repeat(MEGABYTES)), isFile: false},
  {name: 'an id of 10 MB', told: 'too-long', make: () => changed({'fields.0.id': 'x'.repeat(MEGABYTES)}), isFile: false},
  {name: 'a link of 10 MB', told: 'too-long', make: () => changed({'sources.swn-2020.url': `https://a${'/x'.repeat(MEGABYTES / 2)}`}), isFile: false},
  {name: 'a key of 10 MB', told: 'picture', make: () => ({...smallDocument(), ['x'.repeat(MEGABYTES)]: 1}), isFile: false},
  {name: 'a file of 10 MB in one string', told: 'wrong-type', make: () => 'x'.repeat(MEGABYTES), isFile: false},
  {name: 'lists 10,000 deep', told: 'wrong-type', make: () => changed({fields: nested(10_000)}), isFile: false},
  {name: 'lists 1,000 deep under a key that nobody knows', told: 'picture', make: () => ({...smallDocument(), deep: nested(1_000)})},
  {name: 'lists of lists, 2 ** 60 values in all', told: 'wrong-type', make: doubling, isFile: false},
  {name: 'a file that holds itself', told: 'missing', make: circle, isFile: false},
  {name: 'ids that are there twice', told: 'duplicate-id', make: () => changed({'fields.1.id': 'opvang', 'mixes.1.id': 'landelijk'})},
  {name: 'a group twice in a mix', told: 'duplicate-id', make: () => changed({'mixes.0.shares.1.group': 'mbo'})},
  {name: 'references that go round', told: 'picture', make: () => changed({'fields.0.id': 'kennis', 'fields.0.strengths': ['kennis'], 'strengths.1.id': 'kennis'})},
  {name: 'a reference to what is not there', told: 'unknown-reference', make: () => changed({'fields.0.strengths': ['nergens']})},
  {name: '100,000 fields', told: 'too-long', make: () => changed({fields: many(100_000, (i) => ({...smallDocument().fields[0], id: `f-${i}`, points: []}))}), isFile: false},
  {name: '100,000 fields with one id', told: 'too-long', make: () => changed({fields: many(100_000, () => smallDocument().fields[0])}), isFile: false},
  {name: '200 fields', told: 'picture', make: () => changed({fields: many(200, (i) => ({...smallDocument().fields[0], id: `f-${i}`}))})},
  {name: '100,000 mixes', told: 'too-long', make: () => changed({mixes: many(100_000, (i) => ({...smallDocument().mixes[0], id: `m-${i}`}))}), isFile: false},
  {name: '100,000 shares', told: 'too-long', make: () => changed({'mixes.0.shares': many(100_000, () => ({group: 'mbo', value: {count: 1}}))})},
  {name: '100,000 points', told: 'too-long', make: () => changed({'fields.0.points': many(100_000, () => ({text: 'x', sources: ['sww-t']}))})},
  {name: '2,000 sources', told: 'picture', make: () => changed({sources: {...smallDocument().sources, ...Object.fromEntries(many(2_000, (i) => [`s-${i}`, {title: 'T', publisher: 'P'}]) as [])}})},
  {name: '10,000 keys that nobody knows', told: 'picture', make: () => ({...smallDocument(), ...Object.fromEntries(many(10_000, (i) => [`titel${i}`, i]) as [])})},
  {name: 'nothing: undefined', told: 'wrong-type', make: () => undefined, isFile: false},
  {name: 'nothing: null', told: 'wrong-type', make: () => null},
  {name: 'nothing: an empty text', told: 'wrong-type', make: () => ''},
  {name: 'nothing: an empty object', told: 'missing', make: () => ({})},
  {name: 'nothing: an empty list', told: 'wrong-type', make: () => []},
  {name: 'empty fields and mixes', told: 'picture', make: () => ({version: 1, language: 'nl', fields: [], mixes: [], groups: [], strengths: [], sources: {}})},
  {name: 'empty texts', told: 'wrong-value', make: () => withTexts('')},
  {name: 'texts of white space', told: 'wrong-value', make: () => withTexts(' \u00a0\u3000\t')},
  {name: 'a mix without shares', told: 'wrong-value', make: () => changed({'mixes.0.shares': []})},
  {name: 'a language that is none', told: 'wrong-value', make: () => changed({language: 'x'.repeat(100)})},
  {name: 'another version', told: 'wrong-value', make: () => changed({version: 2})},
  {name: 'an instance of a class with a getter that throws', told: 'nothing-to-draw', make: () => new Instance(), isFile: false},
  {name: 'bytes', told: 'unreadable', make: () => new Uint8Array(MEGABYTES), isFile: false},
  {name: 'a function', told: 'wrong-type', make: () => () => smallDocument(), isFile: false},
]; // prettier-ignore
