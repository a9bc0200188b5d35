/** The rows of the table: what is measured, how often, and what our element is held to. */

/**
 * @typedef {object} RatioRow - Times of all charts, as ratios to the raw SVG string of the same run.
 * @property {string} name - For `--only`.
 * @property {string} title
 * @property {number} most - The highest ratio that our element may have.
 * @property {string} measure - In the page.
 * @property {Readonly<Record<string, number>>} options - Of the measure.
 * @property {number} rounds
 */

/** How often each runs before it is timed. */
export const WARM_UP = {least: 3, part: 0.2};

/** @type {readonly RatioRow[]} */
export const RATIO_ROWS = [
  {
    name: 'bars-8',
    title: 'First render of 8 mixes',
    most: 1.8,
    measure: 'firstRender',
    options: {teams: 8, widgets: 1},
    rounds: 40,
  },
  {
    name: 'bars-200',
    title: 'First render of 200 mixes',
    most: 0.8,
    measure: 'firstRender',
    options: {teams: 200, widgets: 1},
    rounds: 15,
  },
  {
    name: 'bars-1000',
    title: 'First render of 1000 mixes',
    most: 0.5,
    measure: 'firstRender',
    options: {teams: 1000, widgets: 1},
    rounds: 7,
  },
];
