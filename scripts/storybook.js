/**
 * `npm run storybook`: builds what is stale, since Storybook reads the table of attributes from `dist`, and opens Storybook on
 * port 6006. `npm run build:storybook` makes `storybook-static/`, a folder that works anywhere, without a network.
 */
import {fileURLToPath} from 'node:url';

import {buildIfStale} from './build.js';
import {run} from './run.js';

/** Where a built Storybook goes when nobody says otherwise. */
const FOLDER = 'storybook-static';

// Of the tools of Storybook too: no word to anyone.
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

/** @param {string} [folder] */
export async function buildStorybook(folder = FOLDER) {
  await buildIfStale();
  // Where tests run it, they say otherwise, and lit takes their word.
  process.env.NODE_ENV = 'production';
  await run(`storybook build --quiet --output-dir "${folder}"`);
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
