import {describe, expect, it} from 'vitest';

import {readGradient} from './plain-colour.js';

const same = (hex: string) => ({hex, opacity: 1});

describe('readGradient', () => {
  it('reads colours with commas of their own, and where they lie', () => {
    expect(readGradient('linear-gradient(rgb(31, 42, 82), rgb(75, 68, 125) 34%, rgb(1, 2, 3) 416px)', same)).toEqual([
      {colour: same('rgb(31, 42, 82)'), at: undefined, unit: '%'},
      {colour: same('rgb(75, 68, 125)'), at: 34, unit: '%'},
      {colour: same('rgb(1, 2, 3)'), at: 416, unit: 'px'},
    ]);
  });

  it('reads nothing where there is no gradient', () => {
    expect(readGradient('none', same)).toEqual([]);
  });
});
