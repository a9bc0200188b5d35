/** The layer that is broken: `scripts/mutate.js` does one after the other. */
const {LAYER: layer} = process.env;
if (layer === undefined) throw new Error('Say which layer to break (npm run mutate -- layout).');

/**
 * Breaks one layer in thousands of small ways, and counts what none of its tests notices.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutation.config.ts', related: false},
  mutate: [`src/${layer}/**/*.ts`, '!src/**/*.test.ts', '!src/data/document-shape.ts'],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/bench', '/audit', '/dist', '/examples', '/gallery', '/pictures', '/stories', '/storybook-static'],
  // Else each copy begins with a comment, and `document-shape.ts` would not be what the schema makes.
  disableTypeChecks: false,
  // Long, so that a busy machine is not taken for a test that noticed.
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: `reports/${layer}.json`,
  reporters: ['clear-text', 'html'],
  // Survivors are read in the HTML, each in its code.
  clearTextReporter: {reportMutants: false, reportTests: false},
  htmlReporter: {fileName: `reports/${layer}.html`},
};
