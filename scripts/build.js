/** `npm run build`: makes everything in `dist`. */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {makeEmbedPages} from './embed-pages.js';
import {collectLicences} from './licences.js';
import {makeFrameworkTypes} from './make-framework-types.js';
import {makeSchema} from './make-schema.js';
import {makeVscodeData} from './make-vscode-data.js';
import {run} from './run.js';

/** What `dist` is made of and with; when one of these is newer than `dist`, it is stale. */
export const INGREDIENTS = [
  'src',
  'rollup.config.js',
  'scripts/embed-pages.js',
  'scripts/embed-template.html',
  'scripts/lean-lit.js',
  'scripts/licences.js',
  'scripts/make-framework-types.js',
  'scripts/make-vscode-data.js',
  'scripts/side-by-side.js',
  'scripts/tidy-templates.js',
  'tsconfig.cli.json',
  'tsconfig.json',
  'custom-elements-manifest.config.js',
  'package.json',
];

/** Written last, so that an interrupted build counts as stale. */
const LAST_MADE = 'dist/sri.json';

export async function build() {
  await rm('dist', {recursive: true, force: true});
  await run('rollup --config --failAfterWarnings --silent');
  await run('cem analyze --quiet');
  await writeJson('dist/vscode.html-custom-data.json', await makeVscodeData('dist/custom-elements.json'));
  for (const [file, content] of Object.entries(await makeFrameworkTypes('dist/custom-elements.json')))
    await writeFile(path.join('dist', file), content);
  await writeJson('dist/schema.json', await makeSchema());
  await writeJson('dist/kracht.json', JSON.parse(await readFile('src/data/kracht.json', 'utf8')));
  await makeEmbedPages('dist/cdn', process.env.EMBED_BASE);
  await writeFile('dist/cdn/licences.txt', await collectLicences('dist/cdn'));
  await writeJson(LAST_MADE, await hashScripts('dist/cdn'));
}

/** Builds unless `dist` is newer than everything it is made of. */
export async function buildIfStale() {
  const made = existsSync(LAST_MADE) ? (await stat(LAST_MADE)).mtimeMs : 0;
  const changed = await Promise.all(INGREDIENTS.map(lastChange));
  if (Math.max(...changed) > made) await build();
}

/**
 * The time of the last change of a file, or of anything in a folder, in milliseconds since 1970.
 *
 * @param {string} file
 * @returns {Promise<number>}
 */
async function lastChange(file) {
  const {mtimeMs} = await stat(file);
  const entries = (await stat(file)).isDirectory() ? await readdir(file, {recursive: true}) : [];
  const times = await Promise.all(entries.map(async (entry) => (await stat(path.join(file, entry))).mtimeMs));
  return Math.max(mtimeMs, ...times);
}

/**
 * The sha384 of each file in a folder, as a page writes it in `integrity`, by its path in that folder.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function hashScripts(folder) {
  const files = (await filesIn(folder)).filter((file) => !file.endsWith('.map'));
  const hashes = files.sort().map(async (file) => {
    const hash = createHash('sha384').update(await readFile(path.join(folder, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/**
 * Paths of all files in a folder and its folders, seen from that folder.
 *
 * @param {string} folder
 */
async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await writeFile(file, JSON.stringify(value));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
