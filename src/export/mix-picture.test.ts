import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {documents, type MixDocument} from '../../test/arbitrary-document.js';
import krachtJson from '../data/kracht.json';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import * as english from '../text/english-words.js';
import {functionMixWords} from '../text/function-mix-words.js';
import type {MixReading} from '../text/mix-reading.js';
import {formatAmount, formatBare} from '../text/number-format.js';
import type {MixLook} from './mix-look.js';
import {drawMixPicture} from './mix-picture.js';
import type {MixState} from './mix-state.js';
import type {Picture} from './standalone-svg.js';
import type {Measure} from './svg-text.js';

const look: MixLook = {
  colour: (name) => `#${name}`,
  group: (id) => ({mark: `#mark-${id}`, soft: `#soft-${id}`, text: `#text-${id}`, on: `#on-${id}`}),
};

/** Letters of half their size. */
const measure: Measure = (text, {size}) => (Array.from(text).length * size) / 2;

function draw(document: KrachtDocument, change: Partial<MixState & MixReading> = {}): Picture {
  const {mixes = document.mixes ?? [], language = 'nl', words = functionMixWords, level = 'gewoon', ...rest} = change;
  const state: MixState = {
    mixes,
    reading: {document, language, words, level},
    view: 'bars',
    width: 900,
    colour: () => '',
    font: {text: 'Inter, sans-serif', display: '"A & B", serif'},
    ...rest,
  };
  return drawMixPicture(state, look, measure);
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The stretches of text in a picture. */
const spansOf = ({svg}: Picture): readonly string[] =>
  [...svg.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/gs)].map(([, text = '']) => unescape(text));

/** All text of a picture, with one space wherever a line ends. */
const textOf = ({svg}: Picture): string =>
  [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)]
    .map(([, attributes = '', inside = '']) =>
      // There a line has several spans; elsewhere each span is a line.
      spansOf({svg: inside, width: 0, height: 0}).join(attributes.includes('preserve') ? '' : ' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ');

const kracht = parseDocument(krachtJson);
const mixOf = (id: string): Mix => kracht.mixes!.find((mix) => mix.id === id)!;
const ofThese = (...ids: readonly string[]): Partial<MixState> => ({mixes: ids.map(mixOf)});

const many = (count: number): KrachtDocument => {
  const mixes = Array.from({length: count}, (_, i) => ({
    ...mixOf('landelijk-2020'),
    id: `rij-${i}`,
    label: `Rij ${i}`,
  }));
  return {...kracht, mixes};
};

describe('drawMixPicture', () => {
  it('tells title, sentence, numbers, what is counted and not, the year, the unit and the source', () => {
    const text = textOf(draw(kracht, {...ofThese('landelijk-2020'), view: 'people'}));
    for (const told of [
      'Wie werken er in het sociaal werk?',
      '20 van elke 100 professionals hebben een mbo-opleiding.',
      '65 Hbo en wo',
      'Elk figuurtje is 1 van elke 100 professionals.',
      '46.000 professionals in de cao-sector Sociaal Werk · 2020 · mensen. Niet meegeteld: vrijwilligers.',
      'Bron: Sociaal Werk Nederland, 13 oktober 2020',
    ])
      expect(text).toContain(told);
  });

  it('sets numbers in the sentence in the colour of their group', () => {
    const {svg} = draw(kracht, ofThese('landelijk-2020'));
    expect(svg).toMatch(/<tspan[^>]*font-weight="700" fill="#text-mbo">20<\/tspan>/);
  });

  it.each(['people', 'bars', 'table'] as const)('stamps an example in the picture itself (%s)', (view) => {
    const stamps = (ids: readonly string[]) =>
      spansOf(draw(kracht, {...ofThese(...ids), view})).filter((text) => text === 'voorbeeld');
    expect(stamps(['functiemix-voorbeeld'])).toHaveLength(1);
    expect(stamps(['landelijk-2020', 'functiemix-voorbeeld'])).toHaveLength(1);
    expect(stamps(['landelijk-2020'])).toHaveLength(0);
  });

  it('says what differs between rows, and each source once', () => {
    const text = textOf(draw(kracht, ofThese('landelijk-2020', 'tussenvoorziening', 'quickscan-2020')));
    expect(text).toContain(
      'Let op: de rijen tellen niet hetzelfde (mensen, functies, organisaties, gemeten, schatting).',
    );
    expect(text.match(/Sociaal Werk Nederland, 13/g)).toHaveLength(1);
    expect(text).toContain('Bronnen: ');
  });

  it('hatches what is not split, with its number, and fades what is about or a range', () => {
    const about = draw(kracht, ofThese('tussenvoorziening', 'landelijk-2020'));
    expect(spansOf(about)).toContain('± 70% niet uitgesplitst');
    expect(about.svg).toMatch(/fill="url\(#stripes-unspecified\)"/);
    expect(about.svg).toMatch(/<linearGradient id="fade-0-1"[^>]*>.*?stop-color="#mark-mbo" stop-opacity="0"/);
    const exact = draw(kracht, ofThese('landelijk-2020'));
    expect(exact.svg).not.toMatch(/linearGradient|url\(#stripes/);
  });

  it('stripes the figures that may be of another group, and says so', () => {
    const picture = draw(kracht, {...ofThese('capelle-2022'), view: 'people'});
    expect(picture.svg).toMatch(/fill="url\(#stripes-hbo\)"/);
    expect(textOf(picture)).toContain('misschien hbo');
  });

  it('lists the numbers of a row where one of them does not fit on its bar', () => {
    const small = {...mixOf('landelijk-2020'), shares: [{group: 'mbo', value: 1}, {group: 'hbo', value: 99}]}; // prettier-ignore
    const text = textOf(draw(kracht, {mixes: [small, mixOf('landelijk-2020')]}));
    expect(text).toContain('Mbo 1% Hbo 99%');
  });

  it('draws more than twelve mixes as small bars in every view', () => {
    const [twelve, thirteen] = [12, 13].map((count) => draw(many(count), {view: 'people'}));
    expect(textOf(twelve!)).toContain('Elk figuurtje');
    expect(textOf(thirteen!)).not.toContain('Elk figuurtje');
    expect(spansOf(thirteen!).filter((text) => text === '65%')).toHaveLength(13);
  });

  it('draws at most sixty rows, and says how many are missing', () => {
    expect(textOf(draw(many(60)))).not.toContain('… en nog');
    expect(textOf(draw(many(61)))).toContain('… en nog 1 rij,');
    const picture = draw(many(200));
    expect(textOf(picture)).toContain('200 teams. Mbo: overal 20 procent.');
    expect(textOf(picture)).toContain('… en nog 140 rijen, die niet op dit plaatje passen');
    expect(spansOf(picture).filter((text) => text === '65%')).toHaveLength(60);
    expect(textOf(picture)).not.toContain('Rij 60');
  });

  it('reads texts at their level, in the words of their language', () => {
    const words = english.functionMixWords;
    const text = textOf(draw(kracht, {...ofThese('functiemix-voorbeeld'), level: 'eenvoudig', language: 'en', words}));
    expect(text).toContain('Deze cijfers zijn niet echt.');
    expect(text).toContain('Example: these are not real figures.');
  });

  it('names the page only when its address is given', () => {
    const address = 'https://example.org/?a=1&b=2';
    expect(textOf(draw(kracht, {...ofThese('landelijk-2020'), address}))).toContain(address);
    expect(textOf(draw(kracht, ofThese('landelijk-2020')))).not.toContain('https:');
  });

  it('is as wide as what was seen, from a phone to a desk', () => {
    const widths = [10, 390, 900, 4000].map((width) => draw(kracht, {...ofThese('landelijk-2020'), width}).width);
    expect(widths).toEqual([320, 390, 900, 1120]);
  });

  it('has a place for nothing at all', () => {
    const nobody = {...mixOf('functiemix-voorbeeld'), shares: [{group: 'mbo', value: {count: 0}}]};
    for (const view of ['people', 'bars'] as const) {
      const picture = draw(kracht, {mixes: [nobody], view});
      expect(textOf(picture)).toContain('Voorbeeld: er zijn nog geen mensen geteld.');
      expect(picture.svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('the picture of any document', () => {
  const pictures = fc.tuple(
    documents,
    fc.constantFrom('people', 'bars', 'table'),
    fc.constantFrom(320, 390, 768, 1120),
    fc.boolean(),
  );
  const check = (isTrue: (document: MixDocument, picture: Picture, view: string) => void) =>
    fc.assert(
      fc.property(pictures, ([document, view, width, alone]) => {
        const shown = {...document, mixes: alone ? document.mixes.slice(0, 1) : document.mixes};
        isTrue(shown, draw(shown, {view, width}), view);
      }),
      {numRuns: 60},
    );

  it('has every number of the data', () => {
    check(({mixes}, picture, view) => {
      const spans = spansOf(picture).map((text) => text.replaceAll('\u00a0', ' ').trim());
      const asked = mixes.flatMap(({shares}) => shares.map(({value}) => value));
      for (const value of asked) {
        const forms = [formatAmount(value, functionMixWords)];
        if (view === 'people' && mixes.length <= 12) forms.push(formatBare(value, functionMixWords));
        const isSame = (text: string) => forms.some((form) => text === form || text.startsWith(`${form} niet`));
        const alike = asked.filter((other) => formatAmount(other, functionMixWords) === forms[0]);
        expect(spans.filter(isSame).length, forms.join()).toBeGreaterThanOrEqual(alike.length);
      }
    });
  });

  it('has a stamp for each example, and its source for all else', () => {
    check(({mixes}, picture) => {
      const stamps = spansOf(picture).filter((text) => text === 'voorbeeld');
      expect(stamps.length).toBeGreaterThanOrEqual(mixes.filter(({basis}) => basis === 'example').length);
      if (mixes.some(({basis}) => basis !== 'example')) expect(textOf(picture)).toMatch(/Bron: .*13 oktober 2020/);
    });
  });

  it('holds no text that is more than text, and asks nothing of the outside', () => {
    check((_, {svg}) => {
      const markup = svg.replace(/>[^<]*</g, '><');
      expect(markup).not.toMatch(
        /<(?:script|style|b|foreignObject|image)\b|href| on\w+=| style=|NaN|undefined|Infinity/i,
      );
      expect(svg).not.toMatch(/url\((?!#)/);
      // Every tag that opens closes again.
      expect(markup.match(/<[a-z]+[^>]*[^/]>/gi)?.length).toBe(markup.match(/<\/[a-z]+>/gi)?.length);
    });
  });
});
