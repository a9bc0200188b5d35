import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, it} from 'vitest';

import {makeSchema} from '../../scripts/make-schema.js';
import {brokenDocument, smallDocument} from '../../test/small-document.js';
import {findOddity} from './find-oddity.js';
import {iconNames} from './icon-names.js';
import kracht from './kracht.json';
import {checkDocument} from './parse-document.js';

const schema = await makeSchema();
const validate = new Ajv2020({strict: false, validateFormats: false}).compile(schema);

it('makes a JSON Schema that the built-in data and a small file pass', () => {
  expect(validate(kracht) || validate.errors).toBe(true);
  expect(validate(smallDocument()) || validate.errors).toBe(true);
});

it('makes a JSON Schema that says by which draft and under which address it is to be read', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/mbo-kracht/dist/schema.json',
  });
});

it('lets a file say which schema it follows, without a warning and without a closer look', () => {
  const named = {$schema: './node_modules/mbo-kracht/dist/schema.json', ...smallDocument()};
  expect(validate(named) || validate.errors).toBe(true);
  expect(checkDocument(named).warnings).toEqual([]);
  expect(findOddity(named, iconNames)).toBeUndefined();
});

it.each<[string, (document: any) => void]>([
  ['a wrong amount', (document) => (document.mixes[0].shares[0].value = '20')],
  ['a script as a link', (document) => (document.sources['swn-2020'].url = 'javascript:alert(1)')],
  ['an unknown icon', (document) => (document.fields[0].icon = 'bedd')],
  ['nothing to draw', (document) => (delete document.fields, delete document.mixes)],
])('makes a JSON Schema that %s does not pass', (_, change) => {
  expect(validate(brokenDocument(change))).toBe(false);
});
