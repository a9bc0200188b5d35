import {expect, it} from 'vitest';

import {nearest} from './nearest.js';

it.each([
  ['bedd', ['bed', 'bus', 'bell'], 'bed'],
  ['strenghts', ['strengths', 'sources'], 'strengths'],
  ['swn2020', ['swn-2020', 'swn-2021'], 'swn-2020'],
  ['Mbo', ['mbo', 'hbo'], 'mbo'],
  ['piggy', ['piggy-bank', 'pill'], 'piggy-bank'],
  ['helemaal-anders', ['mbo', 'hbo'], undefined],
  ['x', [], undefined],
])('%j among %j means %j', (written, known, expected) => {
  expect(nearest(written, known)).toBe(expected);
});
