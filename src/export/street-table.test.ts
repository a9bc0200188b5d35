import {describe, expect, it} from 'vitest';

import {infographicWords} from '../text/infographic-words.js';
import {smallDocument} from '../../test/small-document.js';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument} from '../data/schema.js';
import type {StreetState} from './street-state.js';
import {streetToCsv, streetToJson} from './street-table.js';

function see(document: KrachtDocument, change: Partial<StreetState> = {}): StreetState {
  return {
    document,
    language: 'nl',
    words: infographicWords,
    level: 'gewoon',
    fields: document.fields ?? [],
    evening: false,
    columns: 2,
    icons: {},
    colour: () => '',
    styles: [],
    font: {text: 'serif', display: 'serif'},
    ...change,
  };
}

/** Reads the quoted cells of each row. */
const cellsOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .split('\r\n')
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

const withPoint = (text: string, plain?: string): KrachtDocument => {
  const document = smallDocument();
  return {
    ...document,
    fields: [{...document.fields[0]!, points: [{text: plain ? {text, plain} : text, sources: ['swn-2020', 'sww-t']}]}],
  };
};

describe('streetToCsv', () => {
  it('has a row for each point, with its field, strengths, both texts, sources and addresses', () => {
    const [head, row, ...rest] = cellsOf(streetToCsv(see(withPoint('Ook ’s nachts.', 'Ze werken ’s nachts.'))));
    expect(head).toEqual(['Werkveld', 'Krachten', 'Tekst', 'Eenvoudige tekst', 'Bronnen', 'Adressen']);
    expect(row).toEqual([
      'Opvang',
      'Vaardigheden',
      'Ook ’s nachts.',
      'Ze werken ’s nachts.',
      'Fundament, Sociaal Werk Nederland, 13 oktober 2020 | Erken de kwaliteit, Sociaal Werk werkt!',
      'https://example.org/swn https://example.org/sww',
    ]);
    expect(rest).toEqual([[]]);
  });

  it('has a row for a field without points too', () => {
    const fields = cellsOf(streetToCsv(see(smallDocument()))).map(([field]) => field);
    expect(fields.slice(1, 4)).toEqual(['Opvang', 'Ouderenwerk', 'Wijkteam']);
  });

  it('begins with a byte order mark and ends every row with CRLF', () => {
    const csv = streetToCsv(see(smallDocument()));
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.match(/\r\n/g)).toHaveLength(4);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('doubles quotes and keeps semicolons and line ends inside their cell', () => {
    expect(streetToCsv(see(withPoint('Zeg "ja"; of\nniet')))).toContain(';"Zeg ""ja""; of\nniet";');
  });

  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\tx', '\rx', '\u00ad=1+1'])('never lets %j be a formula', (text) => {
    expect(cellsOf(streetToCsv(see(withPoint(`${text}.`))))[1]?.[2]).toMatch(/^'[=+\-@\t\r]/);
  });

  it('leaves out the soft hyphens that a search would stumble over', () => {
    expect(streetToCsv(see(withPoint('Laag\u00adgeletterd')))).toContain('"Laaggeletterd"');
  });

  it('says what is our own conclusion', () => {
    const document = withPoint('Zo is het.');
    document.fields![0]!.points[0]!.derived = 'inferred';
    expect(cellsOf(streetToCsv(see(document)))[1]?.[4]).toMatch(/ \(onze conclusie\)$/);
  });

  it('is only a heading without fields', () => {
    expect(cellsOf(streetToCsv(see(smallDocument(), {fields: []})))).toHaveLength(2);
  });
});

describe('streetToJson', () => {
  it('is a valid data file with only the fields that are shown, in their order', () => {
    const document = smallDocument();
    const fields = [document.fields[2]!, document.fields[0]!];
    const parsed = parseDocument(JSON.parse(streetToJson(see(document, {fields}))));
    expect(parsed.fields?.map(({id}) => id)).toEqual(['wijkteam', 'opvang']);
    expect({...parsed, fields: document.fields}).toEqual(document);
  });

  it('gets no fields where the document has none', () => {
    const {fields, ...document} = smallDocument();
    expect(fields).toHaveLength(3);
    expect(JSON.parse(streetToJson(see(document)))).not.toHaveProperty('fields');
  });
});
