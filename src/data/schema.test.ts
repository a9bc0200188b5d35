import {toJsonSchema} from '@valibot/to-json-schema';
import {Ajv} from 'ajv';
import {expect, it} from 'vitest';

import {brokenDocument} from '../../test/small-document.js';
import kracht from './kracht.json';
import {documentSchema} from './schema.js';

const validate = new Ajv({strict: false, validateFormats: false}).compile(toJsonSchema(documentSchema));

it('makes a JSON Schema that the built-in data passes', () => {
  expect(validate(kracht) || validate.errors).toBe(true);
});

it('makes a JSON Schema that a wrong amount does not pass', () => {
  expect(validate(brokenDocument((document) => (document.mixes[0].shares[0].value = '20')))).toBe(false);
});
