import {decodeQR} from 'qr/decode.js';
import {describe, expect, it} from 'vitest';

import {fitsQrCode, placeQrCode} from './qr-code.js';

/** How many pixels a module is wide: readers need more than one. */
const SCALE = 4;

/** Paints the boxes of a path, `Mx yhwv1h-wz`, as a scanner would see them, and reads the code. */
function scan(address: string): string {
  const {path, size} = placeQrCode(address);
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const from = (row * side + Number(x) * SCALE) * 4;
      for (let at = from; at < from + Number(width) * SCALE * 4; at++) if (at % 4 < 3) data[at] = 0;
    }
  }
  return decodeQR({width: side, height: side, data}, {effort: Infinity, timeLimit: Infinity});
}

describe('a QR code', () => {
  it.each([
    'https://example.org/',
    'https://www.welzijn-voorbeeldstad.nl/over-ons/de-kracht-van-de-mbo-sociaal-werker/?bron=nieuwsbrief#straat&deur=ouderenwerk',
    'https://example.org/buurt/café',
  ])('leads to %s', (address) => {
    expect(scan(address)).toBe(address);
  });

  it('keeps four modules white around it', () => {
    const {path, size} = placeQrCode('https://example.org/');
    const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number));
    const ends = boxes.flatMap(([x = 0, y = 0, width = 0]) => [x, y, size - x - width, size - y - 1]);
    expect(Math.min(...ends)).toBe(4);
  });

  it('is not made of an address that no code can hold', () => {
    const longest = `https://example.org/${'a'.repeat(2311)}`;
    expect(fitsQrCode(longest)).toBe(true);
    expect(placeQrCode(longest).size).toBe(177 + 8);
    expect(fitsQrCode(`${longest}a`)).toBe(false);
    expect(() => placeQrCode(`${longest}a`)).toThrow();
  });
});
