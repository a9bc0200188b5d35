import fc from 'fast-check';

import type {Amount, KrachtDocument, Mix} from '../src/data/schema.js';

const IDS = ['vrijwilliger', 'mbo', 'hbo', 'a', 'unspecified'];

/** Texts as they should not be, and as they are. */
const texts = fc
  .oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}),
    fc.constantFrom('Wie werken er?', '<script>alert(1)</script>', '"]]>&amp;', '</style><b>', "=cmd|' /C calc'!A0"),
    fc.constantFrom(
      'Arbeids\u00adongeschiktheids\u00adverzekering',
      'x'.repeat(200),
      'a\tb\nc',
      '\u202eom',
      '+31',
      '-1',
    ),
  )
  .filter((text) => /\S/.test(text));

const percents = fc.integer({min: 0, max: 1000}).map((value) => value / 10);

/** Amounts of one mix that make one whole. */
const amounts: fc.Arbitrary<Amount[]> = fc.oneof(
  fc.array(
    fc.nat({max: 300}).map((count) => ({count})),
    {minLength: 1, maxLength: 5},
  ),
  percents.map((value) => [value, Math.round((100 - value) * 10) / 10]),
  percents.map((about) => [{about}, {about: Math.round((100 - about) * 10) / 10}]),
  percents.map((to) => [
    {from: 0, to},
    {from: 0, to: 100},
  ]),
);

const mixes = fc.array(
  fc.record({
    title: fc.oneof(texts, fc.record({text: texts, plain: texts})),
    population: texts,
    note: texts,
    amounts,
    first: fc.nat({max: IDS.length - 1}),
    unit: fc.constantFrom('people', 'functions', 'organisations', 'hours'),
    basis: fc.constantFrom('measured', 'estimate', 'example'),
    notCounted: fc.subarray([...IDS, 'ad', 'overig']),
    year: fc.integer({min: 1900, max: 2100}),
  }),
  {minLength: 1, maxLength: 16},
);

/** A document that has mixes. */
export type MixDocument = Omit<KrachtDocument, 'mixes'> & {mixes: Mix[]};

/** Any valid document with mixes: names, notes and sources may be any text. */
export const documents: fc.Arbitrary<MixDocument> = fc
  .record({labels: fc.tuple(texts, texts, texts, texts, texts), mixes, publisher: texts})
  .map(({labels, mixes, publisher}) => ({
    version: 1,
    language: 'nl',
    sources: {bron: {title: publisher, publisher, date: '2020-10-13'}, ander: {title: 'T', publisher: 'Ander'}},
    groups: IDS.map((id, i) => ({id, label: labels[i] ?? id})),
    mixes: mixes.map(({amounts: values, first, basis, ...mix}, i) => ({
      ...mix,
      basis,
      id: `mix-${i}`,
      sources: basis === 'example' ? [] : ['bron'],
      shares: values.map((value, j) => ({group: IDS[(first + j) % IDS.length] ?? '', value})),
    })),
  }));
