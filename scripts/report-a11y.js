/**
 * `npm run report:a11y`: runs every test that the accessibility report cites, and writes `docs/toegankelijkheid.md`. It fails
 * and leaves the old report as it is when a cited test is not there or did not pass.
 */
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {CRITERIA} from '../test/accessibility/criteria.js';
import {DOCUMENT, LAST_RUN, makeDocument, patternOf, testsOf} from './a11y-document.js';
import {findChromium, findFirefox, findWebkit} from './browsers.js';
import {buildIfStale} from './build.js';
import {run} from './run.js';

/** @typedef {{file: string, engine: string, name: string, passed: boolean}} Result */

/** How the runner calls the engines, and how people do. */
const ENGINES = {Chrome: 'Chromium', Firefox: 'Firefox', MiniBrowser: 'WebKitGTK', Node: 'Node'};

const cited = [...new Set(CRITERIA.flatMap(testsOf))];
const files = [...new Set(cited.map((test) => test.split(' › ')[0] ?? ''))];
const isBrowser = (/** @type {string} */ file) => file.endsWith('.browser.test.ts');

/**
 * @param {string} command
 * @param {string} file - What the command writes.
 */
async function runAndRead(command, file) {
  // A test that fails is told below, with the criteria that need it.
  await run(command).catch(() => undefined);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** @returns {Promise<Result[]>} */
async function runAll() {
  const folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-'));
  const unit = path.join(folder, 'unit.json');
  const browser = path.join(folder, 'browser.json');
  process.env.NAMES_FILE = browser;
  const inNode = files.filter((file) => !isBrowser(file)).join(' ');
  const {testResults} = await runAndRead(
    `vitest run ${inNode} --testTimeout=60000 --reporter=default --reporter=json --outputFile.json="${unit}"`,
    unit,
  );
  const inBrowsers = files.filter(isBrowser).map((file) => `"${file}"`);
  const browsers = await runAndRead(`wtr --files ${inBrowsers.join(' ')}`, browser);
  await rm(folder, {recursive: true});
  /** @type {Result[]} */
  const node = testResults.flatMap((/** @type {any} */ {name: file, assertionResults}) =>
    assertionResults.map((/** @type {any} */ {ancestorTitles, title, status}) => ({
      file,
      engine: 'Node',
      name: [...ancestorTitles, title].join(' › '),
      passed: status === 'passed',
    })),
  );
  return [...node, ...browsers].map((result) => ({...result, file: path.relative('.', result.file)}));
}

/**
 * In which engines a cited test passed; none where it failed in one, or is not there.
 *
 * @param {string} test
 * @param {readonly Result[]} results
 */
function enginesOf(test, results) {
  const pattern = patternOf(test);
  const found = results.filter(({file, name}) => pattern.test(`${file} › ${name}`));
  if (found.some(({passed}) => !passed)) return [];
  const names = new Set(found.map(({engine}) => ENGINES[/** @type {keyof typeof ENGINES} */ (engine)] ?? engine));
  return Object.values(ENGINES).filter((engine) => names.has(engine));
}

/**
 * @param {string | undefined} command
 * @param {readonly string[]} before - What the command is started by.
 */
function versionOf(command, before = []) {
  if (!command) return undefined;
  const [program = command, ...rest] = [...before, command, '--version'];
  return /\d+(?:\.\d+)+/.exec(execFileSync(program, rest, {encoding: 'utf8'}))?.[0];
}

await buildIfStale();
const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const browsers = {
  Chromium: versionOf(findChromium()),
  Firefox: versionOf(findFirefox()),
  // The browser itself tells nothing without a screen.
  WebKitGTK: versionOf(findWebkit()?.browser, ['xvfb-run', '-a']),
};
const results = await runAll();
const passed = Object.fromEntries(cited.map((test) => [test, enginesOf(test, results)]));
const missing = cited.filter((test) => passed[test]?.length === 0);
if (missing.length > 0) {
  for (const test of missing) console.error(`Failed, or not there: ${test}`);
  console.error(`${missing.length} cited tests did not pass; ${DOCUMENT} stays as it was.`);
  process.exitCode = 1;
} else {
  const lastRun = {version, browsers, passed};
  await writeFile(LAST_RUN, `${JSON.stringify(lastRun, null, 2)}\n`);
  await writeFile(DOCUMENT, await makeDocument(CRITERIA, lastRun));
  console.log(`${DOCUMENT}: ${cited.length} cited tests passed, ${results.length} ran.`);
}
