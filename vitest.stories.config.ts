import {defineConfig} from 'vitest/config';

/** The stories in Chromium: a run of their own, since they need Storybook built and take about a second each. */
export default defineConfig({test: {include: ['stories/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000}});
