/** `npm test`: everything that must hold, one step after the other; it stops at the first that fails. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {findChromium, installBrowsers} from './browsers.js';
import {buildIfStale} from './build.js';
import {run} from './run.js';
import {checkWeights} from './size.js';

const folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-'));
const unitFile = path.join(folder, 'unit.json');
const browserFile = path.join(folder, 'browser.json');
const storyFile = path.join(folder, 'stories.json');
process.env.COUNT_FILE = browserFile;

/** @type {[string, () => unknown][]} */
const steps = [
  ['browsers', prepareBrowsers],
  ['lint', () => run('npm run --silent lint')],
  ['types and everyday texts', () => run('npm run --silent check')],
  ['build', buildIfStale],
  ['unit tests', () => run(`vitest run --reporter=default --reporter=json --outputFile.json="${unitFile}"`)],
  ['size', checkWeights],
  [
    'stories',
    () => run(`npm run --silent test:stories -- --reporter=default --reporter=json --outputFile.json="${storyFile}"`),
  ],
  ['browser tests', () => run('npm run --silent test:browser')],
];

function prepareBrowsers() {
  installBrowsers();
  findChromium();
}

async function runSteps() {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    try {
      await step();
    } catch (error) {
      console.error(`\nFailed at: ${name}. ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
      return;
    }
  }
}

/** How many tests passed and failed, in Node, in Storybook and in every browser together. */
async function countTests() {
  const node = await Promise.all([unitFile, storyFile].map(readCount));
  const browser = await readCount(browserFile);
  const add = (/** @type {string} */ key) => node.reduce((sum, counts) => sum + (counts[key] ?? 0), 0);
  return {
    passed: add('numPassedTests') + (browser.passed ?? 0),
    failed: add('numFailedTests') + (browser.failed ?? 0),
  };
}

/**
 * @param {string} file - May be missing, when its step was not reached.
 * @returns {Promise<Partial<Record<string, number>>>}
 */
async function readCount(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
}

await runSteps();
const {passed, failed} = await countTests();
await rm(folder, {recursive: true});
console.log(`\n${passed} passed, ${failed} failed`);
