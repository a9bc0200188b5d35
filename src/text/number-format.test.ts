import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {formatAmount, formatBare, formatNumber, speakAmount, speakBare} from './number-format.js';

describe('number format', () => {
  it('writes amounts in signs', () => {
    expect(formatAmount(20, 'nl')).toBe('20%');
    expect(formatAmount(73.1, 'nl')).toBe('73,1%');
    expect(formatAmount(73.1, 'en')).toBe('73.1%');
    expect(formatAmount({about: 30}, 'nl')).toBe('± 30%');
    expect(formatAmount({from: 60, to: 70}, 'nl')).toBe('60 tot 70%');
    expect(formatAmount({from: 60, to: 70}, 'en')).toBe('60 to 70%');
    expect(formatAmount({count: 4}, 'nl')).toBe('4');
    expect(formatBare({about: 30}, 'nl')).toBe('± 30');
  });

  it('writes amounts in words', () => {
    expect(speakAmount(73.1, 'nl')).toBe('73,1 procent');
    expect(speakAmount({about: 30}, 'nl')).toBe('ongeveer 30 procent');
    expect(speakAmount({about: 30}, 'en')).toBe('about 30 percent');
    expect(speakAmount({from: 60, to: 70}, 'nl')).toBe('60 tot 70 procent');
    expect(speakAmount({count: 4}, 'en')).toBe('4');
    expect(speakBare({about: 30}, 'nl')).toBe('ongeveer 30');
  });

  it('is read aloud as one number: no separator within thousands', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom('nl' as const, 'en' as const), (value, language) => {
        expect(formatNumber(value, language)).toBe(String(value));
      }),
    );
  });
});
