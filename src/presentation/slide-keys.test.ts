import {describe, expect, it} from 'vitest';

import {placeAfter, turnOf} from './slide-keys.js';

describe('a key', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%j goes on, and stays at the end', (key) => {
    expect([0, 1, 2].map((place) => placeAfter(key, place, 3))).toEqual([1, 2, 2]);
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%j goes back, and stays at the begin', (key) => {
    expect([0, 1, 2].map((place) => placeAfter(key, place, 3))).toEqual([0, 0, 1]);
  });

  it('Home is the first slide and End the last', () => {
    expect([placeAfter('Home', 2, 5), placeAfter('End', 2, 5)]).toEqual([0, 4]);
  });

  it.each(['Escape', 'Tab', 'a', 'F5'])('%s turns no page', (key) => {
    expect(placeAfter(key, 1, 3)).toBe(undefined);
  });
});

describe('a finger', () => {
  it('goes on to the left and back to the right', () => {
    expect([turnOf(-60, 5), turnOf(60, -5)]).toEqual([1, -1]);
  });

  it('turns no page when it hardly moves, or rather scrolls', () => {
    expect([turnOf(0, 0), turnOf(-40, 0), turnOf(-80, 70), turnOf(80, -300)]).toEqual([0, 0, 0, 0]);
  });
});
