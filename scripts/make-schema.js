import {toJsonSchema} from '@valibot/to-json-schema';

import {importTypeScript} from './import-typescript.js';
import {descriptions} from './schema-descriptions.js';

const ID = 'https://unpkg.com/mbo-kracht/dist/schema.json';

/**
 * Makes the JSON Schema of the data file out of `src/data/schema.ts`, for editors and other checkers.
 *
 * @returns {Promise<object>}
 * @throws {Error} When `src/data/schema.ts` checks something that a JSON Schema cannot say: decide here what to do then.
 * Also when a description has no place in the schema any more.
 */
export async function makeSchema() {
  const {documentSchema} = await importTypeScript('src/data/schema.ts');
  const made = toJsonSchema(documentSchema, {target: 'draft-2020-12', typeMode: 'input'});
  const {$schema, ...schema} = JSON.parse(JSON.stringify(made), withoutMetadata);
  for (const [path, text] of Object.entries(descriptions)) describe(schema, path, text);
  return {
    $schema,
    $id: ID,
    title: 'De kracht van de mbo sociaal werker: data',
    ...schema,
    // Something to draw; `parseDocument` checks this apart from the schema.
    anyOf: [{required: ['fields']}, {required: ['mixes']}],
  };
}

/**
 * Leaves out what the schema says of ids among each other, for which a JSON Schema has no words.
 *
 * @param {string} key
 * @param {unknown} value
 */
function withoutMetadata(key, value) {
  return ['refersTo', 'uniqueBy'].includes(key) ? undefined : value;
}

/**
 * Puts a description where an editor shows it: at a property, through the lists and records on the way.
 *
 * @param {any} schema
 * @param {string} path - Names of properties, with dots between.
 * @param {string} text
 */
function describe(schema, path, text) {
  let node = schema;
  for (const name of path.split('.')) {
    while (node?.items ?? typeof node?.additionalProperties === 'object')
      node = node.items ?? node.additionalProperties;
    node = node?.properties?.[name];
  }
  if (node === undefined) throw new Error(`scripts/schema-descriptions.js: the schema has no ${path}.`);
  node.description = text;
}
