import {readFileSync} from 'node:fs';

import fc from 'fast-check';
import * as v from 'valibot';
import {expect, it} from 'vitest';

import {makeShapeFile, SHAPE_FILE} from '../../scripts/make-shape.js';
import {placesOf, putAt} from '../../test/places.js';
import {smallDocument} from '../../test/small-document.js';
import {documentShape} from './document-shape.js';
import {iconNames} from './icon-names.js';
import {documentSchema} from './schema.js';
import {readShape, type Reading} from './shape.js';

/** What is read by the shape; undefined where something is wrong. */
function read(json: unknown): unknown {
  const reading: Reading = {findings: [], references: []};
  const copy = readShape(documentShape, json, [], reading);
  // What values must be to each other is not valibot's.
  const own = ['unknown-key', 'duplicate-id'];
  return reading.findings.every(({code}) => own.includes(code)) ? copy : undefined;
}

/** The same by valibot. */
function parse(json: unknown): unknown {
  const {success, output} = v.safeParse(documentSchema, json);
  return success ? output : undefined;
}

it('is what `npm run shape` makes of the schema', async () => {
  expect(readFileSync(SHAPE_FILE, 'utf8')).toBe(await makeShapeFile());
});

it('takes and leaves the same files as valibot, wherever something else stands', () => {
  const places = placesOf(smallDocument());
  const odd = fc.oneof(
    fc.constantFrom('', ' ', 'a', 'A b', '2020-02', 'https://a.nl', 'mailto:a@b', 'people', 'example', 'nl', 'bed'),
    fc.constantFrom(
      0,
      1,
      -1,
      20.5,
      100,
      101,
      1900,
      2100,
      1e11,
      NaN,
      Infinity,
      {about: 3},
      {from: 1, to: 2},
      {count: 2},
    ),
    fc.constantFrom(
      {},
      {text: 'a'},
      {text: 'a', plain: 'b'},
      {text: 'a', plain: ''},
      {about: '3'},
      {from: 1},
      {one: 'a'},
    ),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (place, value) => {
      const json = smallDocument();
      putAt(json, place, value);
      // Two differences are meant: valibot takes a list for a record, and names of icons are looked up elsewhere.
      fc.pre(!(place.at(-1) === 'sources' && place.length === 1 && Array.isArray(value)));
      fc.pre(place.at(-1) !== 'icon' || typeof value !== 'string' || iconNames.some((name) => name === value));
      expect(read(json)).toEqual(parse(json));
    }),
    {numRuns: 3000},
  );
});

it('passes over no hole in a list, which only a script can make', () => {
  expect(read({version: 1, language: 'nl', fields: [,]})).toBe(undefined);
});

it('copies, so that what a page changes later was not checked by mistake', () => {
  const json = smallDocument();
  expect(read(json)).toEqual(json);
  expect((read(json) as {mixes: unknown}).mixes).not.toBe(json.mixes);
});
