import {defineConfig} from 'vitest/config';

import settings from './vitest.config.js';

/** The layer that is broken, whose own tests must notice. */
const layer = process.env.LAYER ?? '{data,layout,text}';

/** The tests that Stryker runs against each broken copy. */
export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    include: [`src/${layer}/**/*.test.ts`],
    setupFiles: ['test/mutation/quick.ts'],
    // Slow is not broken; see stryker.config.js.
    testTimeout: 10_000,
  },
});
