import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import {parseCsvMixes} from '../data/csv-mixes.js';
import krachtJson from '../data/kracht.json';
import {checkDocument, parseDocument} from '../data/parse-document.js';
import type {Amount, KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords as english} from '../text/english-words.js';
import {functionMixWords} from '../text/function-mix-words.js';
import type {Language} from '../text/language.js';
import {mixesToCsv} from './mixes-table.js';

function write(document: KrachtDocument, language: Language = 'nl'): string {
  const words = language === 'en' ? english : functionMixWords;
  return mixesToCsv(document.mixes ?? [], {document, language, words, level: 'gewoon'});
}

/** Reads the quoted cells of each row. */
const cellsOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .split('\r\n')
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

/** The amounts of each mix in the order of the document's groups, which is that of the columns. */
function amountsOf({groups = [], mixes = []}: KrachtDocument): Amount[][] {
  const ids = groups.map(({id}) => id);
  return mixes.map(({shares}) =>
    [...shares].sort((a, b) => ids.indexOf(a.group) - ids.indexOf(b.group)).map(({value}) => value),
  );
}

const kracht = parseDocument(krachtJson);

describe('mixesToCsv', () => {
  it('has a row for each mix with exact numbers, and behind them what they mean', () => {
    const [head, whole, about, ...rest] = cellsOf(write(smallDocument()));
    expect(head).toEqual([
      ...['Rij', 'Vrijwilligers', 'Mbo', 'Hbo en wo', 'Vmbo, havo, vwo', 'Niet uitgesplitst'],
      ...['Eenheid', 'Jaar', 'Basis', 'Niet meegeteld', 'Bronnen', 'Wie zijn geteld', 'Toelichting'],
    ]);
    expect(whole).toEqual([
      ...['Heel Nederland', '', '20', '65', '15', ''],
      ...['procent van de mensen', '2020', 'gemeten', 'Vrijwilligers'],
      ...['Fundament, Sociaal Werk Nederland, 13 oktober 2020', '46.000 professionals', ''],
    ]);
    expect(about?.slice(0, 7)).toEqual([
      'Functies',
      '',
      'ongeveer 30',
      '',
      '',
      'ongeveer 70',
      'procent van de functies',
    ]);
    expect(rest).toEqual([[]]);
  });

  it('says what we calculated, and keeps decimals and ranges', () => {
    const rows = cellsOf(write(kracht));
    const rowOf = (name: string) => rows.find(([first]) => first === name) ?? [];
    expect(rowOf('De Tussenvoorziening').at(-1)).toMatch(/^Door ons uitgerekend: niet uitgesplitst\./);
    expect(rowOf('Vrouwen en mannen')).toEqual(expect.arrayContaining(['73,1', '26,9']));
    expect(rowOf('Welzijn Capelle')).toEqual(expect.arrayContaining(['60 tot 70', '30 tot 40']));
    expect(rowOf('Voorbeeld van een wijkteam')).toEqual(expect.arrayContaining(['4', 'aantal mensen', 'voorbeeld']));
  });

  it('is written for Excel as the Dutch have it, and is never a formula', () => {
    const document = smallDocument();
    document.mixes[0]!.label = '=HYPERLINK("x")';
    document.groups[1]!.label = '+31';
    const csv = write(document);
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.match(/\r\n/g)).toHaveLength(3);
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).toContain('"\'+31"');
  });

  it('keeps apart groups with one name, and those that are called as another column', () => {
    const document = smallDocument();
    document.groups[1]!.label = 'Jaar';
    document.groups[2]!.label = 'Mbo';
    document.groups[3]!.label = 'mbo';
    expect(cellsOf(write(document))[0]?.slice(1, 6)).toEqual([
      'Vrijwilligers',
      'Jaar (mbo)',
      'Mbo',
      'mbo (overig)',
      'Niet uitgesplitst',
    ]);
  });
});

describe('a table that is read back', () => {
  it.each(['nl', 'en'] as const)('has what the built-in data has (%s)', (language) => {
    const read = parseCsvMixes(write(kracht, language), {language});
    expect(checkDocument(read).warnings).toEqual([]);
    expect(amountsOf(read)).toEqual(amountsOf(kracht));
    const facts = ({basis, unit, year}: Mix) => ({basis, unit, year});
    expect(read.mixes?.map(facts)).toEqual(kracht.mixes?.map(facts));
    expect(read.mixes?.map(({notCounted}) => notCounted)).toEqual(kracht.mixes?.map(({notCounted}) => notCounted));
    expect(read.sources).not.toHaveProperty('bestand');
  });

  it('has the numbers of any document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        parseDocument(document);
        for (const language of ['nl', 'en'] as const) {
          const read = parseCsvMixes(write(document, language));
          expect(checkDocument(read).warnings).toEqual([]);
          expect(amountsOf(read)).toEqual(amountsOf(document));
        }
      }),
    );
  });
});

const IDS = ['mbo', 'hbo', 'unspecified', 'a', 'b'];
const texts = fc
  .oneof(
    fc.string({unit: 'binary', minLength: 1}),
    fc.constantFrom(
      'Jaar',
      'Totaal',
      'mbo',
      'Mbo',
      'niet uitgesplitst',
      '=1',
      "'=1",
      'a|b',
      'a, b',
      '\u00ad',
      '"',
      'x;y\n',
    ),
  )
  .filter((text) => /\S/.test(text));
const percents = fc.double({min: 0, max: 100, noNaN: true}).map((value) => value + 0);

/** Amounts of one mix that make one whole. */
const amounts: fc.Arbitrary<Amount[]> = fc.oneof(
  fc.array(
    fc.nat({max: 10_000_000_000}).map((count) => ({count})),
    {minLength: 1, maxLength: 5},
  ),
  percents.map((value) => [value, 100 - value]),
  percents.map((about) => [{about}, {about: 100 - about}]),
  percents.map((to) => [
    {from: to / 3, to},
    {from: 0, to: 100},
  ]),
);

/** Any document with mixes: names, headings and sources may be any text. */
const documents: fc.Arbitrary<KrachtDocument> = fc
  .record({
    labels: fc.tuple(texts, texts, texts, texts, texts),
    mixes: fc.array(
      fc.record({
        title: texts,
        population: texts,
        note: texts,
        amounts,
        first: fc.nat({max: 3}),
        unit: fc.constantFrom('people', 'functions', 'organisations', 'hours'),
        basis: fc.constantFrom('measured', 'estimate', 'example'),
        notCounted: fc.subarray([...IDS, 'ad', 'overig']),
        year: fc.integer({min: 1900, max: 2100}),
      }),
      {minLength: 1, maxLength: 4},
    ),
    source: texts,
  })
  .map(({labels, mixes, source}) => ({
    version: 1,
    language: 'nl',
    sources: {bron: {title: source, publisher: source}},
    groups: IDS.map((id, i) => ({id, label: labels[i]!})),
    mixes: mixes.map(({amounts: values, first, ...mix}, i) => ({
      ...mix,
      id: `mix-${i}`,
      sources: ['bron'],
      shares: values.map((value, j) => ({group: IDS[(first + j) % IDS.length]!, value})),
    })),
  }));
