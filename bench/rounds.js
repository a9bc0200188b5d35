import {makeRandom, shuffle} from './random.js';
import {forceLayout, nextPaint, rest} from './stage.js';

/**
 * @typedef {object} Timing - What one run took, in ms.
 * @property {number} laidOut - Script and layout: until the page that was drawn is laid out.
 * @property {number} painted - The same and the page's own work on the frame in which it appears.
 */

/**
 * @typedef {object} Plan
 * @property {number} rounds - How often each is timed.
 * @property {number} warmUp - How often each runs before that.
 * @property {number} seed - Of the order within the rounds.
 */

/**
 * Runs everything once a round, each round in another order, so that a machine that slows down slows all of them.
 *
 * @param {Readonly<Record<string, () => Promise<Timing>>>} runs
 * @param {Plan} plan
 * @returns {Promise<Record<string, Timing[]>>}
 */
export async function interleave(runs, {rounds, warmUp, seed}) {
  const random = makeRandom(seed);
  // What the measure before left behind.
  globalThis.gc?.();
  /** @type {Record<string, Timing[]>} */
  const timings = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of shuffle(Object.entries(runs), random)) {
      await rest();
      const timing = await run();
      if (round >= 0) timings[name]?.push(timing);
    }
  }
  await rest();
  return timings;
}

/**
 * @param {() => unknown} work - What it gives is awaited.
 * @returns {Promise<Timing>}
 */
export async function time(work) {
  const begin = performance.now();
  await work();
  forceLayout();
  const laidOut = performance.now() - begin;
  return {laidOut, painted: laidOut + (await nextPaint())};
}
