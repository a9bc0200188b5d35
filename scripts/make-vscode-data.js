import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/** A type with a name whose values are words: `export type MixView = 'people' | 'bars' | 'table'`. */
const NAMED_CHOICE = /^export type (\w+) = ('[^']*'(?:\s*\|\s*'[^']*')*);/gm;

/** Types whose values cannot be listed. */
const OPEN_TYPES = ['string', 'number', 'boolean', 'undefined'];

/**
 * Makes the data by which VS Code completes and explains our tags and attributes in HTML.
 * See https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md.
 *
 * @param {string} manifestFile - The custom elements manifest.
 * @returns {Promise<object>}
 * @throws {Error} When an attribute has a type of which the values are not known here.
 */
export async function makeVscodeData(manifestFile) {
  const {modules} = JSON.parse(await readFile(manifestFile, 'utf8'));
  const choices = await readNamedChoices('src');
  const elements = modules.flatMap((/** @type {any} */ module) => module.declarations).filter(isElement);
  return {
    version: 1.1,
    tags: elements.map((/** @type {any} */ {attributes, description, tagName}) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map((/** @type {any} */ {default: standard, description, name, type}) => {
        const values = listValues(type.text, choices);
        return {
          name,
          description: markdown(description + tellDefault(standard)),
          ...(values.length > 0 && {values: values.map((value) => ({name: value}))}),
        };
      }),
    })),
  };
}

/** @param {any} declaration */
const isElement = ({tagName}) => tagName !== undefined;

/** @param {string} text */
const markdown = (text) => ({kind: 'markdown', value: text.replace(/\s+/g, ' ')});

/**
 * @param {string | undefined} source - As it is written in TypeScript.
 */
function tellDefault(source) {
  return source === undefined || source === "''" ? '' : ` Default: ${source.replaceAll("'", '')}.`;
}

/**
 * The words that an attribute may have; none where it may have any.
 *
 * @param {string} type - As it is written in TypeScript.
 * @param {ReadonlyMap<string, readonly string[]>} choices
 */
function listValues(type, choices) {
  return type.split('|').flatMap((part) => {
    const name = part.trim();
    if (OPEN_TYPES.includes(name)) return [];
    const values = name.startsWith("'") ? [name.slice(1, -1)] : choices.get(name);
    if (values === undefined) throw new Error(`scripts/make-vscode-data.js: which values does the type ${name} have?`);
    return values;
  });
}

/**
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, readonly string[]>>} The words of each type that lists them, by its name.
 */
async function readNamedChoices(folder) {
  const files = (await readdir(folder, {recursive: true})).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const found = sources.flatMap((source) => [...source.matchAll(NAMED_CHOICE)]);
  return new Map(
    found.map(([, name = '', words = '']) => [name, words.split('|').map((word) => word.trim().slice(1, -1))]),
  );
}
