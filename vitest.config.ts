import {defineConfig} from 'vitest/config';

// One place on earth and one language, so that a date or a number in an expectation is the same on every machine.
process.env.TZ = 'Asia/Dubai';
process.env.LC_ALL = 'nl_NL.UTF-8';

/** How tests in Node read our code. */
export const reading = {
  // As in tsconfig.json, which vite does not apply to tests: no class fields over Lit's accessors.
  oxc: {
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
  // The builder uses modules of `dist`; here they are those they are made of, so that nothing has to be built first.
  resolve: {
    alias: [{find: /^(\.\.\/\.\.)\/dist\/(data|export|server|text)\/(.+)\.js$/, replacement: '$1/src/$2/$3.ts'}],
  },
};

/** What other runners run. */
export const exclude = ['**/*.browser.test.ts', 'node_modules/**'];

export default defineConfig(({mode}) => ({
  ...reading,
  test: {
    exclude,
    projects: [
      {extends: true, mode, test: {name: 'code', include: ['src/**/*.test.ts', '{scripts,bench}/*.test.js']}},
      // Many of these open what was built: it is built before them, once, since side by side they would do it at once.
      {
        extends: true,
        mode,
        test: {name: 'whole', include: ['test/**/*.test.ts'], globalSetup: ['test/build-first.ts']},
      },
    ],
  },
}));
