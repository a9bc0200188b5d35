import {toJsonSchema} from '@valibot/to-json-schema';

import {importTypeScript} from './import-typescript.js';

const ID = 'https://unpkg.com/mbo-kracht/dist/schema.json';

/**
 * Makes the JSON Schema of the data file out of `src/data/schema.ts`, for editors and other checkers.
 *
 * @returns {Promise<object>}
 * @throws {Error} When `src/data/schema.ts` checks something that a JSON Schema cannot say: decide here what to do then.
 */
export async function makeSchema() {
  const {documentSchema} = await importTypeScript('src/data/schema.ts');
  const {$schema, ...schema} = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideAction: withoutFlags,
  });
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
 * JSON Schema knows no flags. Without the flag i an editor asks for a lower-case `https:`, which does no harm.
 *
 * @param {import('@valibot/to-json-schema').OverrideActionContext} context
 */
function withoutFlags({valibotAction, jsonSchema}) {
  const {requirement} = /** @type {{requirement?: unknown}} */ (valibotAction);
  const ignoresCase = requirement instanceof RegExp && requirement.flags === 'i';
  return ignoresCase ? {...jsonSchema, pattern: requirement.source} : undefined;
}
