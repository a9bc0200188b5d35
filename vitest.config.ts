import {defineConfig} from 'vitest/config';

// One place on earth and one language, so that a date or a number in an expectation is the same on every machine.
process.env.TZ = 'Asia/Dubai';
process.env.LC_ALL = 'nl_NL.UTF-8';

export default defineConfig({
  // As in tsconfig.json, which vite does not apply to tests: no class fields over Lit's accessors.
  oxc: {
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
  // The builder uses modules of `dist`; here they are those they are made of, so that nothing has to be built first.
  resolve: {
    alias: [{find: /^(\.\.\/\.\.)\/dist\/(data|export|server|text)\/(.+)\.js$/, replacement: '$1/src/$2/$3.ts'}],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', '{scripts,bench}/*.test.js'],
    exclude: ['**/*.browser.test.ts', 'node_modules/**'],
  },
});
