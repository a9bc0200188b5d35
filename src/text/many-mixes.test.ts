import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Amount, KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords as englishWords} from './english-words.js';
import {functionMixWords} from './function-mix-words.js';
import {makeManyNotes, makeManySentence} from './many-mixes.js';
import {manyWords} from './many-words.js';
import type {MixReading} from './mix-reading.js';

const document: KrachtDocument = {
  version: 1,
  language: 'nl',
  groups: [
    {id: 'vrijwilliger', label: 'Vrijwilligers'},
    {id: 'mbo', label: 'Mbo'},
    {id: 'hbo', label: 'Hbo'},
    {id: 'unspecified', label: 'Niet uitgesplitst'},
  ],
  sources: {jaar: {title: 'Jaarverslag', publisher: 'Welzijn'}},
};
const dutch: MixReading = {document, language: 'nl', words: functionMixWords, level: 'gewoon'};
const english: MixReading = {document, language: 'en', words: englishWords, level: 'gewoon'};

function mixOf(mbo: Amount | undefined, rest: Amount = 0, more: Partial<Mix> = {}): Mix {
  const shares = [...(mbo === undefined ? [] : [{group: 'mbo', value: mbo}]), {group: 'hbo', value: rest}];
  const base = {id: 'm', title: 'T', population: 'P', unit: 'people', basis: 'measured', sources: ['jaar']} as const;
  return {...base, sources: ['jaar'], shares, ...more};
}
const say = (mixes: readonly Mix[], reading = dutch) =>
  makeManySentence(mixes, reading, manyWords[reading.language])
    .map(({text}) => text)
    .join('');
const note = (mixes: readonly Mix[]) => makeManyNotes(mixes, dutch, manyWords.nl);

describe('makeManySentence', () => {
  it('tells the lowest, the highest and the middle', () => {
    expect(say([mixOf(22), mixOf(0), mixOf(60)])).toBe('3 teams. Mbo: van 0 tot 60 procent, in het midden 22.');
    expect(say([mixOf(22), mixOf(0), mixOf(60)], english)).toBe(
      '3 teams. Mbo: from 0 to 60 percent, in the middle 22.',
    );
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect(say([mixOf(10), mixOf(20), mixOf(25), mixOf(90)])).toContain('in het midden 22,5.');
  });

  it('is about in the middle where one of the two in the middle is', () => {
    expect(say([mixOf(10), mixOf({about: 20}), mixOf(30), mixOf(90)])).toContain('in het midden ongeveer 25.');
    expect(say([mixOf({about: 10}), mixOf(20), mixOf(30), mixOf({about: 90})])).toContain('in het midden 25.');
  });

  it('counts a mix that leaves nothing unsplit as none of that', () => {
    const split = {shares: [{group: 'unspecified', value: 40}]};
    const highlight = {...dutch, highlight: 'unspecified'};
    expect(say([mixOf(20), mixOf(undefined, 0, split)], highlight)).toBe(
      '2 teams. Niet uitgesplitst: van 0 tot 40 procent, in het midden 20.',
    );
  });

  it('speaks of mbo where the document names no groups', () => {
    expect(say([mixOf(20), mixOf(30)], {...dutch, document: {version: 1, language: 'nl'}})).toContain('Mbo: van 20');
  });

  it('says about where a number that it tells is about', () => {
    expect(say([mixOf({about: 10}), mixOf(20), mixOf(30)])).toContain(
      'van ongeveer 10 tot 30 procent, in het midden 20',
    );
  });

  it('counts real numbers by their part of the team', () => {
    expect(say([mixOf({count: 1}, {count: 3}), mixOf(50), mixOf(75)])).toContain('van 25 tot 75');
  });

  it('says one number once when all have it', () => {
    expect(say([mixOf(20), mixOf(20)])).toBe('2 teams. Mbo: overal 20 procent.');
  });

  it('says how many only give a range, and how many none and why', () => {
    const split = {shares: [{group: 'unspecified', value: 100}]};
    const without = {notCounted: ['mbo']};
    const mixes = [
      mixOf(20),
      mixOf(30),
      mixOf({from: 10, to: 90}),
      mixOf(undefined, 0, split),
      mixOf(undefined, 9, without),
    ];
    expect(say(mixes)).toBe(
      '5 teams. Mbo: van 20 tot 30 procent, in het midden 25. Bij 1 team staat alleen van hoeveel tot hoeveel. ' +
        'Bij 1 team is dat niet uitgesplitst. Bij 1 team is dat niet meegeteld.',
    );
    expect(say([mixOf({count: 0}, {count: 0}), mixOf(5)])).toContain('Bij 1 team is nog niets geteld.');
  });

  it('says in its first sentence what is invented', () => {
    const example = {basis: 'example'} as const;
    expect(say([mixOf(1, 0, example), mixOf(2, 0, example)])).toMatch(/^2 teams, alle verzonnen, als voorbeeld\. /);
    expect(say([mixOf(1, 0, example), mixOf(2)])).toMatch(/^2 teams, 1 daarvan verzonnen, als voorbeeld\. /);
  });

  it('speaks of the group asked for', () => {
    expect(say([mixOf(20, 80), mixOf(30, 70)], {...dutch, highlight: 'hbo'})).toContain('Hbo: van 70 tot 80 procent');
    expect(say([mixOf(20, 80), mixOf(30, 70)], {...dutch, highlight: 'vrijwilliger'})).toContain(
      'Vrijwilligers: geen enkel team geeft daar een getal voor.',
    );
  });

  it('tells numbers of the data, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 100}), {minLength: 3, maxLength: 41}), (values) => {
        fc.pre(new Set(values).size > 1 && values.length % 2 === 1);
        const sorted = [...values].sort((a, b) => a - b);
        const told = makeManySentence(
          values.map((value) => mixOf(value)),
          dutch,
          manyWords.nl,
        );
        const numbers = told.filter(({group}) => group).map(({text}) => Number(text));
        expect(numbers).toEqual([sorted[0], sorted.at(-1), sorted[(sorted.length - 1) / 2]]);
      }),
    );
  });
});

describe('makeManyNotes', () => {
  it('tells once what is true of all rows, and of how many rows the rest is', () => {
    const mixes = [
      mixOf(1, 0, {year: 2020, notCounted: ['vrijwilliger']}),
      mixOf(1, 0, {year: 2024, notCounted: ['vrijwilliger', 'mbo']}),
    ];
    expect(note(mixes).lines).toEqual([
      {
        text: 'P · 2 rijen · 2020 tot 2024 · mensen · gemeten. Niet meegeteld: vrijwilligers, mbo (1 rij). Wat elke rij telt, staat in de tabel.',
      },
    ]);
  });

  it('leaves populations to the table when they differ', () => {
    expect(note([mixOf(1), mixOf(1, 0, {population: 'Q'})]).lines[0]?.text).toBe(
      '2 rijen · mensen · gemeten. Wat elke rij telt, staat in de tabel.',
    );
  });

  it('tells the first and the last year, in whatever order the rows come, and the one year of all', () => {
    const inYears = (...years: readonly number[]) => note(years.map((year) => mixOf(1, 0, {year}))).lines[0]?.text;
    expect(inYears(2022, 2024, 2020, 2023)).toContain(' · 2020 tot 2024 · ');
    expect(inYears(2022, 2022)).toContain(' · 2022 · ');
  });

  it('tells all units and all that is known of the figures', () => {
    const mixes = [mixOf(1), mixOf(1, 0, {unit: 'hours', basis: 'estimate'})];
    expect(note(mixes).lines[0]?.text).toContain(' · mensen, uren · gemeten, schatting.');
  });

  it('names the sources of all rows, however their names are put together', () => {
    const sources = {a: {title: 'A', publisher: 'A'}, bc: {title: 'B', publisher: 'Bc'}, ab: {title: 'C', publisher: 'Ab'}, c: {title: 'D', publisher: 'C'}}; // prettier-ignore
    const mixes = [
      {...mixOf(1), sources: ['a', 'bc']},
      {...mixOf(1), sources: ['ab', 'c']},
    ];
    const named = makeManyNotes(mixes, {...dutch, document: {...document, sources}}, manyWords.nl).sources;
    expect(named.map(({name}) => name)).toEqual(['A', 'Bc', 'Ab', 'C']);
  });

  it('warns when rows count different things, and names each source once', () => {
    const {cautions, sources} = note([
      mixOf(1),
      mixOf(1, 0, {unit: 'functions', basis: 'example', sources: []}),
      mixOf(2),
    ]);
    expect(cautions).toEqual([
      'Voorbeeld: dit zijn geen echte cijfers.',
      'Let op: de rijen tellen niet hetzelfde (mensen, functies, gemeten, voorbeeld). Vergelijk met zorg.',
    ]);
    expect(sources.map(({name}) => name)).toEqual(['Welzijn']);
  });
});
