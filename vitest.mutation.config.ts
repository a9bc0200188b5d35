import {defineConfig} from 'vitest/config';

import {exclude, reading} from './vitest.config.js';

/** The layer that is broken, whose own tests must notice. */
const layer = process.env.LAYER ?? '{data,layout,text}';

/** The tests that Stryker runs against each broken copy. */
export default defineConfig({
  ...reading,
  test: {
    include: [`src/${layer}/**/*.test.ts`],
    exclude,
    setupFiles: ['test/mutation/quick.ts'],
    // Slow is not broken; see stryker.config.js.
    testTimeout: 10_000,
  },
});
