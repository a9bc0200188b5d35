import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readSettings} from './embed-settings.js';

const PAGE = new URL('https://www.voorbeeld.nl/mbo-kracht/embed.html');
const OBSERVED = ['src', 'mix', 'view', 'link', 'theme'];

const read = (search: string) => readSettings(new URLSearchParams(search), OBSERVED, PAGE);

describe('readSettings', () => {
  it('takes what the element observes, and the language', () => {
    const {attributes, problems} = read('mix=a+b&view=bars&lang=en-GB&theme=dark');
    expect([...attributes]).toEqual([['mix', 'a b'], ['view', 'bars'], ['lang', 'en-GB'], ['theme', 'dark']]); // prettier-ignore
    expect(problems).toEqual([]);
  });

  it('says what is unknown, what was meant and what there is', () => {
    expect(read('mixx=a').problems).toEqual([
      {
        code: 'unknown',
        advice: '?mixx: onbekend / unknown. Bedoeld / meant: mix? Kies uit / choose from: lang, src, mix, view, theme.',
      },
    ]);
  });

  it('leaves out a language that nobody here speaks, and names those that there are', () => {
    const {attributes, problems} = read('lang=de');
    expect(attributes.size).toBe(0);
    expect(problems[0]?.advice).toBe('?lang=de: onbekend / unknown. Kies uit / choose from: nl, en.');
  });

  it('leaves out a link: an iframe has no address that a visitor sees', () => {
    expect(read('link=straat').attributes.size).toBe(0);
  });

  it('keeps the first of two', () => {
    const {attributes, problems} = read('mix=a&mix=b');
    expect(attributes.get('mix')).toBe('a');
    expect(problems.map(({code}) => code)).toEqual(['twice']);
  });

  it.each(['https://www.voorbeeld.nl/cijfers.json', '/cijfers.json', 'cijfers.csv', '//www.voorbeeld.nl/cijfers.json'])(
    'takes data from its own origin: %s',
    (src) => {
      expect(read(`src=${encodeURIComponent(src)}`).problems).toEqual([]);
    },
  );

  it.each([
    'https://kwaad.example/cijfers.json',
    'http://www.voorbeeld.nl/cijfers.json',
    'https://www.voorbeeld.nl:8443/cijfers.json',
    'https://www.voorbeeld.nl@kwaad.example/',
    '\\\\kwaad.example/cijfers.json',
    'data:application/json,{}',
    'blob:https://www.voorbeeld.nl/1234',
    'javascript:alert(1)',
    'http://',
  ])('takes no data from elsewhere: %s', (src) => {
    const {attributes, problems} = read(`src=${encodeURIComponent(src)}`);
    expect(attributes.has('src')).toBe(false);
    expect(problems.map(({code}) => code)).toEqual(['foreign']);
    expect(problems[0]?.advice).toContain('https://www.voorbeeld.nl');
  });

  it('never gives an attribute that the element does not observe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const {attributes, problems} = readSettings(new URLSearchParams(pairs), OBSERVED, PAGE);
        expect([...attributes.keys()].filter((name) => name !== 'lang' && !OBSERVED.includes(name))).toEqual([]);
        expect(attributes.size + problems.length).toBe(pairs.length);
      }),
    );
  });
});
