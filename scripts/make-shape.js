/**
 * `npm run shape`: turns the schema of the data file, `src/data/schema.ts`, into what the checks at run time read: the
 * table behind the full check, `src/data/document-shape.ts`, and the quick look that every page takes,
 * `src/data/sound-document.ts`. So valibot stays the one definition, and no page has to fetch it.
 */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

import {importTypeScript} from './import-typescript.js';

/** @typedef {Record<string, any>} Schema - A schema or an action of valibot. */

/**
 * How a file says what a value must be. What it is given is source text, but for patterns, numbers and names.
 *
 * @typedef {object} Dialect
 * @property {string} file - The file to write.
 * @property {string} suffix - What the names of its constants end in.
 * @property {string} root - The name of the constant for the whole file.
 * @property {(constants: string, used: (name: string) => boolean) => string} wrap - Adds what stands around the constants.
 * @property {string} satisfying - What stands behind a constant.
 * @property {(pattern: RegExp | string, want: string, most: number, refersTo?: string) => string} string
 * @property {(ids: string, refersTo: string) => string} reference - An id that must be found in a list.
 * @property {(least: number, most: number, want: string, whole: boolean) => string} number
 * @property {(choices: readonly unknown[], want: string) => string} choice
 * @property {(item: string, filled: string | undefined, uniqueBy: string | undefined, most: number) => string} list
 * @property {(entries: readonly {key: string, optional: boolean, value: string}[]) => string} object
 * @property {(key: string, value: string) => string} record
 * @property {(forms: readonly string[], want: string) => string} union
 */

const {MOST_CHARACTERS, MOST_ENTRIES} = await importTypeScript('src/data/limits.ts');

const NOTICE = '// Made by `npm run shape` from schema.ts; change that file, not this one.';

/** @type {Dialect} The table that tells the full check what it may find, and what to say when it does not. */
const shape = {
  file: 'src/data/document-shape.ts',
  suffix: 'Shape',
  root: 'documentShape',
  wrap: (constants) => `import type {Shape} from './shape.js';\n\n${constants}`,
  satisfying: ' satisfies Shape',
  string: (pattern, want, most, refersTo) =>
    `{type: 'string', pattern: ${pattern}, want: ${JSON.stringify(want)}, most: ${most}${option({refersTo})}}`,
  reference: (ids, refersTo) => `{...${ids}${option({refersTo})}}`,
  number: (least, most, want, whole) =>
    `{type: 'number', least: ${least}, most: ${most}, want: '${want}'${whole ? ', whole: true' : ''}}`,
  choice: (choices, want) => `{type: 'choice', choices: ${JSON.stringify(choices)}, want: '${want}'}`,
  list: (item, filled, uniqueBy, most) => `{type: 'list', item: ${item}${option({filled, uniqueBy})}, most: ${most}}`,
  object: (entries) =>
    `{type: 'object', entries: {${entries.map(({key, optional, value}) => `${optional ? `'${key}?'` : key}: ${value}`).join(', ')}}}`,
  record: (key, value) => `{type: 'record', key: ${key}, value: ${value}}`,
  union: (forms, want) => `{type: 'union', forms: [${forms.join(', ')}], want: '${want}'}`,
};

/** @type {Dialect} The quick look: functions without words. */
const soundness = {
  file: 'src/data/sound-document.ts',
  suffix: '',
  root: 'look',
  wrap: (constants, isUsed) => {
    const names = [
      'between',
      'either',
      'foundIn',
      'listOf',
      'matches',
      'object',
      'oneOf',
      'optional',
      'recordOf',
    ].filter(isUsed);
    return `import {${names.join(', ')}} from './soundness.js';\n\n${constants}`;
  },
  satisfying: '',
  string: (pattern, _want, _most, refersTo) => (refersTo ? `foundIn('${refersTo}')` : `matches(${pattern})`),
  // The list itself is looked at too, so what is found in it is an id.
  reference: (_ids, refersTo) => `foundIn('${refersTo}')`,
  number: (least, most, _want, whole) => `between(${least}, ${most}${whole ? ', true' : ''})`,
  choice: (choices) => `oneOf(${choices.map((choice) => JSON.stringify(choice)).join(', ')})`,
  list: (item, filled, uniqueBy, most) => `listOf(${[item, ...extraArguments(filled, uniqueBy, most)].join(', ')})`,
  object: (entries) =>
    `object({${entries.map(({key, optional, value}) => (optional ? `${key}: optional(${value})` : key === value ? key : `${key}: ${value}`)).join(', ')}})`,
  record: (key, value) => `recordOf(${key}, ${value})`,
  union: (forms) => `either(${forms.join(', ')})`,
};

/**
 * What `listOf` is told beside what is in the list: nothing of what it takes for granted.
 *
 * @param {string | undefined} filled
 * @param {string | undefined} uniqueBy
 * @param {number} most
 * @returns {readonly (string | number)[]}
 */
function extraArguments(filled, uniqueBy, most) {
  const least = filled === undefined ? 0 : 1;
  if (most !== MOST_ENTRIES) return [least, `'${uniqueBy ?? ''}'`, most];
  if (uniqueBy) return [least, `'${uniqueBy}'`];
  return least ? [least] : [];
}

export const DIALECTS = [shape, soundness];

/**
 * Makes a generated file.
 *
 * @param {Dialect} dialect
 * @returns {Promise<string>} Its text.
 * @throws {Error} When `src/data/schema.ts` uses something of valibot that a dialect cannot say: teach it here, in
 * `src/data/shape.ts` and in `src/data/soundness.ts`.
 */
export async function makeFile(dialect) {
  const exported = await importTypeScript('src/data/schema.ts');
  const nameOf = (/** @type {string} */ name) =>
    name === 'documentSchema' ? dialect.root : name.replace('Schema', dialect.suffix);
  const names = new Map(Object.entries(exported).map(([name, schema]) => [schema, nameOf(name)]));
  /** @type {Map<Schema, string>} Source of each constant, after those it needs. */
  const constants = new Map();

  const write = (/** @type {Schema} */ schema) => {
    const name = names.get(schema);
    if (name === undefined) return describe(schema, write, dialect);
    if (!constants.has(schema)) {
      const source = describe(schema, write, dialect);
      constants.set(schema, `${name === dialect.root ? 'export ' : ''}const ${name} = ${source}${dialect.satisfying};`);
    }
    return name;
  };
  write(exported.documentSchema);

  const body = [...constants.values()].join('\n\n');
  const source = `${NOTICE}\n${dialect.wrap(body, (name) => body.includes(`${name}(`))}`;
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
 * Writes one schema in a dialect.
 *
 * @param {Schema} schema
 * @param {(schema: Schema) => string} write - Writes what stands inside it.
 * @param {Dialect} dialect
 * @returns {string}
 */
function describe(schema, write, dialect) {
  const {refersTo, uniqueBy} = Object.assign({}, ...actionsOf(schema).map(({metadata}) => metadata));
  // The ids of a list are ids like any other, so they are written as such.
  if (refersTo && schema.pipe[0].pipe) return dialect.reference(write(schema.pipe[0]), refersTo);
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
  const want = actions[0]?.message ?? schema.message ?? schema.type;

  switch (schema.type) {
    case 'string': {
      take('regex', 'max_length');
      const form = actions.find(({type}) => type === 'regex');
      return dialect.string(
        form?.requirement ?? ANYTHING,
        form?.message ?? schema.type,
        requirement('max_length'),
        refersTo,
      );
    }
    case 'number':
      take('min_value', 'max_value', 'integer');
      return dialect.number(
        requirement('min_value'),
        requirement('max_value'),
        want,
        requirement('integer') !== undefined,
      );
    case 'literal':
      return dialect.choice([schema.literal], want);
    case 'picklist':
      // The names of icons are many, and only a file with icons needs them: known-names.ts brings those.
      if (refersTo) return dialect.string(ANYTHING, want, MOST_CHARACTERS, refersTo);
      return dialect.choice(schema.options, 'choice');
    case 'array': {
      take('min_length', 'max_length');
      const action = actions.find(({type}) => type === 'min_length');
      if (action && action.requirement !== 1) throw new Error('A shape can only say that a list is not empty.');
      return dialect.list(write(schema.item), action?.message, uniqueBy, requirement('max_length'));
    }
    case 'object':
      return dialect.object(
        Object.entries(schema.entries).map(([key, /** @type {Schema} */ entry]) => {
          const optional = entry.type === 'optional';
          return {key, optional, value: write(optional ? entry.wrapped : entry)};
        }),
      );
    case 'record':
      return dialect.record(write(schema.key), write(schema.value));
    case 'union':
      return dialect.union(schema.options.map(write), want);
    default:
      throw new Error(`A shape cannot say ${schema.type}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const dialect of DIALECTS) await writeFile(dialect.file, await makeFile(dialect));
}
