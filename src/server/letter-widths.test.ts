import {describe, expect, it} from 'vitest';

import {measureLetters, PICTURE_FAMILY} from './letter-widths.js';

const regular = {family: PICTURE_FAMILY, size: 1000, weight: 400, leading: 1};
const bold = {...regular, weight: 700};

describe('the width of letters without a browser', () => {
  it('is that of Helvetica, and of Helvetica-Bold from weight 600 on', () => {
    expect(measureLetters('mi W', regular)).toBe(833 + 222 + 278 + 944);
    expect(measureLetters('mi W', bold)).toBe(889 + 278 + 278 + 944);
    expect(measureLetters('m', {...regular, weight: 600})).toBe(889);
  });

  it('grows with the size', () => {
    expect(measureLetters('mbo', {...regular, size: 16})).toBeCloseTo(((833 + 556 + 556) * 16) / 1000);
  });

  it('of a letter with a mark is that of the letter, however it is written', () => {
    expect(measureLetters('é', regular)).toBe(556);
    expect(measureLetters('e\u0301', regular)).toBe(556);
    expect(measureLetters('ş', regular)).toBe(500);
  });

  it('of what nobody sees is nothing', () => {
    expect(measureLetters('\u00ad\u200b', regular)).toBe(0);
  });

  it('of what the tables do not know is rather too much than too little', () => {
    expect(measureLetters('社', regular)).toBe(1000);
    expect(measureLetters('Ж', regular)).toBe(1000);
  });
});
