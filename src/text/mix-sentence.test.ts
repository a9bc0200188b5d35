import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Amount, KrachtDocument, Mix, Share} from '../data/schema.js';
import {functionMixWords as englishWords} from './english-words.js';
import {functionMixWords as dutchWords} from './function-mix-words.js';
import type {MixReading} from './mix-reading.js';
import {makeMixSentence} from './mix-sentence.js';
import {chooseHighlight} from './one-mix-sentence.js';

const education = (level: string) => ({one: `heeft een ${level}-opleiding`, many: `hebben een ${level}-opleiding`});
const professionals = {one: 'professional', many: 'professionals'};

const document: KrachtDocument = {
  version: 1,
  language: 'nl',
  groups: [
    {id: 'vrijwilliger', label: 'Vrijwilligers'},
    {id: 'mbo', label: 'Mbo'},
    {id: 'ad', label: 'Associate degree (ad)', short: 'Ad'},
    {id: 'hbo', label: 'Hbo'},
    {id: 'hbo-wo', label: 'Hbo en wo'},
    {id: 'overig', label: {text: 'Vmbo, havo, vwo', plain: 'Middelbare school'}},
    {id: 'unspecified', label: 'Niet uitgesplitst'},
  ],
};

function mixOf(shares: readonly Share[], rest: Partial<Mix> = {}): Mix {
  const basics = {id: 'm', title: 'Titel', population: 'P', unit: 'people', basis: 'measured', sources: []} as const;
  return {...basics, ...rest, sources: [], shares: [...shares]};
}

const national = mixOf(
  [
    {group: 'mbo', value: 20, phrase: education('mbo')},
    {group: 'hbo-wo', value: 65, phrase: education('hbo- of wo')},
    {group: 'overig', value: 15, phrase: {one: 'heeft vmbo, havo of vwo', many: 'hebben vmbo, havo of vwo'}},
  ],
  {label: 'Heel Nederland', noun: professionals, notCounted: ['vrijwilliger']},
);
const shelter = mixOf(
  [
    {group: 'mbo', value: {about: 30}, phrase: {one: 'is een mbo-functie', many: 'zijn mbo-functies'}},
    {group: 'unspecified', value: {about: 70}},
  ],
  {label: 'De Tussenvoorziening', unit: 'functions'},
);
const capelle = mixOf(
  [
    {group: 'unspecified', value: {from: 30, to: 40}},
    {group: 'hbo', value: {from: 60, to: 70}, phrase: education('hbo')},
  ],
  {label: 'Welzijn Capelle', basis: 'estimate'},
);

const inDutch: MixReading = {document, language: 'nl', words: dutchWords, level: 'gewoon'};

function say(mixes: readonly Mix[], reading: Partial<MixReading> = {}): string {
  const parts = makeMixSentence(mixes, {...inDutch, ...reading});
  return parts.map(({text}) => text).join('');
}
const without = (mix: Mix): Mix => ({...mix, shares: mix.shares.map(({group, value}) => ({group, value}))});

describe('the sentence of one mix', () => {
  it('speaks of every hundred in the phrases of the data', () => {
    expect(say([national])).toBe(
      '20 van elke 100 professionals hebben een mbo-opleiding. ' +
        '65 hebben een hbo- of wo-opleiding, 15 hebben vmbo, havo of vwo.',
    );
  });

  it('names the groups when the data has no phrases', () => {
    expect(say([without(national)])).toBe('Van elke 100 professionals: 20 mbo, 65 hbo en wo, 15 vmbo, havo, vwo.');
    expect(say([without(national)], {level: 'eenvoudig'})).toContain('15 middelbare school');
    expect(say([without(shelter)])).toBe('Van elke 100 functies: ongeveer 30 mbo, ongeveer 70 niet uitgesplitst.');
  });

  it('does not fill in what the source does not split', () => {
    expect(say([shelter])).toBe(
      'Ongeveer 30 van elke 100 functies zijn mbo-functies. Over ongeveer 70 van de 100 is dat niet bekend.',
    );
    expect(say([capelle])).toBe(
      '60 tot 70 van elke 100 mensen hebben een hbo-opleiding. Over 30 tot 40 van de 100 is dat niet bekend.',
    );
  });

  it('speaks in percent when a percentage is not whole', () => {
    const gender = mixOf(
      [
        {group: 'vrouw', value: 73.1, phrase: {one: 'is vrouw', many: 'zijn vrouw'}},
        {group: 'man', value: 26.9, phrase: {one: 'is man', many: 'zijn man'}},
      ],
      {noun: {one: 'werknemer', many: 'werknemers'}},
    );
    expect(say([gender])).toBe('73,1 procent van de werknemers is vrouw. 26,9 procent is man.');
    expect(say([without(gender)])).toBe('Van de werknemers: 73,1 procent vrouw, 26,9 procent man.');
  });

  it('counts real people, one and none included', () => {
    const team = (mbo: number, hbo: number) =>
      mixOf([
        {group: 'mbo', value: {count: mbo}, phrase: education('mbo')},
        {group: 'hbo', value: {count: hbo}, phrase: education('hbo')},
      ]);
    expect(say([team(3, 9)])).toBe('3 van de 12 mensen hebben een mbo-opleiding. 9 hebben een hbo-opleiding.');
    expect(say([team(1, 0)])).toBe('1 van de 1 mens heeft een mbo-opleiding. 0 hebben een hbo-opleiding.');
    expect(say([team(0, 0)])).toBe('Er zijn nog geen mensen geteld.');
  });

  it('uses the singular for one in a hundred', () => {
    const rare = mixOf([
      {group: 'mbo', value: 1, phrase: education('mbo')},
      {group: 'hbo', value: 99, phrase: education('hbo')},
    ]);
    expect(say([rare])).toMatch(/^1 van elke 100 mensen heeft een mbo-opleiding\./);
  });

  it('calls an example an example', () => {
    expect(say([{...national, basis: 'example'}])).toMatch(/^Voorbeeld: 20 van elke 100/);
    expect(say([{...shelter, basis: 'example'}])).toMatch(/^Voorbeeld: ongeveer 30/);
    expect(say([{...without(national), basis: 'example'}])).toMatch(/^Voorbeeld: van elke 100/);
  });

  it('puts the highlighted group first and marks only its number', () => {
    const parts = makeMixSentence([national], {...inDutch, highlight: 'hbo-wo'});
    expect(parts[0]).toEqual({text: '65', group: 'hbo-wo'});
    expect(parts.filter(({group}) => group)).toHaveLength(1);
    expect(parts.map(({text}) => text).join('')).toBe(
      '65 van elke 100 professionals hebben een hbo- of wo-opleiding. ' +
        '20 hebben een mbo-opleiding, 15 hebben vmbo, havo of vwo.',
    );
  });

  it('says so when the highlighted group is not counted', () => {
    expect(say([national], {highlight: 'ad'})).toMatch(/vwo\. Ad is niet apart geteld\.$/);
    expect(say([national], {highlight: 'vrijwilliger'})).toMatch(/vwo\. Vrijwilligers niet meegeteld\.$/);
  });

  it('does not mix Dutch phrases into an English sentence', () => {
    expect(say([national], {language: 'en', words: englishWords})).toBe(
      'Of every 100 people: 20 mbo, 65 hbo en wo, 15 vmbo, havo, vwo.',
    );
  });

  it('names all groups when the data has no phrase for one of them', () => {
    const [mbo, ...rest] = national.shares;
    const partly = {...national, shares: [mbo!, ...rest.map(({group, value}) => ({group, value}))]};
    expect(say([partly])).toBe('Van elke 100 professionals: 20 mbo, 65 hbo en wo, 15 vmbo, havo, vwo.');
  });

  it('speaks in percent when one percentage of many, or one end of a range, is not whole', () => {
    const shares = (...values: readonly Amount[]) =>
      mixOf(values.map((value, i) => ({group: ['mbo', 'hbo'][i]!, value})));
    expect(say([shares(20.5, 79)])).toBe('Van de mensen: 20,5 procent mbo, 79 procent hbo.');
    expect(say([shares({from: 20.5, to: 30}, 70)])).toContain('20,5 tot 30 procent mbo');
  });

  it('does not speak of what is not split where that is nothing', () => {
    const phrased = mixOf([
      {group: 'mbo', value: 100, phrase: education('mbo')},
      {group: 'unspecified', value: 0},
    ]);
    expect(say([phrased])).toBe('100 van elke 100 mensen hebben een mbo-opleiding.');
    expect(say([without(phrased)])).toBe('Van elke 100 mensen: 100 mbo.');
  });

  it('has no empty pieces', () => {
    for (const mixes of [[national], [national, capelle]])
      expect(makeMixSentence(mixes, inDutch).every(({text}) => text.length > 0)).toBe(true);
  });

  it('speaks of a document without groups by their ids', () => {
    const bare: KrachtDocument = {version: 1, language: 'nl'};
    expect(say([without(national)], {document: bare})).toContain('20 mbo, 65 hbo-wo');
    expect(say([without(shelter)], {document: bare})).toContain(', ongeveer 70 niet uitgesplitst.');
  });

  it('says nothing of no mixes', () => {
    expect(say([])).toBe('');
  });
});

describe('the sentence of several mixes', () => {
  it('speaks of the highlighted group row by row, and says where it is not known', () => {
    expect(say([national, shelter, capelle])).toBe(
      'Heel Nederland: 20 van elke 100 professionals hebben een mbo-opleiding. ' +
        'De Tussenvoorziening: ongeveer 30 van elke 100 functies zijn mbo-functies. ' +
        'Welzijn Capelle: het aandeel mbo is niet uitgesplitst.',
    );
  });

  it('says which rows do not count the group', () => {
    const team = mixOf([{group: 'vrijwilliger', value: {count: 4}}], {label: 'Ons team', basis: 'example'});
    expect(say([national, team, shelter], {highlight: 'vrijwilliger'})).toBe(
      'Heel Nederland: vrijwilligers niet meegeteld. Ons team (voorbeeld): 4 van de 4 mensen (vrijwilligers). ' +
        'De Tussenvoorziening: het aandeel vrijwilligers is niet uitgesplitst.',
    );
    expect(say([national, team])).toContain('Ons team (voorbeeld): mbo is niet apart geteld.');
    expect(say([national, {...team, label: 'Voorbeeldteam'}])).toContain('Voorbeeldteam: mbo');
  });
});

describe('chooseHighlight', () => {
  it('chooses what was asked for, else mbo, else the largest known group', () => {
    expect(chooseHighlight([national], 'hbo-wo')).toBe('hbo-wo');
    expect(chooseHighlight([national], 'nonsense')).toBe('mbo');
    expect(chooseHighlight([capelle], undefined)).toBe('hbo');
    const sizes = (...values: readonly Amount[]) => mixOf(values.map((value, i) => ({group: `g${i}`, value})));
    expect(chooseHighlight([sizes(10, 60, 30)])).toBe('g1');
    expect(chooseHighlight([sizes({from: 0, to: 90}, 50)])).toBe('g1');
    expect(chooseHighlight([sizes({from: 20, to: 90}, 50)])).toBe('g0');
    expect(
      chooseHighlight([
        mixOf([
          {group: 'hbo', value: 40},
          {group: 'unspecified', value: 60},
        ]),
      ]),
    ).toBe('hbo');
    expect(chooseHighlight([])).toBe('unspecified');
  });
});

describe('the numbers in the sentence', () => {
  it('are the numbers of the data', () => {
    const amount = fc.oneof(
      fc.integer({min: 0, max: 100}),
      fc.integer({min: 0, max: 1000}).map((value) => value / 10),
      fc.integer({min: 1, max: 100}).map((about) => ({about})),
      fc.tuple(fc.nat(49), fc.integer({min: 50, max: 100})).map(([from, to]) => ({from, to})),
    );
    const groups = ['mbo', 'hbo', 'overig', 'ad', 'unspecified'];
    fc.assert(
      fc.property(fc.array(amount, {minLength: 1, maxLength: 5}), fc.boolean(), (values: Amount[], phrased) => {
        const shares = values.map((value, i): Share => {
          const share = {group: groups[i]!, value};
          return phrased ? {...share, phrase: education('x')} : share;
        });
        const told = shares.filter(({group, value}) => group !== 'unspecified' || value !== 0);
        const expected = told.flatMap(({value}) => (typeof value === 'number' ? [value] : Object.values(value)));
        const text = say([mixOf(shares)]).replace(/van (?:elke|de) 100/gi, '');
        const found = (text.match(/\d+(?:,\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
