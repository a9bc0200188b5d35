import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {documents, type MixDocument} from '../../test/arbitrary-document.js';
import {smallDocument} from '../../test/small-document.js';
import krachtJson from '../data/kracht.json';
import {numbersOf} from '../data/amount.js';
import {DataError} from '../data/data-error.js';
import {parseCsvMixes} from '../data/csv-mixes.js';
import {parseDocument} from '../data/parse-document.js';
import {mixesToCsv} from '../export/mixes-table.js';
import {functionMixWords as words} from '../text/function-mix-words.js';
import {groupsOf} from '../text/mix-reading.js';
import {tellMixes} from '../text/tell-mixes.js';
import {OptionError} from './option-error.js';
import type {RenderOptions} from './render-options.js';
import {renderStatic} from './render-static.js';

const kracht = parseDocument(krachtJson);

/** What a strict site lets through. */
const TAGS = /^(?:figure|figcaption|img|table|caption|thead|tbody|tr|th|td|p|ul|li|a|strong|h[2-6])$/;
const ATTRIBUTES = /^(?:src|alt|href|scope|width|height)$/;

/** Stand for the ends of a tag that stays; no text has them. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** Takes out of HTML what a strict site does not know, and pictures that stand in their address. */
function sanitise(html: string): string {
  const clean = html.replace(/<(\/?)([a-z][a-z0-9-]*)((?: [a-z-]+="[^"<]*")*)>/g, (_, end: string, name: string, attributes: string) => {
    if (!TAGS.test(name)) return '';
    const kept = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].filter(
      ([, key = '', value = '']) => ATTRIBUTES.test(key) && !/^(?:data|javascript):/i.test(value),
    );
    return `${OPEN}${end}${name}${kept.map(([all]) => all).join('')}${CLOSE}`;
  }); // prettier-ignore
  // Whatever still looks like a tag was none that is written as it should be.
  expect(clean).not.toMatch(/[<>]/);
  return clean.replaceAll(OPEN, '<').replaceAll(CLOSE, '>');
}

const ENTITIES: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};
const unescape = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);
const textOf = (html: string): string => unescape(html.replace(/<[^>]*>/g, ''));

/** The texts of each row of the table. */
function rowsOf(html: string): readonly (readonly string[])[] {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row);
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)));
}

const numbersIn = (cell = ''): readonly number[] =>
  (cell.match(/\d+(?:,\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));

/** The numbers of each mix in the order of the document's groups, as the columns of a table have them. */
function numbersInDocument({groups, mixes}: Pick<MixDocument, 'groups' | 'mixes'>): readonly (readonly number[])[] {
  return mixes.map(({shares}) =>
    (groups ?? []).flatMap(({id}) => shares.filter(({group}) => group === id).flatMap(({value}) => numbersOf(value))),
  );
}

const everyMix = {tag: 'function-mix', mix: '*', image: 'https://example.org/mix.png'} as const;

describe('plain HTML of mixes', () => {
  it('has the numbers of the data, of the CSV and of the sentence, whatever a strict site takes out of it', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const html = sanitise(renderStatic(document, everyMix));
        const [, ...rows] = rowsOf(html);
        const reading = {document, language: 'nl', level: 'gewoon', words} as const;
        const wanted = numbersInDocument(document);
        const read = parseCsvMixes(mixesToCsv(document.mixes, reading));
        expect(numbersInDocument({groups: read.groups ?? [], mixes: read.mixes ?? []})).toEqual(wanted);
        if (document.mixes.length > 1) {
          const columns = groupsOf(document, document.mixes).length;
          expect(rows.map((cells) => cells.slice(1, 1 + columns).flatMap(numbersIn))).toEqual(wanted);
        } else {
          expect(rows.map(([, cell]) => numbersIn(cell))).toEqual(
            document.mixes[0]!.shares.map(({value}) => numbersOf(value)),
          );
        }
        const sentence = tellMixes(document.mixes, reading)
          .map(({text}) => text)
          .join('');
        expect(textOf(/<figcaption>(.*?)<\/figcaption>/s.exec(html)![1]!)).toBe(tidy(sentence));
      }),
      {numRuns: 60},
    );
  });

  it('names every source with its address, what is not counted, and what is an example', () => {
    const html = sanitise(renderStatic(krachtJson, everyMix));
    for (const id of new Set(kracht.mixes!.flatMap(({sources}) => sources))) {
      const {title, url} = kracht.sources![id]!;
      expect(textOf(html)).toContain(title);
      if (url !== undefined) expect(unescape(html)).toContain(`<a href="${url}">`);
    }
    expect(html).toContain('<strong>Voorbeeld: dit zijn geen echte cijfers.</strong>');
    expect(html).toContain('Niet meegeteld: vrijwilligers.');
    expect(html).toContain('<th scope="row">Voorbeeld van een wijkteam</th>');
    expect(html).toContain('<td>voorbeeld</td></tr>');
    const one = renderStatic(krachtJson, {tag: 'function-mix', mix: 'functiemix-voorbeeld'});
    expect(one).toMatch(/<caption>[^<]*\(voorbeeld\)<\/caption>/);
  });

  it('says in the heads what the numbers of a single mix are, and has a head for each row and column', () => {
    const html = renderStatic(krachtJson, {tag: 'function-mix', mix: 'landelijk-2020'});
    expect(html).toContain('<th scope="col">% van de professionals</th>');
    expect(html).toContain('<th scope="row">Mbo</th><td>20</td>');
    const english = renderStatic(krachtJson, {tag: 'function-mix', mix: 'functiemix-voorbeeld', lang: 'en'});
    expect(english).toContain('<figure lang="en">');
    expect(english).toContain('<th scope="col">Number of people</th>');
    expect(english).toContain('Example: these are not real figures.');
  });

  it('holds its picture, told in words, or the address of one', () => {
    const html = renderStatic(smallDocument(), {tag: 'function-mix'});
    const [, src = '', alt] = /<img src="([^"]*)" alt="([^"]*)" width="800" height="\d+">/.exec(html) ?? [];
    expect(decodeURIComponent(src)).toMatch(/^data:image\/svg\+xml,<\?xml version="1.0" encoding="UTF-8"\?>\n<svg .*<\/svg>\n$/s);
    expect(alt).toMatch(/^Van elke 100 mensen: 20 mbo, /);
    expect(renderStatic(smallDocument(), {tag: 'function-mix', image: '/a.png?b=1&c="'})).toContain(
      '<img src="/a.png?b=1&amp;c=&quot;" alt=',
    );
  }); // prettier-ignore

  it('has no style, no script, no element of ours and nothing that a text could slip in', () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const document = {...smallDocument(), title: evil};
    document.mixes[0]!.title = evil;
    document.groups[1]!.label = evil;
    document.sources['swn-2020'].title = evil;
    for (const tag of ['function-mix', 'infographic', 'team-builder'] as const) {
      const html = renderStatic(document, {tag, team: 'mbo:3', image: '/x.png'});
      expect(html).not.toMatch(/<(?:script|style|svg|mbo-)|\sstyle=|\son\w+="/);
      sanitise(html);
    }
  });
});

describe('plain HTML of the street', () => {
  const html = sanitise(renderStatic(krachtJson, {tag: 'infographic', image: '/street.png', headingLevel: 3}));

  it('tells every field and strength, every point, and every source with its address', () => {
    const text = textOf(html);
    for (const {label, points, summary} of [...kracht.fields!, ...kracht.strengths!]) {
      for (const one of [label, summary, ...points.map((point) => point.text)]) {
        expect(text).toContain(typeof one === 'string' ? one : one.text);
      }
    }
    for (const {title, url} of Object.values(kracht.sources!)) {
      expect(text).toContain(title);
      if (url !== undefined) expect(unescape(html)).toContain(`<a href="${url}">`);
    }
  });

  it('begins its headings where the page asks', () => {
    expect(new Set([...html.matchAll(/<(h\d)>/g)].map(([, name]) => name))).toEqual(new Set(['h3']));
  });

  it('tells what a chosen strength lights, and everyday texts where those are asked for', () => {
    const small = renderStatic(smallDocument(), {tag: 'infographic', strength: 'kennis', text: 'eenvoudig'});
    expect(textOf(small)).toContain('Kennis telt in 2 van de 3 werkvelden: Ouderenwerk, Wijkteam.');
    expect(textOf(small)).toContain('Een bed.');
  });
});

describe('plain HTML of a team', () => {
  it('has the numbers of both sides, what is not compared, and the source', () => {
    const html = sanitise(
      renderStatic(krachtJson, {tag: 'team-builder', team: 'vrijwilliger:4 mbo:3 ad:1 hbo:4', image: '/team.png'}),
    );
    expect(rowsOf(html)).toEqual([
      ['Groep', 'Ons team (mensen)', 'Ons team: aandeel', 'Heel Nederland'],
      ['Vrijwilligers', '4', 'telt hier niet mee', 'niet meegeteld'],
      ['Mbo', '3', '38 procent', '20 procent'],
      ['Associate degree (ad)', '1', '13 procent', 'niet apart geteld'],
      ['Hbo', '4', '50 procent', 'niet apart geteld'],
      ['Hbo en wo', 'geen cijfer', '', '65 procent'],
      ['Vmbo, havo, vwo', 'geen cijfer', '', '15 procent'],
      ['Samen', '12', '', ''],
    ]);
    expect(html).toContain('tellen geen vrijwilligers mee');
    expect(html).toContain('In deze cijfers tellen ook mee: vmbo, havo, vwo.</p>');
    expect(html).toContain('<a href="https://www.sociaalwerknederland.nl/');
    const example = renderStatic(krachtJson, {tag: 'team-builder', team: 'mbo:3', reference: 'functiemix-voorbeeld'});
    expect(example).toContain('Voorbeeld: dit zijn geen echte cijfers.');
  });
});

describe('plain HTML', () => {
  it('is not made of data that is wrong, nor of what the data does not have', () => {
    expect(() => renderStatic({version: 2}, {tag: 'function-mix'})).toThrow(DataError);
    for (const [options, message] of [
      [{tag: 'function-mix', mix: 'landelijk-2021'}, 'mix: "landelijk-2021" is onbekend. Bedoelt u "landelijk-2020"? Kies uit: landelijk-2020, '],
      [{tag: 'function-mix', highlight: 'wo'}, 'highlight: "wo" is onbekend.'],
      [{tag: 'infographic', open: 'wijk'}, 'open: "wijk" is onbekend.'],
      [{tag: 'infographic', fields: 'ouderenwerk x'}, 'fields: "x" is onbekend.'],
      [{tag: 'infographic', strength: 'x'}, 'strength: "x" is onbekend.'],
      [{tag: 'team-builder', team: 'mbo:3', reference: 'x'}, 'reference: "x" is onbekend.'],
      [{tag: 'team-builder', team: 'wo:3'}, 'team: "wo" is onbekend.'],
      [{tag: 'team-builder', team: 'mbo:x'}, 'team: hier staat "mbo:x", verwacht: elke groep één keer'],
      [{tag: 'team-builder'}, 'team: hier staat niets'],
      [{tag: 'function-mix', colours: {'mbo-group-x': '#fff'}}, 'colours: "mbo-group-x" is onbekend.'],
    ] as const satisfies readonly (readonly [RenderOptions, string])[]) {
      expect(() => renderStatic(krachtJson, options)).toThrow(OptionError);
      expect(() => renderStatic(krachtJson, options)).toThrow(message);
    } // prettier-ignore
    expect(() => renderStatic({version: 1, language: 'nl', fields: []}, {tag: 'function-mix'})).toThrow(
      'De gegevens hebben er geen.',
    );
  });
});

/** As it is in HTML: what XML cannot hold is left out. */
function tidy(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
