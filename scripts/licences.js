import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/** Packages that are inside without being imported: their drawings are in `src/views/*-icons.ts`. */
export const COPIED_PACKAGES = ['node_modules/@phosphor-icons/core'];

/**
 * Collects the licences of all packages that are inside the bundles of a folder; their notices must go along.
 *
 * @param {string} folder - Has the bundles with their source maps.
 * @returns {Promise<string>} The text for `licences.txt`.
 */
export async function collectLicences(folder) {
  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.map'));
  const sources = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')).sources),
  );
  const packages = sources.flat().flatMap((source) => source.match(/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  const notices = await Promise.all([...new Set([...packages, ...COPIED_PACKAGES])].sort().map(readNotice));
  return notices.join('\n\n');
}

/** @param {string} folder - Folder of a package. */
async function readNotice(folder) {
  const {name, version, license, author} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  // Who may choose between two licences has a file for each.
  const files = (await readdir(folder)).filter((entry) => /^licen[cs]e/i.test(entry)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const text = texts.length > 0 ? texts.join('\n\n') : `Copyright ${author?.name ?? author}`;
  return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
}
