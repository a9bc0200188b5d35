import {expect, it} from 'vitest';

import {brokenDocument} from '../../test/small-document.js';
import {checkShares} from './check-shares.js';
import type {Amount} from './schema.js';

/** What is found wrong with one mix of these shares. */
function found(values: readonly unknown[], basis = 'measured', sources: unknown = ['swn-2020']) {
  const shares = values.map((value) => ({group: 'mbo', value}));
  const json = brokenDocument((document) => (document.mixes = [{shares, basis, sources}]));
  return checkShares(json).map(({expectation, path}) => `${path.join('.')} ${expectation}`);
}

it.each<[readonly Amount[]]>([
  [[100]],
  [[20, 80]],
  [[99.5]],
  [[{about: 30}, {about: 70.5}]],
  [[{from: 0, to: 100}]],
  [
    [
      {from: 30, to: 40},
      {from: 60, to: 70},
    ],
  ],
  [[{from: 40, to: 40}, 60]],
  [[{count: 3}, {count: 0}]],
])('shares of %j make one whole', (values) => {
  expect(found(values)).toEqual([]);
});

it.each<[readonly Amount[], readonly string[]]>([
  [[20, 70], ['mixes.0.shares hundred']],
  [[20, 90], ['mixes.0.shares hundred']],
  [[{about: 30}, 60], ['mixes.0.shares hundred']],
  [
    [
      {from: 10, to: 20},
      {from: 30, to: 40},
    ],
    ['mixes.0.shares hundred'],
  ],
  [
    [
      {from: 60, to: 70},
      {from: 50, to: 60},
    ],
    ['mixes.0.shares hundred'],
  ],
  [[{count: 3}, 20], ['mixes.0.shares oneKind']],
  [[20, {count: 3}], ['mixes.0.shares oneKind']],
  [[{from: 70, to: 60}, 35], ['mixes.0.shares.0.value range']],
  [
    [30, {from: 70, to: 60}, {from: 2, to: 1}],
    ['mixes.0.shares.1.value range', 'mixes.0.shares.2.value range'],
  ],
  [[{from: 70, to: 60}, {count: 3}], ['mixes.0.shares.0.value range']],
])('shares of %j do not', (values, problems) => {
  expect(found(values)).toEqual(problems);
});

it.each<[readonly unknown[]]>([
  [[]],
  [[20, '70']],
  [[20, null]],
  [[20, {from: 60}]],
  [[20, {to: 60}]],
  [[20, {about: '30'}]],
  [[20, NaN]],
  [[20, Infinity]],
])('the sum of %j means nothing, and is not told', (values) => {
  expect(found(values)).toEqual([]);
});

it('tells what they add up to, at least and at most', () => {
  const json = brokenDocument((document) => (document.mixes[1].shares[0].value = {from: 5, to: 10}));
  expect(checkShares(json)).toMatchObject([{path: ['mixes', 1, 'shares'], sum: [75, 80]}]);
});

it('wants a source for each figure, but not for an invented one', () => {
  expect(found([100], 'measured', [])).toEqual(['mixes.0.sources sources']);
  expect(found([100], 'estimate', [])).toEqual(['mixes.0.sources sources']);
  expect(found([100], 'example', [])).toEqual([]);
  expect(found([100], 'measured', undefined)).toEqual([]);
  expect(found([100], 'measured', 'swn-2020')).toEqual([]);
});

it('finds nothing where there are no mixes', () => {
  for (const json of [{}, {mixes: 3}, {mixes: [3, null]}, null, 'x']) expect(checkShares(json)).toEqual([]);
});
