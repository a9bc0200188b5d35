import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {documents} from '../../test/arbitrary-document.js';
import {smallDocument} from '../../test/small-document.js';
import krachtJson from '../data/kracht.json';
import {DataError} from '../data/data-error.js';
import type {KrachtDocument} from '../data/schema.js';
import {escapeXml} from '../export/svg-text.js';
import {measureLetters} from './letter-widths.js';
import {OptionError} from './option-error.js';
import type {RenderOptions} from './render-options.js';
import {renderPicture} from './render-picture.js';

const ENTITIES: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};
const unescape = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);

/** The words of a picture, in their order. */
const wordsOf = (svg: string): string =>
  [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text = '']) => unescape(text)).join(' ');

const sizeOf = (svg: string): readonly string[] => /width="([\d.]+)" height="(\d+)"/.exec(svg)!.slice(1);

/** Every way in which the built-in data may be asked for. */
const ASKED: readonly RenderOptions[] = [
  {tag: 'function-mix'},
  {tag: 'function-mix', mix: '*', view: 'people', width: 320},
  {tag: 'function-mix', mix: '*', width: 1120, lang: 'en'},
  {tag: 'infographic'},
  {tag: 'infographic', strength: 'kennis', open: 'ouderenwerk', width: 400, text: 'eenvoudig'},
  {tag: 'team-builder', team: 'vrijwilliger:400 mbo:3 ad:1', reference: 'capelle-2022'},
];

describe('a picture without a browser', () => {
  it.each(ASKED)('%j has a value for every attribute, and asks nothing of a style sheet', (options) => {
    const svg = renderPicture(krachtJson, options);
    expect(svg).not.toMatch(/undefined|NaN|null|=""|var\(|color-mix|style=|<style/);
    expect(svg).toBe(renderPicture(undefined, options));
  });

  it('keeps every line of running text within the picture, whatever the data says', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(320, 800), (document, width) => {
        const svg = renderPicture(document, {tag: 'function-mix', mix: '*', width});
        for (const [, style = '', spans = ''] of svg.matchAll(/<text (font-[^>]*)>(.*?)<\/text>/gs)) {
          const [size = 0, weight = 0] = ['size', 'weight'].map((name) => Number(new RegExp(`font-${name}="(\\d+)`).exec(style)?.[1]));
          for (const [, line = ''] of spans.matchAll(/<tspan[^>]*>([^<]*)</g)) {
            expect(measureLetters(unescape(line), {family: '', size, weight, leading: 1})).toBeLessThanOrEqual(width);
          }
        }
      }),
      {numRuns: 40},
    ); // prettier-ignore
  });

  it('says that an example is one, in the language asked for', () => {
    expect(wordsOf(renderPicture(krachtJson, {tag: 'function-mix', mix: 'functiemix-voorbeeld'}))).toContain(
      'voorbeeld',
    );
    const english = renderPicture(krachtJson, {tag: 'function-mix', mix: 'functiemix-voorbeeld', lang: 'en'});
    expect(wordsOf(english)).toContain('Example: these are not real figures.');
  });

  it('is as wide as is asked: mixes are drawn so, what has a width of its own becomes larger or smaller', () => {
    expect(sizeOf(renderPicture(krachtJson, {tag: 'function-mix'}))[0]).toBe('800');
    expect(sizeOf(renderPicture(krachtJson, {tag: 'function-mix', width: 640}))[0]).toBe('640');
    const team = {tag: 'team-builder', team: 'mbo:3'} as const;
    const [width, height] = sizeOf(renderPicture(krachtJson, team)).map(Number);
    expect(width).toBe(1120);
    expect(sizeOf(renderPicture(krachtJson, {...team, width: 560})).map(Number)).toEqual([
      560,
      Math.round(height! / 2),
    ]);
    expect(renderPicture(krachtJson, {...team, width: 560})).toContain(`viewBox="0 0 1120 ${height}"`);
  });

  it('has the colours of the caller, and passes none over in silence', () => {
    const svg = renderPicture(smallDocument(), {tag: 'function-mix', colours: {'mbo-group-mbo': '#0a0', 'mbo-paper': '#fed'}});
    expect(svg).toContain('fill="#00aa00"');
    expect(svg).toContain('fill="#ffeedd"');
    const wrong = {tag: 'function-mix', colours: {'mbo-group-ad2': '#0a0'}} as const;
    expect(() => renderPicture(smallDocument(), wrong)).toThrow(OptionError);
    expect(() => renderPicture(smallDocument(), wrong)).toThrow('"mbo-group-ad2" is onbekend. Bedoelt u "mbo-group-ad"?');
  }); // prettier-ignore

  it('tells the team apart as own figures, not as something that was filled in', () => {
    const svg = renderPicture(krachtJson, {tag: 'team-builder', team: 'mbo:3 hbo:4'});
    expect(wordsOf(svg)).toContain('Ons team: eigen cijfers.');
    expect(wordsOf(svg)).not.toMatch(/ingevuld|vult/);
  });

  it('shows the text of the data as text', () => {
    const document: KrachtDocument = smallDocument();
    document.mixes![0]!.population = '<script>&';
    expect(renderPicture(document, {tag: 'function-mix'})).toContain(escapeXml('<script>&'));
  });

  it('is not drawn of data that is wrong', () => {
    expect(() => renderPicture({version: 1, language: 'nl'}, {tag: 'function-mix'})).toThrow(DataError);
    expect(() => renderPicture('{}', {tag: 'function-mix'})).toThrow(DataError);
    expect(() => renderPicture(null, {tag: 'function-mix'})).toThrow(DataError);
  });
});
