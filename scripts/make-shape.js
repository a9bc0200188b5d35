/**
 * `npm run shape`: turns the schema of the data file, `src/data/schema.ts`, into the table that the check at run time
 * reads, `src/data/document-shape.ts`. So valibot stays the one definition, and no page has to fetch it.
 */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

import {importTypeScript} from './import-typescript.js';

export const SHAPE_FILE = 'src/data/document-shape.ts';

/** @typedef {Record<string, any>} Schema - A schema or an action of valibot. */

/**
 * Makes the generated file.
 *
 * @returns {Promise<string>} Its text.
 * @throws {Error} When `src/data/schema.ts` uses something of valibot that a shape cannot say: teach it here and in
 * `src/data/shape.ts`.
 */
export async function makeShapeFile() {
  const exported = await importTypeScript('src/data/schema.ts');
  const names = new Map(Object.entries(exported).map(([name, schema]) => [schema, name.replace('Schema', 'Shape')]));
  /** @type {Map<Schema, string>} Source of each constant, after those it needs. */
  const constants = new Map();

  const write = (/** @type {Schema} */ schema) => {
    const name = names.get(schema);
    if (name === undefined) return describe(schema, write);
    if (!constants.has(schema)) {
      const source = describe(schema, write);
      constants.set(schema, `${name === 'documentShape' ? 'export ' : ''}const ${name} = ${source} satisfies Shape;`);
    }
    return name;
  };
  write(exported.documentSchema);

  const source = `// Made by \`npm run shape\` from schema.ts; change that file, not this one.
import type {Shape} from './shape.js';

${[...constants.values()].join('\n\n')}
`;
  return format(source, {...(await resolveConfig('src/index.ts')), parser: 'typescript'});
}

/** A pattern that every string fits. */
const ANYTHING = '/^/';

/**
 * What a pipe adds to its schema, also where a pipe goes on from another.
 *
 * @param {Schema} schema
 * @returns {Schema[]}
 */
function actionsOf({pipe = []}) {
  const [first, ...actions] = pipe;
  return first ? [...actionsOf(first), ...actions] : [];
}

/**
 * Writes properties that not every shape has.
 *
 * @param {Record<string, string | undefined>} properties
 */
function option(properties) {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`).join('');
}

/**
 * Writes one schema as the source of a shape.
 *
 * @param {Schema} schema
 * @param {(schema: Schema) => string} write - Writes what stands inside it.
 * @returns {string}
 */
function describe(schema, write) {
  const {refersTo, uniqueBy} = Object.assign({}, ...actionsOf(schema).map(({metadata}) => metadata));
  // The ids of a list are ids like any other, so they are written as such.
  if (refersTo && schema.pipe[0].pipe) return `{...${write(schema.pipe[0])}${option({refersTo})}}`;
  const actions = actionsOf(schema).filter(({type}) => type !== 'metadata');
  /** @param {...string} types */
  const take = (...types) => {
    const taken = actions.filter((/** @type {Schema} */ {type}) => types.includes(type));
    if (taken.length < actions.length) {
      throw new Error(`A shape cannot say ${actions.map((/** @type {Schema} */ {type}) => type).join(', ')} here.`);
    }
    return taken;
  };
  /** @param {string} type */
  const requirement = (type) => actions.find((/** @type {Schema} */ action) => action.type === type)?.requirement;
  const want = JSON.stringify(actions[0]?.message ?? schema.message ?? schema.type);

  switch (schema.type) {
    case 'string': {
      const [action] = take('regex', 'iso_date');
      return `{type: 'string', pattern: ${action?.requirement ?? ANYTHING}, want: ${want}${option({refersTo})}}`;
    }
    case 'number': {
      take('min_value', 'max_value', 'integer');
      const bounds = `least: ${requirement('min_value')}, most: ${requirement('max_value')}`;
      return `{type: 'number', ${bounds}, want: ${want}${requirement('integer') ? ', whole: true' : ''}}`;
    }
    case 'literal':
      return `{type: 'choice', choices: ${JSON.stringify([schema.literal])}, want: ${want}}`;
    case 'picklist':
      // The names of icons are many, and only a file with icons needs them: check-references.ts looks those up.
      if (refersTo) return `{type: 'string', pattern: ${ANYTHING}, want: ${want}${option({refersTo})}}`;
      return `{type: 'choice', choices: ${JSON.stringify(schema.options)}, want: 'choice'}`;
    case 'array': {
      const [action] = take('min_length');
      if (action && action.requirement !== 1) throw new Error('A shape can only say that a list is not empty.');
      return `{type: 'list', item: ${write(schema.item)}${option({filled: action?.message, uniqueBy})}}`;
    }
    case 'object': {
      const entries = Object.entries(schema.entries).map(([key, /** @type {Schema} */ entry]) =>
        entry.type === 'optional' ? `'${key}?': ${write(entry.wrapped)}` : `${key}: ${write(entry)}`,
      );
      return `{type: 'object', entries: {${entries.join(', ')}}}`;
    }
    case 'record':
      return `{type: 'record', key: ${write(schema.key)}, value: ${write(schema.value)}}`;
    case 'union':
      return `{type: 'union', forms: [${schema.options.map(write).join(', ')}], want: ${want}}`;
    default:
      throw new Error(`A shape cannot say ${schema.type}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(SHAPE_FILE, await makeShapeFile());
