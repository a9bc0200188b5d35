import {writeFileSync} from 'node:fs';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium, findFirefox, findWebkit, nameMissingEngines} from './scripts/browsers.js';
import {jsonModules} from './scripts/json-modules.js';
import {startWebkit} from './scripts/webkit.js';
import {faultyServer} from './test/faults/faulty-server.js';
import {liveData} from './test/live-data.js';
import {badServers} from './test/pages/bad-servers.js';
import {partnerPages} from './test/pages/serve-pages.js';

// One place on earth, so that a date in an expectation is the same on every machine; the browsers inherit it.
process.env.TZ = 'Asia/Dubai';

// Else a signal would end this process without ending the browsers.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const chromium = findChromium();
const firefox = findFirefox();
const webkit = findWebkit();

/** How each engine that is here is started. */
const launchers = {
  chromium: () =>
    chromeLauncher({launchOptions: {executablePath: chromium, args: [...chromiumArguments, '--js-flags=--expose-gc']}}),
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

nameMissingEngines();

/** `ENGINES=chromium,firefox npm run test:browser` runs only these. */
const chosen = process.env.ENGINES?.split(',') ?? Object.keys(launchers);
const unknown = chosen.filter((engine) => !(engine in launchers));
if (unknown.length > 0)
  throw new Error(`ENGINES: no ${unknown.join(', ')} here, only ${Object.keys(launchers).join(', ')}.`);

/** Writes how many tests passed and failed where `scripts/test.js` asks for it, and which where `scripts/report-a11y.js` does. */
const countingReporter = {
  onTestRunFinished({sessions}) {
    if (process.env.NAMES_FILE) writeFileSync(process.env.NAMES_FILE, JSON.stringify(sessions.flatMap(nameTests)));
    const tests = sessions.flatMap((session) => testsIn(session.testResults));
    const passed = tests.filter((test) => test.passed).length;
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    // A file that could not be read has errors but no tests.
    const broken = sessions.filter((session) => session.errors.length > 0).length;
    if (process.env.COUNT_FILE)
      writeFileSync(process.env.COUNT_FILE, JSON.stringify({passed, failed: failed + broken}));
  },
};

/** All tests in a suite and its suites. */
function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

/**
 * Each test of a session by its whole name, with the file and the engine, and whether it passed; one that is left out is not
 * named. What went wrong outside the tests, such as a file that cannot be loaded, has no name.
 */
function nameTests({testFile, browser, testResults, errors}) {
  const session = {file: testFile, engine: browser.name};
  const nameIn = (suite, path) => [
    ...suite.tests
      .filter(({skipped}) => !skipped)
      .map(({name, passed}) => ({...session, name: [...path, name].join(' › '), passed})),
    ...suite.suites.flatMap((inner) => nameIn(inner, [...path, inner.name])),
  ];
  return [
    ...(testResults ? nameIn(testResults, []) : []),
    ...(errors.length > 0 ? [{...session, name: '', passed: false}] : []),
  ];
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
        // "Loop completed with undelivered notifications" says that a size is told in the next frame: no mistake.
        addEventListener('error', (event) => {
          if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
        }, {capture: true});
        // The runner writes what we throw on the console again.
        const thrown = new Set();
        for (const level of ['warn', 'error']) {
          const write = console[level];
          console[level] = (...values) => {
            write.apply(console, values);
            if (thrown.has(values[0])) return;
            const error = new Error('Unexpected console.' + level + ': ' + values.join(' '));
            thrown.add(error);
            queueMicrotask(() => { throw error; });
          };
        }
      </script>
      <script type="module" src="${testFramework}"></script>
    </body>
  </html>`;

export default {
  files: ['src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
  nodeResolve: true,
  middleware: [liveData, faultyServer, badServers, partnerPages],
  plugins: [jsonModules, esbuildPlugin({ts: true, tsconfig: 'tsconfig.json'})],
  browsers: await Promise.all(chosen.map((engine) => launchers[engine]())),
  // Two cores: two engines side by side, each one file at a time. (WebKit runs in a page of its own only then.)
  concurrentBrowsers: 2,
  concurrency: 1,
  testFramework: {config: {timeout: 10_000}},
  testRunnerHtml: testPage,
  reporters: [defaultReporter(), countingReporter],
};
