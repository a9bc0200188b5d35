import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {documents} from '../../test/arbitrary-document.js';
import {smallDocument} from '../../test/small-document.js';
import krachtJson from '../data/kracht.json';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import * as english from '../text/english-words.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {formatNumber} from '../text/number-format.js';
import {writeTable} from './copy-table.js';

const kracht = parseDocument(krachtJson);
const mixOf = (id: string): Mix => kracht.mixes!.find((mix) => mix.id === id)!;

const copy = (document: KrachtDocument, mixes = document.mixes ?? [], language: 'nl' | 'en' = 'nl') => {
  const words = language === 'en' ? english.functionMixWords : functionMixWords;
  const forms = writeTable(mixes, {document, language, words, level: 'gewoon'});
  return {html: forms['text/html'], rows: forms['text/plain'].split('\n').map((row) => row.split('\t'))};
};

describe('a copied table', () => {
  it('has a row for each group of one mix: numbers alone in their cells, what they are in the heading', () => {
    const {rows} = copy(kracht, [mixOf('man-vrouw-2022')]);
    expect(rows.slice(0, 3)).toEqual([
      ['Groep', '% van de werknemers'],
      ['Vrouwen', '73,1'],
      ['Mannen', '26,9'],
    ]);
    expect(copy(kracht, [mixOf('functiemix-voorbeeld')]).rows.slice(0, 2)).toEqual([
      ['Groep', 'Aantal mensen'],
      ['Vrijwilligers', '4'],
    ]);
  });

  it('has decimal points in English', () => {
    expect(copy(kracht, [mixOf('man-vrouw-2022')], 'en').rows[1]).toEqual(['Vrouwen', '73.1']);
  });

  it('leaves in words what is no exact number', () => {
    const {rows} = copy(kracht, [mixOf('tussenvoorziening'), mixOf('capelle-2022')]);
    expect(rows[0]).toEqual(['Rij', 'Mbo (%)', 'Hbo (%)', 'Niet uitgesplitst (%)', 'Eenheid', 'Jaar', 'Basis']);
    expect(rows[1]).toEqual([
      ...['De Tussenvoorziening', 'ongeveer 30', 'niet uitgesplitst', 'ongeveer 70'],
      ...['% van de functies', '', 'schatting'],
    ]);
    expect(rows[2]?.slice(0, 4)).toEqual(['Welzijn Capelle', 'niet uitgesplitst', '60 tot 70', '30 tot 40']);
  });

  it('says of each row what it is where rows differ, and marks an example', () => {
    const {rows} = copy(kracht, [mixOf('landelijk-2020'), {...mixOf('functiemix-voorbeeld'), label: 'Ons team'}]);
    expect(rows[0]?.slice(0, 3)).toEqual(['Rij', 'Vrijwilligers', 'Mbo']);
    expect(rows[1]?.slice(-3)).toEqual(['% van de professionals', '2020', 'gemeten']);
    expect(rows[2]).toEqual([
      ...['Ons team (voorbeeld)', '4', '3', '1', '4', 'niet apart geteld', 'niet apart geteld'],
      ...['Aantal mensen', '', 'voorbeeld'],
    ]);
  });

  it('ends with what must be known: example, caution, population, what is not counted, sources', () => {
    const {rows} = copy(kracht, [mixOf('landelijk-2020'), mixOf('functiemix-voorbeeld')]);
    const notes = rows.filter((row) => row.length === 1).flat();
    expect(notes).toHaveLength(6);
    expect(notes).toContain('Voorbeeld: dit zijn geen echte cijfers.');
    expect(notes.join(' ')).toContain('Niet meegeteld: vrijwilligers.');
    expect(notes.at(-1)).toBe(
      'Bron: Mbo’ers zijn het fundament onder de uitvoering van sociaal werk (Sociaal Werk Nederland, 13 oktober 2020)',
    );
  });

  it('is a table with headings in HTML, and escapes its texts', () => {
    const document = smallDocument();
    document.groups[1]!.label = 'Mbo <b>&';
    const {html} = copy(document, document.mixes.slice(0, 1));
    expect(html).toContain('<th scope="col">Groep</th><th scope="col">% van de mensen</th>');
    expect(html).toContain('<th scope="row">Mbo &lt;b&gt;&amp;</th><td>20</td>');
    expect(html).toContain('<td colspan="2">46.000 professionals · 2020 · mensen. Niet meegeteld: vrijwilligers.</td>');
  });

  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', ' =1', '\u00ad=1', '＝1'])('never lets %j be a formula', (text) => {
    const document = smallDocument();
    document.groups[1]!.label = text;
    expect(copy(document).rows.flat().join('\n')).not.toMatch(/^[=+\-@＝]/m);
    expect(copy(document).html).not.toMatch(/>\s*[=+\-@＝]/);
  });

  it('has in any document a row for each mix, as many cells as headings, and every exact number', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const {html, rows} = copy(document);
        const [head, ...body] = rows;
        const cells = body.filter((row) => row.length > 1);
        if (document.mixes.length > 1) {
          expect(cells).toHaveLength(document.mixes.length);
          for (const row of cells) expect(row).toHaveLength(head!.length);
        }
        document.mixes.forEach(({shares}, i) => {
          const own = document.mixes.length > 1 ? cells[i]! : cells.flat();
          for (const {value} of shares) {
            const exact = typeof value === 'number' ? value : 'count' in value ? value.count : undefined;
            if (exact !== undefined) expect(own).toContain(formatNumber(exact, functionMixWords));
          }
        });
        expect(html).not.toMatch(/<(?!\/?(?:meta|table|caption|thead|tbody|tfoot|tr|th|td)\b)/);
      }),
    );
  });
});
