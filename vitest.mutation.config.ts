import settings from './vitest.config.js';

/** The layers whose tests run: each is broken for itself (`scripts/mutate.js`), and its own tests must notice. */
const layer = process.env.LAYER ?? '{data,layout,text}';

/** The tests that `npm run mutate` runs against each broken copy. */
export default {
  ...settings,
  test: {
    ...settings.test,
    include: [`src/${layer}/**/*.test.ts`],
    setupFiles: ['test/mutation/quick.ts'],
  },
};
