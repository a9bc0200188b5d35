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
  mutate: [
    `src/${layer}/**/*.ts`,
    '!src/**/*.test.ts',
    // Made by `npm run shape`, and held beside what that makes; broken, they would differ before any test of what they do.
    '!src/data/{document-shape,sound-document}.ts',
    // A list of names and nothing else; `npm run icons` fails at a name that has no drawing.
    '!src/data/icon-names.ts',
  ],
  coverageAnalysis: 'perTest',
  // On a busy machine tests are slow, not broken; a loop that never ends is found by how often it goes round.
  timeoutMS: 30_000,
  ignorePatterns: ['/bench', '/audit', '/dist', '/examples', '/gallery', '/pictures', '/stories', '/storybook-static'],
  // Else each copy begins with a comment, and `document-shape.ts` would not be what the schema makes.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `reports/${layer}.json`,
  reporters: ['clear-text', 'html', 'progress-append-only'],
  // Survivors are read in the HTML, each in its code.
  clearTextReporter: {reportMutants: false, reportTests: false},
  htmlReporter: {fileName: `reports/${layer}.html`},
};
