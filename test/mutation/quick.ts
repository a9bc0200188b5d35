/**
 * Makes tests quick enough to run some thousand times (`npm run mutate`): properties try fewer inputs, also those that ask for
 * more themselves, and what waits before it asks a server again waits shorter. Neither changes what a test says. The inputs
 * are the same each time, so that a second run finds what the first one found.
 */
import {vi} from 'vitest';

const PROPERTY_RUNS = 25;
/** Of the pauses before a server is asked again the second is short, in ms; the first stays, and so do deadlines. */
const SECOND_PAUSE = 2_000;
const SHORT_PAUSE = 20;

vi.mock(import('fast-check'), async (load) => {
  const original = await load();
  const {default: fc} = original;
  fc.configureGlobal({seed: 1});
  const assert = ((property, settings) =>
    fc.assert(property, {...settings, numRuns: PROPERTY_RUNS})) as typeof fc.assert;
  return {...original, default: {...fc, assert}};
});

const {setTimeout: wait} = globalThis;
globalThis.setTimeout = Object.assign(
  (...[run, pause = 0, ...rest]: Parameters<typeof wait>) =>
    wait(run, pause === SECOND_PAUSE ? SHORT_PAUSE : pause, ...rest),
  wait,
);
