/**
 * Numbers that look like chance and are the same on every run: mulberry32.
 *
 * @param {number} seed - A whole number.
 * @returns {() => number} Gives the next number, from 0 up to 1.
 */
export function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same things in another order; every order is as likely.
 *
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {() => number} random
 */
export function shuffle(things, random) {
  const left = [...things];
  return things.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
