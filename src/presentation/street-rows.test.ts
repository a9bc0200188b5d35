import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {countAcross, layoutStreetRows} from './street-rows.js';

describe('a street on a slide', () => {
  it('is one row where the room is wide, and more where it stands upright', () => {
    expect(layoutStreetRows(18, 1920, 300)).toEqual({rows: 1, columns: 18});
    expect(layoutStreetRows(18, 390, 420)).toEqual({rows: 3, columns: 6});
  });

  it('is one row of one house, and of few', () => {
    expect(layoutStreetRows(1, 390, 420)).toEqual({rows: 1, columns: 1});
    expect(layoutStreetRows(3, 1920, 300)).toEqual({rows: 1, columns: 3});
  });

  it('has a place for every house and no row without one', () => {
    const side = fc.integer({min: 50, max: 4000});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), side, side, (count, width, height) => {
        const {rows, columns} = layoutStreetRows(count, width, height);
        return columns === Math.ceil(count / rows) && Math.ceil(count / columns) === rows;
      }),
    );
  });

  it('reaches from wall to wall with houses as high as the room for them', () => {
    expect(countAcross(1600, 292)).toBe(10);
    expect(countAcross(1601, 292)).toBe(11);
  });
});
