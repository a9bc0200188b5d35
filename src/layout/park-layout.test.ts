import {expect, it} from 'vitest';

import {layoutPark} from './park-layout.js';

it('gives the same plot the same park, and its neighbour another', () => {
  expect(layoutPark(4)).toEqual(layoutPark(4));
  expect(layoutPark(4)).not.toEqual(layoutPark(5));
});

it('draws whole paths only', () => {
  for (const [paint, path] of layoutPark(7)) {
    expect(paint).not.toBe('');
    expect(path).toMatch(/^M/);
    expect(path).not.toMatch(/NaN|undefined/);
  }
});
