import {expect, it} from 'vitest';

import {scoreTexts} from './plain-texts.js';

const words = (/** @type {number} */ count) => `Een${' kat'.repeat(count - 1)}`;

it('scores by words in a sentence and long words among all', () => {
  expect(scoreTexts(['De kat zit. De kat slaapt thuis.']).score).toBe(3.5);
  expect(scoreTexts(['De buurman helpt graag.']).score).toBe(4 + 25);
  expect(scoreTexts([]).score).toBe(0);
});

it('names a sentence with too many words', () => {
  expect(scoreTexts([`${words(15)}.`]).tooHard).toEqual([]);
  expect(scoreTexts([`Goed zo. ${words(16)}.`]).tooHard).toEqual([`${words(16)} (16 words)`]);
});

it('names a word that is too long, soft hyphens not counted, names left alone', () => {
  expect(scoreTexts(['Het buurt\u00adcentrum\u00adwerk.']).tooHard).toEqual([]);
  expect(scoreTexts(['Een arbeidsmarktprofiel.']).tooHard).toEqual(['Een arbeidsmarktprofiel (arbeidsmarktprofiel)']);
  expect(scoreTexts(['Bij Arbeidsmarktprofiel werkt een kat.']).tooHard).toEqual([]);
});
