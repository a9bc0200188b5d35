import {describe, expect, it} from 'vitest';

import {leavesOf, textsIn, withoutTable, wordTables} from '../../test/word-tables.js';
import type {Language} from './language.js';

/** Every text of a language, with its name: made within a test, since a file of tests that cannot be loaded fails none. */
const textsOf = (language: Language) =>
  textsIn(language).map((told) => ({...told, text: String(told.text), where: `${told.path} in ${told.language}`}));

const allTexts = () => [...textsOf('nl'), ...textsOf('en')];

/** What the command line prints is typed plainly, and stands behind the name of a file or an option. */
const ON_COMMAND_LINE = /^(?:commandLineWords|renderCommandWords|colour|once|team|text|width|headingLevel|image)\./;
const onPages = () => allTexts().filter(({path}) => !ON_COMMAND_LINE.test(path));

/** Other words follow at once, or go before. */
const PIECES = ['functionMixWords.shareOf', 'teamWords.percent'];

/** Words that are Dutch as well as English. */
const LOANS = /^(?:Basis|Download|Stop|Mbo|mbo|Hbo|hbo|ad|Associate degree \(ad\)|\d+ teams)$/;

describe('every table of words', () => {
  it('is known to these tests', () => {
    expect(withoutTable).toEqual(
      ['common', 'english', 'failure', 'file-failure', 'function-mix', 'infographic', 'refresh', 'several'].map(
        (name) => `${name}-words.ts`,
      ),
    );
  });

  it.each(wordTables)('has the same words in Dutch and English: %s', (_, {nl, en}) => {
    const kinds = (words: unknown) => leavesOf(words).map(([path, word]) => `${path}: ${typeof word}`);
    expect(kinds(nl).sort()).toEqual(kinds(en).sort());
  });

  it('says something, with no hole in it and no space too many', () => {
    for (const {path, text, where} of allTexts()) {
      expect(text, where).toMatch(/\S/);
      expect(text, where).not.toMatch(/undefined|null|NaN|\[object|""|\(\)|, ?[,.]|: ?\./);
      if (!text.includes('\n')) expect(text, where).not.toMatch(/ {2}/);
      if (!PIECES.includes(path)) expect(text, where).toBe(text.trim());
    }
  });

  it('tells every number and name that it is given, and lists with commas', () => {
    for (const {text, told, where} of allTexts())
      for (const one of told) expect(text, where).toContain(Array.isArray(one) ? one.join(', ') : String(one));
  });

  it('tells the same numbers in both languages', () => {
    const numbersOf = (language: string) =>
      onPages()
        .filter((text) => text.language === language)
        .map(({path, text}) => `${path}: ${(text.match(/\d+/g) ?? []).sort().join()}`)
        .sort();
    expect(numbersOf('nl')).toEqual(numbersOf('en'));
  });

  it('has other words in Dutch than in English', () => {
    const inEnglish = new Map(textsOf('en').map(({path, text}) => [path, text]));
    const alike = textsOf('nl')
      .filter(({path, text}) => inEnglish.get(path) === text)
      .map(({text}) => text);
    expect(alike.filter((text) => !LOANS.test(text))).toEqual([]);
  });

  it('begins a sentence with a capital or a number, and ends it', () => {
    for (const {text, where} of onPages()) {
      if (/\p{L}[.!?]$/u.test(text)) expect(text, where).toMatch(/^[\p{Lu}\d…]/u);
      if (/[.!?] \p{Lu}/u.test(text)) expect(text, where).toMatch(/[.!?:]$/);
    }
  });

  it('speaks Dutch as it is spelt, to a reader who is called u', () => {
    for (const {text, where} of onPages().filter(({language}) => language === 'nl')) {
      expect(text, where).not.toMatch(/\b(?:je|jij|jouw|jullie|jou)\b/i);
      expect(text, where).not.toMatch(/['"]|\.\.\.|mbo-er|hbo-er|\bmboer|functie mix|web site/i);
    }
  });
});
