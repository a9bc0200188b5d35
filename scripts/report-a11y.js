/**
 * `npm run report:a11y`: runs every test that the accessibility report cites, and writes `docs/toegankelijkheid.md`. It fails
 * and leaves the old report as it is when a cited test did not pass in every engine that it is for.
 */
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {CRITERIA} from '../test/accessibility/criteria.js';
import {DOCUMENT, LAST_RUN, fileOf, makeDocument} from './a11y-document.js';
import {BROWSERS, enginesOf, isForBrowsers, resultsOf, wantedEngines} from './a11y-results.js';
import {findChromium, findFirefox, findWebkit} from './browsers.js';
import {buildIfStale} from './build.js';
import {run} from './run.js';

/** @typedef {import('./a11y-results.js').Result} Result */

/**
 * How the runner calls the browsers, and how people do.
 *
 * @type {Readonly<Record<string, string>>}
 */
const NAMES = {Chrome: 'Chromium', Firefox: 'Firefox', MiniBrowser: 'WebKitGTK'};

const wanted = wantedEngines(CRITERIA);
const files = [...new Set([...wanted.keys()].map(fileOf))];

/**
 * @param {string} command
 * @param {string} file - What the command writes.
 */
async function runAndRead(command, file) {
  // A test that fails is told below; a command that wrote nothing is told here.
  const failure = await run(command).catch((/** @type {unknown} */ error) => error);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`"${command}" wrote no results.`, {cause: failure ?? error});
  }
}

/** @returns {Promise<Result[]>} */
async function runAll() {
  const folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-'));
  try {
    const results = [
      ...(await runInNode(path.join(folder, 'unit.json'))),
      ...(await runInBrowsers(path.join(folder, 'browser.json'))),
    ];
    return results.map((result) => ({...result, file: path.relative('.', result.file)}));
  } finally {
    await rm(folder, {recursive: true});
  }
}

/**
 * @param {string} file - For what vitest says.
 * @returns {Promise<Result[]>}
 */
async function runInNode(file) {
  const inNode = files.filter((one) => !isForBrowsers(one)).join(' ');
  const {testResults} = await runAndRead(
    `vitest run ${inNode} --testTimeout=60000 --reporter=default --reporter=json --outputFile.json="${file}"`,
    file,
  );
  return testResults.flatMap((/** @type {any} */ {name, assertionResults}) =>
    assertionResults.map((/** @type {any} */ {ancestorTitles, title, status}) => ({
      file: name,
      engine: 'Node',
      name: [...ancestorTitles, title].join(' › '),
      passed: status === 'passed',
    })),
  );
}

/**
 * @param {string} file - For what the runner says.
 * @returns {Promise<Result[]>}
 */
async function runInBrowsers(file) {
  process.env.NAMES_FILE = file;
  const inBrowsers = files.filter(isForBrowsers).map((one) => `"${one}"`);
  /** @type {Result[]} */
  const results = await runAndRead(`wtr --files ${inBrowsers.join(' ')}`, file);
  return results.map((result) => ({...result, engine: NAMES[result.engine] ?? result.engine}));
}

/**
 * @param {string} name
 * @param {string | undefined} command
 * @param {readonly string[]} before - What the command is started by.
 * @throws {Error} When there is no such browser here, or it does not tell its version.
 */
function versionOf(name, command, before = []) {
  if (!command) throw new Error(`No ${name} was found here: the report is about ${BROWSERS.join(', ')}.`);
  const [program = command, ...rest] = [...before, command, '--version'];
  const [version] = /\d+(?:\.\d+)+/.exec(execFileSync(program, rest, {encoding: 'utf8'})) ?? [];
  if (version === undefined) throw new Error(`${command} does not tell its version.`);
  return version;
}

if (process.env.ENGINES) throw new Error(`ENGINES is set: the report is about ${BROWSERS.join(', ')}.`);
/** @type {Readonly<Record<string, string>>} */
const versions = {
  Chromium: versionOf('Chromium', findChromium()),
  Firefox: versionOf('Firefox', findFirefox()),
  // The browser itself tells nothing without a screen.
  WebKitGTK: versionOf('WebKitGTK', findWebkit()?.browser, ['xvfb-run', '-a']),
};
await buildIfStale();
const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const results = await runAll();
const passed = Object.fromEntries([...wanted.keys()].map((test) => [test, enginesOf(test, results)]));
const missing = [...wanted].flatMap(([test, engines]) =>
  engines.filter((engine) => !passed[test]?.includes(engine)).map((engine) => `${engine}: ${test}`),
);
if (missing.length > 0) {
  for (const test of missing) console.error(`Failed, or not there, in ${test}`);
  console.error(`${DOCUMENT} stays as it was.`);
  process.exitCode = 1;
} else {
  const ran = new Set(results.map(({engine}) => engine));
  const browsers = Object.fromEntries(Object.entries(versions).filter(([name]) => ran.has(name)));
  const lastRun = {version, browsers, passed};
  await writeFile(LAST_RUN, `${JSON.stringify(lastRun, null, 2)}\n`);
  await writeFile(DOCUMENT, await makeDocument(CRITERIA, lastRun));
  const inEngines = Object.values(passed).flat().length;
  const inCases = [...wanted.keys()].flatMap((test) => resultsOf(test, results)).length;
  console.log(
    `${DOCUMENT}: ${wanted.size} cited tests passed, ${inEngines} with each engine, ${inCases} with each case.`,
  );
}
