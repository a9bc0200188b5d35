/**
 * `npm run storybook`: builds what is stale, since Storybook reads the table of attributes from `dist`, and serves Storybook on
 * port 6006. `npm run build:storybook` makes `storybook-static/`, a folder that works anywhere, without a network.
 */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {preview} from 'vite';

import {buildIfStale} from './build.js';
import {run} from './run.js';

/** Where a built Storybook goes when nobody says otherwise. */
const FOLDER = 'storybook-static';

/** The folder of a partner's site in which Storybook is tried. */
const PLACE = '/ontwerp/mbo-kracht/';

// Of the tools of Storybook too: no word to anyone.
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

/**
 * A story, or a page of text.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {'story' | 'docs'} type
 * @property {string} title
 * @property {string} name
 */

/** @param {string} [folder] */
export async function buildStorybook(folder = FOLDER) {
  await buildIfStale();
  // Where tests run it, they say otherwise, and lit takes their word.
  process.env.NODE_ENV = 'production';
  await run(`storybook build --quiet --output-dir "${folder}"`);
}

/**
 * Builds Storybook in a folder that is removed afterwards, and serves it as a partner would: as files, in a folder of a site.
 *
 * @returns {Promise<{address: string, entries: Entry[], stop: () => Promise<void>}>} The address ends with a slash.
 */
export async function serveStorybook() {
  const folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-stories-'));
  await buildStorybook(folder);
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    // What is not there is not there: no page instead.
    appType: 'mpa',
    base: PLACE,
    build: {outDir: folder},
    preview: {port: 6100, open: false},
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('Storybook is served nowhere.');
  const {entries} = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8'));
  const stop = async () => {
    await server.close();
    await rm(folder, {recursive: true});
  };
  return {address, entries: Object.values(entries), stop};
}

async function openStorybook() {
  await buildIfStale();
  await run('storybook dev --port 6006 --no-open --no-version-updates');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv[2] === 'build' ? buildStorybook() : openStorybook()).catch((error) => {
    console.error(`Storybook could not be made: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
