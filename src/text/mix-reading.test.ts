import {describe, expect, it} from 'vitest';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords as english} from './english-words.js';
import {functionMixWords as words} from './function-mix-words.js';
import {languageOf} from './language.js';
import {absenceOf, capital, groupName, groupsOf, labelOf, type MixReading} from './mix-reading.js';
import {makeMixTitle} from './mix-title.js';
import {hasPlainTexts} from './plain-texts.js';
import {areMany, tellMixes} from './tell-mixes.js';
import {readText} from './text-level.js';

const document: KrachtDocument = {
  version: 1,
  language: 'nl',
  groups: [
    {id: 'mbo', label: 'Mbo'},
    {id: 'hbo', label: 'HBO Amsterdam'},
    {id: 'wijk', label: 'Wijk Noord'},
    {id: 'overig', label: {text: 'Vmbo, havo', plain: 'Middelbare school'}},
  ],
};
const reading: MixReading = {document, language: 'nl', words, level: 'gewoon'};
const empty: MixReading = {...reading, document: {version: 1, language: 'nl'}};

const mixOf = (...groups: readonly string[]): Mix => ({
  ...{id: 'm', title: {text: 'Opleiding', plain: 'School'}, population: 'P', unit: 'people', basis: 'measured'},
  sources: [],
  shares: groups.map((group) => ({group, value: 100 / groups.length})),
});

describe('the language', () => {
  it('is English for every kind of English, and else Dutch', () => {
    expect(['en', 'en-GB', 'EN-us'].map(languageOf)).toEqual(['en', 'en', 'en']);
    expect([undefined, '', 'nl', 'nl-BE', 'de', 'eng', 'fr-en'].map(languageOf)).toEqual(Array(7).fill('nl'));
  });
});

describe('names of groups', () => {
  it('lose their capital in a sentence, but for abbreviations and names inside', () => {
    expect(['mbo', 'hbo', 'wijk'].map((id) => groupName(id, reading))).toEqual(['mbo', 'HBO Amsterdam', 'wijk Noord']);
  });

  it('are their ids where the document has no groups', () => {
    expect([labelOf('mbo', empty), groupName('mbo', empty)]).toEqual(['mbo', 'mbo']);
  });

  it('stand in the order of the document, each once, as far as mixes have them', () => {
    expect(groupsOf(document, [mixOf('overig', 'mbo'), mixOf('mbo', 'onbekend')])).toEqual(['mbo', 'overig']);
    expect(groupsOf({version: 1, language: 'nl'}, [mixOf('mbo')])).toEqual([]);
  });

  it('are told in everyday words where the reader asked for them and there are any', () => {
    expect([labelOf('overig', reading), labelOf('overig', {...reading, level: 'eenvoudig'})]).toEqual([
      'Vmbo, havo',
      'Middelbare school',
    ]);
    expect([readText({text: 'a'}, 'eenvoudig'), readText('b', 'eenvoudig')]).toEqual(['a', 'b']);
  });
});

describe('why a mix has no number for a group', () => {
  it.each([
    ['unspecified', {}, 'geen'],
    ['vrijwilliger', {notCounted: ['vrijwilliger']}, 'niet meegeteld'],
    ['ad', {notCounted: ['vrijwilliger'], shares: [{group: 'unspecified', value: 100}]}, 'niet uitgesplitst'],
    ['ad', {}, 'niet apart geteld'],
  ] as const)('%s, where the mix has %o: %s', (id, rest, why) => {
    expect(absenceOf(id, {...mixOf('mbo'), ...rest} as Mix, reading)).toBe(why);
  });
});

describe('a title', () => {
  it('is that of the one mix, at the reader’s level; several have one in common, and none too', () => {
    const mix = mixOf('mbo');
    expect(makeMixTitle([mix], reading)).toBe('Opleiding');
    expect(makeMixTitle([mix], {...reading, level: 'eenvoudig'})).toBe('School');
    expect(makeMixTitle([mix, mix], reading)).toBe('Wie doet het werk?');
    expect(makeMixTitle([], reading)).toBe('Wie doet het werk?');
    expect(makeMixTitle([mix, mix], {...reading, language: 'en', words: english})).toBe('Who does the work?');
  });
});

describe('many mixes', () => {
  const mixes = (count: number) => Array.from({length: count}, () => mixOf('mbo'));
  const tell = (count: number) =>
    tellMixes(mixes(count), reading)
      .map(({text}) => text)
      .join('');

  it('are more than twelve, which are told together', () => {
    expect([areMany(mixes(12)), areMany(mixes(13))]).toEqual([false, true]);
    expect(tell(12).match(/Opleiding: 100 van elke 100/g)).toHaveLength(12);
    expect(tell(13)).toBe('13 teams. Mbo: overal 100 procent.');
  });
});

describe('everyday texts', () => {
  it('are there when one text has one, asked once or twice', () => {
    const without: KrachtDocument = {version: 1, language: 'nl', title: 'plain'};
    const ask = () => [hasPlainTexts(document), hasPlainTexts(without)];
    expect([ask(), ask()]).toEqual([[true, false], [true, false]]); // prettier-ignore
  });
});

it('begins a sentence with one capital, also of a letter with an accent', () => {
  expect(['over mbo', 'één', '', '20 van'].map(capital)).toEqual(['Over mbo', 'Één', '', '20 van']);
});
