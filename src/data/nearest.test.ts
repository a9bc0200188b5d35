import {expect, it} from 'vitest';

import {nearest} from './nearest.js';

it.each([
  ['bedd', ['bed', 'bus', 'bell'], 'bed'],
  ['strenghts', ['strengths', 'sources'], 'strengths'],
  ['swn2020', ['swn-2020', 'swn-2021'], 'swn-2020'],
  ['Mbo', ['mbo', 'hbo'], 'mbo'],
  ['MBO', ['hbo', 'mbo'], 'mbo'],
  ['Hbo-wo', ['hbo', 'hbo-wo'], 'hbo-wo'],
  ['piggy', ['piggy-bank', 'pill'], 'piggy-bank'],
  ['mbo-ers', ['hbo', 'mbo'], 'mbo'],
  ['opvang', ['dagopvang'], 'dagopvang'],
  ['opvang', ['nachtopvang'], undefined],
  ['dagopvang', ['opvang'], undefined],
  ['kennsi', ['kenmerk', 'kennis'], 'kennis'],
  ['bux', ['bel', 'bus', 'bed'], 'bus'],
  ['praktkij', ['praktijk'], 'praktijk'],
  ['ad', ['adviseur'], undefined],
  ['wo', ['w'], 'w'],
  ['z', ['hbo-wo', 'ad'], undefined],
  ['', ['mbo'], undefined],
  ['helemaal-anders', ['mbo', 'hbo'], undefined],
  ['x', [], undefined],
])('%j among %j means %j', (written, known, expected) => {
  expect(nearest(written, known)).toBe(expected);
});

it('prefers the name of which the fewest letters differ, and of two the first', () => {
  expect(nearest('kenis', ['kunnis', 'kennis', 'kernis'])).toBe('kennis');
  expect(nearest('kennix', ['kennis', 'kennit'])).toBe('kennis');
});
