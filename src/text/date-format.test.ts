import {expect, it} from 'vitest';

import {formatDate, nameSource} from './date-format.js';
import {nameSourceShort} from './short-source.js';

it.each([
  ['2020-10-13', '13 oktober 2020', '13 October 2020'],
  ['2020-10', 'oktober 2020', 'October 2020'],
  ['2020', '2020', '2020'],
  ['2022-01-01', '1 januari 2022', '1 January 2022'],
])('%s is said as %s, whatever the time zone', (date, nl, en) => {
  expect(formatDate(date, 'nl')).toBe(nl);
  expect(formatDate(date, 'en')).toBe(en);
});

it('names a source by its publisher, with a date where it has one', () => {
  expect(nameSource({title: 'x', publisher: 'Movisie', date: '2021-12-21'}, 'nl')).toBe('Movisie, 21 december 2021');
  expect(nameSourceShort({title: 'x', publisher: 'Movisie', date: '2021-12-21'})).toBe('Movisie, 2021');
  expect(nameSourceShort({title: 'x', publisher: 'Movisie'})).toBe('Movisie');
});
