import {describe, expect, it} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import kracht from '../data/kracht.json' with {type: 'json'};
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument} from '../data/schema.js';
import {infographicWords} from '../text/infographic-words.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {makeSlides, type Slide} from './slides.js';

const builtIn = parseDocument(kracht);

function slidesOf(document: KrachtDocument, level: TextLevel = 'gewoon', fields = document.fields ?? []) {
  const seen = {document, level, language: 'nl', words: infographicWords} as const;
  return makeSlides({context: {...seen, icons: {}, chosen: undefined, onStrength: () => undefined}, fields});
}

const kinds = (slides: readonly Slide[]) => slides.map(({kind}) => kind);

function strengthSlides(document: KrachtDocument, level?: TextLevel) {
  return slidesOf(document, level).filter((slide) => slide.kind === 'strength');
}

describe('the slides of a presentation', () => {
  it('are the claim, each strength, each door, the first mix and the sources, in that order', () => {
    expect(slidesOf(smallDocument()).map(({kind, title}) => `${kind}: ${title}`)).toEqual([
      'claim: De kracht van de mbo sociaal werker',
      'strength: Vaardigheden',
      'strength: Kennis',
      'field: Opvang',
      'field: Ouderenwerk',
      'field: Wijkteam',
      'mix: Wie werken er?',
      'sources: Bronnen',
    ]);
  });

  it('are twenty-five for the built-in data', () => {
    expect(slidesOf(builtIn)).toHaveLength(1 + 4 + 18 + 1 + 1);
  });

  it('leave out what the document does not have', () => {
    const {version, language, groups, mixes} = smallDocument();
    expect(kinds(slidesOf({version, language, groups, mixes}))).toEqual(['mix']);
    const {title, fields} = smallDocument();
    expect(kinds(slidesOf({version, language, title, fields: fields.slice(0, 1)}))).toEqual(['claim', 'field']);
    expect(slidesOf({version, language})).toEqual([]);
  });

  it('claim what the intro says where there is no title', () => {
    const {version, language} = smallDocument();
    expect(slidesOf({version, language, intro: 'Welkom in de straat.'})).toEqual([
      {kind: 'claim', title: 'Welkom in de straat.', intro: undefined},
    ]);
  });

  it('show only the fields that stand in the street, each with its place there', () => {
    const document = smallDocument();
    const [opvang, , wijkteam] = document.fields;
    const slides = slidesOf(document, 'gewoon', [wijkteam!, opvang!]);
    expect(slides.flatMap((slide) => (slide.kind === 'field' ? [[slide.field.id, slide.place]] : []))).toEqual([
      ['wijkteam', 0],
      ['opvang', 1],
    ]);
    const counted = slides.flatMap((slide) => (slide.kind === 'strength' ? [slide.fields.map(({id}) => id)] : []));
    expect(counted).toEqual([['wijkteam', 'opvang'], ['wijkteam']]);
  });

  it('make a slide of a strength that counts in no field', () => {
    const {version, language, strengths} = smallDocument();
    expect(strengthSlides({version, language, strengths}).map(({fields}) => fields)).toEqual([[], []]);
  });

  it('keep of a strength what a room reads in a moment: one to three points, never many words', () => {
    for (const level of ['gewoon', 'eenvoudig'] as const) {
      for (const {points} of strengthSlides(builtIn, level)) {
        const read = points.map(({text}) => readText(text, level)).join('');
        expect(points.length).toBeGreaterThanOrEqual(1);
        expect(points.length).toBeLessThanOrEqual(3);
        if (points.length > 1) expect(read.length).toBeLessThanOrEqual(180);
      }
    }
  });

  it('keep the first points, at most three however short, and the first one however long', () => {
    const {version, language, strengths} = smallDocument();
    const pointsOf = (...texts: string[]) => {
      const points = texts.map((text) => ({text, sources: ['x']}));
      const [slide] = strengthSlides({version, language, strengths: [{...strengths[0]!, points}]});
      return slide!.points.map(({text}) => text);
    };
    expect(pointsOf('a', 'b', 'c', 'd')).toEqual(['a', 'b', 'c']);
    const long = 'x'.repeat(400);
    expect(pointsOf(long, 'b')).toEqual([long]);
    expect(pointsOf()).toEqual([]);
  });

  it('are told in everyday words when the reader asks for that', () => {
    const titles = strengthSlides(builtIn, 'eenvoudig').map(({title}) => title);
    expect(titles).toContain('Werken met een plan');
  });
});
