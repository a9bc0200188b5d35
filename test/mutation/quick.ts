/**
 * Makes tests quick enough to run some thousand times (`npm run mutate`): properties try fewer inputs, and what waits before
 * it asks a server again waits shorter. Neither changes what a test says.
 */
import fc from 'fast-check';

const PROPERTY_RUNS = 25;
const LONGEST_PAUSE = 20;

fc.configureGlobal({numRuns: PROPERTY_RUNS});

const {setTimeout: wait} = globalThis;
globalThis.setTimeout = Object.assign(
  (...[run, pause = 0, ...rest]: Parameters<typeof wait>) => wait(run, Math.min(pause, LONGEST_PAUSE), ...rest),
  wait,
);
