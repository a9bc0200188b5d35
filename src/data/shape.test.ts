import {readFileSync} from 'node:fs';

import fc from 'fast-check';
import * as v from 'valibot';
import {expect, it} from 'vitest';

import {DIALECTS, makeFile} from '../../scripts/make-shape.js';
import {oddValues} from '../../test/odd-values.js';
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

it.each(DIALECTS)('$file is what `npm run shape` makes of the schema', async (dialect) => {
  expect(readFileSync(dialect.file, 'utf8')).toBe(await makeFile(dialect));
});

it('takes and leaves the same files as valibot, wherever something else stands', () => {
  const places = placesOf(smallDocument());
  fc.assert(
    fc.property(fc.constantFrom(...places), oddValues, (place, value) => {
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
