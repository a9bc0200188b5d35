/** What test results say of the tests that the accessibility report cites. */
import {fileOf, patternOf, testsOf} from './a11y-document.js';

/** @typedef {import('../test/accessibility/criteria.js').Criterion} Criterion */

/**
 * @typedef {object} Result
 * @property {string} file
 * @property {string} engine - One of the `BROWSERS`, or Node.
 * @property {string} name - "suite › name"; empty for a file that went wrong outside its tests.
 * @property {boolean} passed
 */

export const BROWSERS = ['Chromium', 'Firefox', 'WebKitGTK'];

/** @param {string} file */
export const isForBrowsers = (file) => file.endsWith('.browser.test.ts');

/**
 * Where each cited test must pass: in Node, or in every browser but where a criterion names fewer.
 *
 * @param {readonly Criterion[]} criteria
 * @returns {Map<string, readonly string[]>} Engines by test.
 */
export function wantedEngines(criteria) {
  /** @type {Map<string, readonly string[]>} */
  const wanted = new Map();
  for (const criterion of criteria) {
    for (const test of testsOf(criterion)) {
      const file = fileOf(test);
      const engines = isForBrowsers(file) ? (criterion.engines?.[file] ?? BROWSERS) : ['Node'];
      wanted.set(test, [...new Set([...(wanted.get(test) ?? []), ...engines])]);
    }
  }
  return wanted;
}

/**
 * The results of a cited test: more than one in an engine where it is written for several cases.
 *
 * @param {string} test
 * @param {readonly Result[]} results
 */
export function resultsOf(test, results) {
  const pattern = patternOf(test);
  return results.filter(({file, name}) => pattern.test(`${file} › ${name}`));
}

/**
 * In which engines a cited test ran and passed in each of its cases, in a file that went well.
 *
 * @param {string} test
 * @param {readonly Result[]} results
 */
export function enginesOf(test, results) {
  const own = resultsOf(test, results);
  const broken = results.filter(({file, name}) => file === fileOf(test) && name === '');
  const failed = new Set([...own, ...broken].filter(({passed}) => !passed).map(({engine}) => engine));
  const ran = new Set(own.map(({engine}) => engine));
  return [...BROWSERS, 'Node'].filter((engine) => ran.has(engine) && !failed.has(engine));
}
