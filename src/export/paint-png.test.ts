import {describe, expect, it} from 'vitest';

import {pngScale} from './paint-png.js';

describe('pngScale', () => {
  it('is twice where a browser can hold that', () => {
    expect(pngScale(1140, 2400)).toBe(2);
  });

  it('is less for a picture that is too long or too large, and still all of it fits', () => {
    expect(420 * pngScale(420, 20_000)).toBeLessThan(840);
    expect(20_000 * pngScale(420, 20_000)).toBeLessThanOrEqual(16_384);
    expect(3000 * 4000 * pngScale(3000, 4000) ** 2).toBeLessThanOrEqual(16_777_216.1);
  });
});
