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
])('tells the way to the first of them: "%s"', (way, json) => {
  expect(findOddity(json, iconNames)).toBe(way);
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
