import {describe, expect, it} from 'vitest';

import {balanceLines, breakLines} from './text-lines.js';

/** Each letter is one wide. */
const count = (text: string): number => text.length;

describe('breakLines', () => {
  it('puts as many words on a line as fit', () => {
    expect(breakLines('een straat vol huizen', 10, count)).toEqual(['een straat', 'vol huizen']);
  });

  it('keeps soft hyphens to itself where a word fits', () => {
    expect(breakLines('Maat\u00adschap\u00adpelijke opvang', 16, count)).toEqual(['Maatschappelijke', 'opvang']);
  });

  it('breaks a word that does not fit at its soft hyphens, and shows a hyphen', () => {
    expect(breakLines('Maat\u00adschap\u00adpelijke opvang', 11, count)).toEqual(['Maatschap-', 'pelijke', 'opvang']);
    expect(breakLines('Maat\u00adschap\u00adpelijke', 7, count)).toEqual(['Maat-', 'schap-', 'pelijke']);
  });

  it('breaks a word without soft hyphens anywhere, rather than let it run out of its box', () => {
    expect(breakLines('Arbeidsongeschiktheid', 8, count)).toEqual(['Arbeidso', 'ngeschik', 'theid']);
  });

  it('measures no more of a word of 10,000 letters than the lines that it makes', () => {
    for (const word of ['x'.repeat(10_000), 'xx\u00ad'.repeat(5_000)]) {
      let measured = 0;
      const lines = breakLines(word, 20, (text) => ((measured += text.length > 1_000 ? 0 : text.length), text.length));
      expect(lines.length).toBeLessThan(600);
      expect(Math.max(...lines.map(count))).toBeLessThanOrEqual(20);
      expect(measured / lines.length).toBeLessThan(400);
    }
  });

  it('breaks after a hyphen between letters, but not in a year', () => {
    expect(breakLines('mbo-studenten 2022-2023', 10, count)).toEqual(['mbo-', 'studenten', '2022-2023']);
  });

  it('keeps together what a no-break space joins', () => {
    expect(breakLines('op 3\u00a0mei 2022', 8, count)).toEqual(['op 3\u00a0mei', '2022']);
  });

  it('gives no lines for no text, and every letter a line where nothing fits', () => {
    expect(breakLines(' ', 10, count)).toEqual([]);
    expect(breakLines('abc', 0, count)).toEqual(['a', 'b', 'c']);
  });

  it('does not split a character of two units', () => {
    expect(breakLines('🏠🏠', 2, count)).toEqual(['🏠', '🏠']);
  });
});

describe('balanceLines', () => {
  it('makes lines about as long, and no more of them', () => {
    expect(breakLines('de kracht van de mbo sociaal werker', 30, count)).toHaveLength(2);
    expect(balanceLines('de kracht van de mbo sociaal werker', 30, count)).toEqual([
      'de kracht van de',
      'mbo sociaal werker',
    ]);
  });

  it('breaks no word for it', () => {
    expect(balanceLines('Eenzaam\u00adheid tegengaan', 20, count)).toEqual(['Eenzaamheid', 'tegengaan']);
  });
});

it('measures of a word of ten thousand letters no line more than some twenty times', () => {
  let measured = 0;
  const lines = breakLines('x'.repeat(10_000), 20, (text) => {
    measured += text.length;
    return text.length;
  });
  expect(lines).toHaveLength(500);
  expect(measured).toBeLessThan(20 * 10_000);
});
