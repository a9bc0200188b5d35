import {writeFileSync} from 'node:fs';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

import {chromiumArguments, findBrowsers} from './scripts/browsers.js';
import {jsonModules} from './scripts/json-modules.js';
import {startWebkit} from './scripts/webkit.js';

// One place on earth, so that a date in an expectation is the same on every machine; the browsers inherit it.
process.env.TZ = 'Asia/Dubai';

// Else a signal would end this process without ending the browsers.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const {chromium, firefox, webkit} = findBrowsers();

/** How each engine that is here is started. */
const launchers = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: chromium, args: chromiumArguments}}),
  ...(firefox && {
    firefox: () =>
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: firefox,
          extraPrefsFirefox: {'intl.accept_languages': 'nl-NL'},
        },
      }),
  }),
  ...(webkit && {webkit: async () => webdriverLauncher({path: '/', ...(await startWebkit(webkit))})}),
};

/** `ENGINES=chromium,firefox npm run test:browser` runs only these. */
const chosen = process.env.ENGINES?.split(',') ?? Object.keys(launchers);
const unknown = chosen.filter((engine) => !(engine in launchers));
if (unknown.length > 0) throw new Error(`ENGINES: no ${unknown.join(', ')} here, only ${Object.keys(launchers).join(', ')}.`);

/** Writes how many tests passed and failed where `scripts/test.js` asks for it. */
const countingReporter = {
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap((session) => testsIn(session.testResults));
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const count = {passed: tests.filter((test) => test.passed).length, failed};
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
  },
};

/** All tests in a suite and its suites. */
function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

/**
 * The page of each test. A warning or an error on the console fails the test that runs; a test that expects one puts
 * its own `console.warn` in place for as long.
 */
const testPage = (testFramework) => `<!doctype html>
  <html lang="nl">
    <head><meta charset="utf-8" /></head>
    <body>
      <script>
        // Lit's development mode tells of mistakes; that it is on, is known.
        globalThis.litIssuedWarnings = new Set(['dev-mode']);
        for (const level of ['warn', 'error']) {
          console[level] = (...values) => {
            queueMicrotask(() => { throw new Error('Unexpected console.' + level + ': ' + values.join(' ')); });
          };
        }
      </script>
      <script type="module" src="${testFramework}"></script>
    </body>
  </html>`;

export default {
  files: ['src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
  nodeResolve: true,
  plugins: [jsonModules, esbuildPlugin({ts: true, tsconfig: 'tsconfig.json'})],
  browsers: await Promise.all(chosen.map((engine) => launchers[engine]())),
  // Two cores: two engines side by side, each one file at a time. (WebKit runs in a page of its own only then.)
  concurrentBrowsers: 2,
  concurrency: 1,
  testFramework: {config: {timeout: 10_000}},
  testRunnerHtml: testPage,
  reporters: [defaultReporter(), countingReporter],
};
