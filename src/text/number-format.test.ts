import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {functionMixWords as englishWords} from './english-words.js';
import {functionMixWords as dutchWords} from './function-mix-words.js';
import {formatAmount, formatBare, formatNumber, speakAmount, speakBare} from './number-format.js';

describe('number format', () => {
  it('writes amounts in signs', () => {
    expect(formatAmount(20, dutchWords)).toBe('20%');
    expect(formatAmount(73.1, dutchWords)).toBe('73,1%');
    expect(formatAmount(73.1, englishWords)).toBe('73.1%');
    expect(formatAmount({about: 30}, dutchWords)).toBe('± 30%');
    expect(formatAmount({from: 60, to: 70}, dutchWords)).toBe('60 tot 70%');
    expect(formatAmount({from: 60, to: 70}, englishWords)).toBe('60 to 70%');
    expect(formatAmount({count: 4}, dutchWords)).toBe('4');
    expect(formatBare({about: 30}, dutchWords)).toBe('± 30');
  });

  it('writes amounts in words', () => {
    expect(speakAmount(73.1, dutchWords)).toBe('73,1 procent');
    expect(speakAmount({about: 30}, dutchWords)).toBe('ongeveer 30 procent');
    expect(speakAmount({about: 30}, englishWords)).toBe('about 30 percent');
    expect(speakAmount({from: 60, to: 70}, dutchWords)).toBe('60 tot 70 procent');
    expect(speakAmount({count: 4}, englishWords)).toBe('4');
    expect(speakBare({about: 30}, dutchWords)).toBe('ongeveer 30');
  });

  it('is read aloud as one number: no separator within thousands', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom(dutchWords, englishWords), (value, words) => {
        expect(formatNumber(value, words)).toBe(String(value));
      }),
    );
  });
});
