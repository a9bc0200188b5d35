import fc from 'fast-check';
import {expect, it} from 'vitest';

import {oddValues} from '../../test/odd-values.js';
import {placesOf, putAt} from '../../test/places.js';
import {smallDocument} from '../../test/small-document.js';
import {findFaults} from './find-faults.js';
import {findOddity} from './find-oddity.js';
import {iconNames} from './icon-names.js';
import kracht from './kracht.json' with {type: 'json'};

it('finds nothing odd in the built-in data, with or without the names of icons', () => {
  expect(findOddity(kracht, iconNames)).toBe(undefined);
  expect(findOddity(kracht, undefined)).toBe(undefined);
});

it('finds something odd in just those files in which the full check finds something', {timeout: 60_000}, () => {
  const places = placesOf(smallDocument());
  fc.assert(
    fc.property(fc.constantFrom(...places), oddValues, (place, value) => {
      const json = smallDocument();
      putAt(json, place, value);
      expect(findOddity(json, iconNames) === undefined).toBe(findFaults(json).findings.length === 0);
    }),
    {numRuns: 5000},
  );
});

it.each([
  ['', {version: 1, language: 'nl'}],
  ['', 'text'],
  ['', []],
  ['.version', {...smallDocument(), version: 2}],
  ['.tittel', {...smallDocument(), tittel: 'x'}],
  ['.mixes.0.shares.1.value', change(['mixes', 0, 'shares', 1, 'value'], '3')],
  ['.mixes.0.shares.0.group', change(['mixes', 0, 'shares', 0, 'group'], 'nobody')],
  ['.mixes.0', change(['mixes', 0, 'shares', 0, 'value'], 99)],
  ['.mixes.0', change(['mixes', 0, 'shares', 0, 'value'], {from: 70, to: 60})],
  ['.mixes.0', change(['mixes', 0, 'shares', 0, 'value'], {count: 60})],
  ['.mixes.0', change(['mixes', 0, 'sources'], [])],
  ['.mixes.0', change(['mixes', 0, 'shares', 0, 'value'], {count: 20})],
  [
    '.mixes.1',
    change(
      ['mixes', 1, 'shares'],
      [
        {group: 'mbo', value: {from: 40, to: 30}},
        {group: 'overig', value: {from: 60, to: 70}},
      ],
    ),
  ],
  ['.mixes.0.shares.1.value', change(['mixes', 0, 'shares', 1, 'value'], -1)],
  ['.mixes.0.shares.1.value', change(['mixes', 0, 'shares', 1, 'value'], 101)],
  ['.mixes.0.year', change(['mixes', 0, 'year'], 1899)],
  ['.mixes.0.year', change(['mixes', 0, 'year'], 2101)],
  ['.sources', change(['sources'], null)],
  ['.sources', change(['sources'], [])],
  ['.mixes.1', change(['mixes', 1, 'shares', 0, 'value'], 99)],
  ['.mixes.1', change(['mixes', 1, 'shares', 1, 'value'], {from: 75, to: 65})],
  ['.mixes.1.shares', change(['mixes', 1, 'shares', 1, 'group'], 'mbo')],
  ['.mixes.0.shares', change(['mixes', 0, 'shares'], [])],
  ['.fields', change(['fields', 2, 'id'], 'opvang')],
  ['.fields.1.icon', change(['fields', 1, 'icon'], 'bedd')],
  ['.fields.0.points.0.sources', change(['fields', 0, 'points', 0, 'sources'], [])],
  ['.mixes.0.year', change(['mixes', 0, 'year'], 2020.5)],
  ['.mixes.0.basis', change(['mixes', 0, 'basis'], 'gegokt')],
  ['.mixes.0.notCounted.0', change(['mixes', 0, 'notCounted', 0], 'stagiairs')],
  ['.sources.sww-t', change(['sources', 'sww-t'], [])],
  ['.sources.Met kapitalen', change(['sources', 'Met kapitalen'], {title: 'a', publisher: 'b'})],
])('tells the way to the first of them: "%s"', (way, json) => {
  expect(findOddity(json, iconNames)).toBe(way);
});

it.each<[string, unknown]>([
  ['fields alone', {version: 1, language: 'nl', fields: []}],
  ['mixes alone', {version: 1, language: 'nl', mixes: []}],
  ['an example without a source', change(['mixes', 0], {...smallDocument().mixes[0], basis: 'example', sources: []})],
  [
    'counts',
    change(
      ['mixes', 0, 'shares'],
      [
        {group: 'mbo', value: {count: 4}},
        {group: 'overig', value: {count: 0}},
      ],
    ),
  ],
  [
    'a range',
    change(
      ['mixes', 1, 'shares'],
      [
        {group: 'mbo', value: {from: 30, to: 30}},
        {group: 'overig', value: 70},
      ],
    ),
  ],
  [
    'a group that everybody knows',
    change(['mixes', 0, 'notCounted'], ['ad', 'hbo', 'hbo-wo', 'mbo', 'overig', 'vrijwilliger']),
  ],
  [
    'a share that is the whole',
    change(
      ['mixes', 0, 'shares'],
      [
        {group: 'mbo', value: 100},
        {group: 'overig', value: 0},
      ],
    ),
  ],
  ['the first year that there can be', change(['mixes', 0, 'year'], 1900)],
  ['the last year that there can be', change(['mixes', 0, 'year'], 2100)],
  [
    'groups that are not counted and that everybody knows',
    {
      version: 1,
      language: 'nl',
      sources: smallDocument().sources,
      groups: [{id: 'team', label: 'Team'}],
      mixes: [
        {
          ...smallDocument().mixes[0],
          shares: [{group: 'team', value: 100}],
          notCounted: ['ad', 'hbo', 'hbo-wo', 'mbo', 'overig', 'vrijwilliger'],
        },
      ],
    },
  ],
])('finds nothing odd in %s', (_, json) => {
  expect(findFaults(json).findings).toEqual([]);
  expect(findOddity(json, iconNames)).toBeUndefined();
});

it('takes any name for an icon where the names have not come, but no number', () => {
  expect(findOddity(change(['fields', 1, 'icon'], 'bedd'), undefined)).toBeUndefined();
  expect(findOddity(change(['fields', 1, 'icon'], 3), undefined)).toBe('.fields.1.icon');
});

it('is not led astray by names that every object has', () => {
  const json: unknown = JSON.parse('{"version": 1, "language": "nl", "mixes": [], "toString": 0, "__proto__": 1}');
  expect(findOddity(json, iconNames)).toBe('.toString');
});

function change(place: readonly (string | number)[], value: unknown): unknown {
  const json = smallDocument();
  putAt(json, place.map(String), value);
  return json;
}
