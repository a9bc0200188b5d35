import {describe, expect, it} from 'vitest';

import * as english from '../text/english-words.js';
import {infographicWords} from '../text/infographic-words.js';
import {smallDocument} from '../../test/small-document.js';
import {columnsFor, STREET_STEPS} from '../layout/street-layout.js';
import {pictureWidth} from './picture-page.js';
import type {Picture} from './standalone-svg.js';
import type {StreetLook} from './street-look.js';
import {drawStreetPicture} from './street-picture.js';
import type {StreetState} from './street-state.js';
import type {Measure} from './svg-text.js';

const button = {paper: '#111', line: '#222', ink: '#333', soft: '#444', plate: '#555', icon: '#666'};

function lookOf({document: {strengths = []}}: StreetState): StreetLook {
  const buttons = Object.fromEntries(strengths.map(({id}) => [id, {...button, paper: `#${id}`}]));
  return {
    plots: Array.from({length: 60}, (_, i) => `<path id="plot-${i}"/>`),
    sky: '<path id="sun"/>',
    headSky: [],
    rowSky: [],
    switches: buttons,
    chips: buttons,
    panelPlate: '#777',
    panelIcon: '#888',
    badge: {paper: '#999', ink: '#aaa'},
    colour: (name) => `var-${name}`,
  };
}

/** Letters of half their size. */
const measure: Measure = (text, {size}) => (text.length * size) / 2;

function draw(change: Partial<StreetState> = {}): Picture {
  const document = change.document ?? smallDocument();
  const state: StreetState = {
    document,
    language: 'nl',
    words: infographicWords,
    level: 'gewoon',
    fields: document.fields ?? [],
    evening: false,
    columns: 6,
    icons: {},
    colour: () => '',
    styles: [],
    font: {text: 'Inter, sans-serif', display: '"A & B", serif'},
    ...change,
  };
  return drawStreetPicture(state, lookOf(state), measure);
}

/** The words of a picture, lines joined. */
const wordsOf = ({svg}: Picture): readonly string[] =>
  [...svg.matchAll(/<text.*?<\/text>/gs)].map(([text]) =>
    [...text.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line]) => line).join(' '),
  );

const manyFields = (count: number) => {
  const document = smallDocument();
  return {
    ...document,
    fields: Array.from({length: count}, (_, i) => ({...document.fields[0]!, id: `veld-${i}`, label: `Veld ${i}.`})),
  };
};

describe('drawStreetPicture', () => {
  it('tells the title, every strength, every field, the sources with their dates, and the day of the data', () => {
    const words = wordsOf(draw());
    for (const told of [
      'De kracht van de mbo sociaal werker',
      'Vaardigheden',
      'Kennis',
      'Opvang',
      'Ouderenwerk',
      'Wijkteam',
    ])
      expect(words).toContain(told);
    expect(words).toContain('Bron: Sociaal Werk werkt!.');
    expect(words).toContain('Bijgewerkt op 21 november 2026');
  });

  it('names each publisher once, with the dates of all its sources that are used, and says that others have none', () => {
    const document = smallDocument();
    const sources = {
      ...document.sources,
      later: {title: 'Later', publisher: 'Sociaal Werk Nederland', date: '2022-03'},
      bare: {title: 'Kaal', publisher: 'Sociaal Werk Nederland'},
    };
    const fields = document.fields.map((field) => ({
      ...field,
      points: [{text: 'Zo is het.', sources: ['swn-2020', 'bare', 'later']}],
    }));
    const words = wordsOf(draw({document: {...document, sources, fields}})).map((line) =>
      line.replaceAll('\u00a0', ' '),
    );
    expect(words).toContain(
      'Bronnen: Sociaal Werk Nederland (13 oktober 2020, maart 2022, zonder datum) · Sociaal Werk werkt!.',
    );
  });

  it('tells the address of the page only when it is given', () => {
    expect(wordsOf(draw()).join()).not.toContain('example.org');
    expect(wordsOf(draw({address: 'https://example.org/?a=1&b=2'}))).toContain('https://example.org/?a=1&amp;b=2');
  });

  it('says of a chosen strength in how many fields it counts, and in which', () => {
    const {strengths} = smallDocument();
    const words = wordsOf(draw({chosen: strengths[1]!}));
    expect(words).toContain('Kennis telt in 2 van de 3 werkvelden: Ouderenwerk, Wijkteam.');
    expect(words.filter((word) => word === 'telt hier')).toHaveLength(2);
    expect(wordsOf(draw()).join()).not.toContain('telt');
  });

  it('tells what is behind the open door, and no other', () => {
    const document = smallDocument();
    const words = wordsOf(draw({document, open: document.fields[0]!}));
    for (const told of [
      'ACHTER DE VOORDEUR',
      'Nachtopvang.',
      'Hier sterk in',
      'In de nacht.',
      'Bron: Sociaal Werk werkt!',
    ])
      expect(words).toContain(told);
    expect(words).not.toContain('Samen.');
    expect(wordsOf(draw()).join()).not.toContain('Nachtopvang');
  });

  it('reads texts at their level, in the words of their language', () => {
    const document = smallDocument();
    const plain = wordsOf(
      draw({document, open: document.fields[0]!, level: 'eenvoudig', language: 'en', words: english.infographicWords}),
    );
    expect(plain).toContain('Een bed.');
    expect(plain).toContain('BEHIND THE FRONT DOOR');
    expect(plain).toContain('Updated 21 November 2026');
  });

  it('escapes what texts and font names bring', () => {
    const picture = draw({document: {...smallDocument(), title: 'Wie <b>& "wat"</b>?\u0000\ud800'}});
    expect(wordsOf(picture)).toContain('Wie &lt;b&gt;&amp; &quot;wat&quot;&lt;/b&gt;?');
    expect(picture.svg).not.toContain('<b>');
    expect(picture.svg).toContain('font-family="&quot;A &amp; B&quot;, serif"');
  });

  it('draws every plot once, from the first house to the last tree', () => {
    const {svg} = draw({document: manyFields(40)});
    expect(svg.match(/id="plot-\d+"/g)).toEqual(Array.from({length: 42}, (_, i) => `id="plot-${i}"`));
  });

  it('grows by a row when one more field begins one', () => {
    const [six, seven, twelve] = [6, 7, 12].map((count) => draw({document: manyFields(count)}).height);
    expect(seven).toBeGreaterThan(six!);
    expect(twelve).toBe(seven);
  });

  it('says so when there are no fields, and draws no street for a document without', () => {
    expect(wordsOf(draw({fields: []}))).toContain('Er staan nog geen werkvelden in dit bestand.');
    const {fields, ...document} = smallDocument();
    expect(fields).toHaveLength(3);
    expect(wordsOf(draw({document})).join()).not.toContain('werkvelden');
  });

  it('needs nothing but a version and a language', () => {
    const {svg, height} = draw({document: {version: 1, language: 'nl'}});
    expect(wordsOf({svg, width: 0, height})).toEqual([]);
    expect(height).toBeGreaterThan(0);
  });

  it('asks nothing of the outside and holds no page inside', () => {
    const {svg} = draw({address: 'https://example.org'});
    expect(svg).not.toMatch(/foreignObject|href|url\((?!#)|<script/);
  });
});

describe('pictureWidth', () => {
  it.each(STREET_STEPS.map(({columns}) => columns))('is one at which the element has %i columns too', (columns) => {
    expect(columnsFor(pictureWidth(columns))).toBe(columns);
  });
});
