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
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', '{scripts,bench}/*.test.js'],
    exclude: ['**/*.browser.test.ts', 'node_modules/**'],
  },
});
