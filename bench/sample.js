/** What every chart draws: teams of four groups whose whole percentages add up to 100. */
import {makeRandom} from './random.js';

/** @typedef {{id: string, label: string, colour: string}} Group */
/** @typedef {{label: string, percents: readonly number[]}} Team - Percentages in the order of the groups. */
/** @typedef {readonly Team[]} Sample */

/** @type {readonly Group[]} */
export const GROUPS = [
  {id: 'mbo', label: 'Mbo', colour: '#d9482b'},
  {id: 'ad', label: 'Ad', colour: '#7fb3b0'},
  {id: 'overig', label: 'Overig', colour: '#8d8aa6'},
  {id: 'hbo', label: 'Hbo', colour: '#2f5f8a'},
];

/** From this percentage on a value fits on its share, in every chart. */
export const FITS = 10;

/**
 * Makes teams. Another seed gives other values, and the values that fit on their share stay the same ones, so that an
 * update in place is an update of the same picture.
 *
 * @param {number} count - How many teams.
 * @param {number} seed
 * @returns {Sample}
 */
export function makeSample(count, seed) {
  const random = makeRandom(seed);
  const between = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(random() * (most - least + 1));
  return Array.from({length: count}, (_, i) => {
    const [mbo, ad, other] = [between(20, 40), between(15, 25), between(2, 4)];
    return {label: `Team ${i + 1}`, percents: [mbo, ad, other, 100 - mbo - ad - other]};
  });
}
