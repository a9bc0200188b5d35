import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {fromOklch, inOklch, mixInOklab, mixInRgb, readHex, writeHex} from './mixed-colours.js';

const colours = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({min: 0, max: 255})))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('colours without a browser', () => {
  it('come back as they went in, also by lightness, chroma and hue', () => {
    fc.assert(
      fc.property(colours, (hex) => {
        expect(writeHex(readHex(hex))).toBe(hex);
        expect(writeHex(inOklch(readHex(hex), (lch) => lch))).toBe(hex);
      }),
    );
    expect(writeHex(readHex('#fa0'))).toBe('#ffaa00');
  });

  it('are mixed from all of the first to all of the second', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        expect(writeHex(mixInOklab(readHex(one), readHex(other), 0))).toBe(one);
        expect(writeHex(mixInOklab(readHex(one), readHex(other), 100))).toBe(other);
        expect(mixInRgb(one, other, 0)).toBe(one);
        expect(mixInRgb(one, other, 100)).toBe(other);
      }),
    );
  });

  it('are mixed as browsers do', () => {
    expect(writeHex(mixInOklab(readHex('#000000'), readHex('#ffffff'), 50))).toBe('#636363');
    expect(mixInRgb('#000000', '#ffffff', 50)).toBe('#808080');
    expect(writeHex(fromOklch({l: 0.6279553606, c: 0.2576833077, h: 29.2338805}))).toBe('#ff0000');
  });
});
