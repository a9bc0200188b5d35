import {describe, expect, it} from 'vitest';

import {OptionError} from './option-error.js';
import {checkRenderOptions, readRenderOptions, type WrittenOptions} from './render-options.js';

/** What is told of the first option that makes no sense. */
function told(read: () => unknown): OptionError {
  try {
    read();
  } catch (error) {
    if (error instanceof OptionError) return error;
  }
  throw new Error('Nothing was told.');
}

describe('options of what is drawn', () => {
  it('are read from words', () => {
    expect(
      readRenderOptions({tag: 'function-mix', mix: 'a b', view: 'bars', width: '640', headingLevel: '3', colour: ['mbo-ink=#123', '--mbo-group-mbo=#0a0b0c']}),
    ).toEqual({tag: 'function-mix', mix: 'a b', view: 'bars', width: 640, headingLevel: 3, colours: {'mbo-ink': '#123', 'mbo-group-mbo': '#0a0b0c'}});
  }); // prettier-ignore

  it.each<[WrittenOptions, string, string]>([
    [{}, 'tag', 'hier staat niets. Kies uit: infographic, function-mix, team-builder.'],
    [{tag: 'mix'}, 'tag', '"mix" is onbekend. Kies uit: infographic, function-mix, team-builder.'],
    [{tag: 'function-mixx'}, 'tag', '"function-mixx" is onbekend. Bedoelt u "function-mix"?'],
    [{tag: 'function-mix', view: 'pie'}, 'view', '"pie" is onbekend. Kies uit: people, bars, table.'],
    [{tag: 'function-mix', text: 'makkelijk'}, 'text', 'Kies uit: gewoon, eenvoudig.'],
    [{tag: 'function-mix', lang: 'de'}, 'lang', 'Kies uit: nl, en.'],
    [{tag: 'function-mix', width: 'wide'}, 'width', 'hier staat "wide", verwacht: een geheel getal van 100 tot 4000 (px).'],
    [{tag: 'function-mix', width: '99'}, 'width', 'hier staat "99"'],
    [{tag: 'function-mix', width: '-5'}, 'width', 'hier staat "-5"'],
    [{tag: 'function-mix', headingLevel: '7'}, 'headingLevel', 'hier staat "7", verwacht: een geheel getal van 1 tot 6.'],
    [{tag: 'function-mix', image: 'javascript:alert(1)'}, 'image', 'verwacht: het adres van een plaatje.'],
    [{tag: 'function-mix', colour: ['rood']}, 'colours', 'hier staat "rood", verwacht: een naam en een kleur met # ervoor'],
    [{tag: 'function-mix', colour: ['mbo-ink=red']}, 'colours', 'hier staat "mbo-ink=red"'],
    [{tag: 'function-mix', colour: ['mbo-ink=#12']}, 'colours', 'hier staat "mbo-ink=#12"'],
    [{tag: 'function-mix', colour: ['mbo-ink=url(#x)']}, 'colours', 'hier staat "mbo-ink=url(#x)"'],
    [{tag: 'function-mix', colour: ['mbo-ink=#123', 'mbo-ink=#456']}, 'colours', 'verwacht: elke kleur één keer.'],
  ])('%j make no sense: %s', (written, option, message) => {
    const error = told(() => readRenderOptions(written));
    expect(error.option).toBe(option);
    expect(error.told.nl).toContain(message);
    expect(error.message).toBe(`${option}: ${error.told.nl} / ${error.told.en}`);
  }); // prettier-ignore

  it.each([
    [{tag: 'function-mix', mix: 3}, 'mix'],
    [{tag: 'function-mix', width: 100.5}, 'width'],
    [{tag: 'function-mix', width: '800'}, 'width'],
    [{tag: 'function-mix', colours: {'mbo-ink': 3}}, 'colours'],
    [{tag: undefined}, 'tag'],
  ])('%j, which only JavaScript can write, is told too', (options, option) => {
    expect(told(() => checkRenderOptions(options)).option).toBe(option);
  });
});
