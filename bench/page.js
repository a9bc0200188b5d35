/** What runs in the page: the measures by name, for the charts that the command line asks for. */
import {checkDrawn} from './check-drawn.js';
import {firstRender} from './measures/first-render.js';

/** @typedef {Record<string, import('./charts/chart.js').Chart>} Charts */

/** @type {Charts} */
const charts = {};

const measures = {checkDrawn, firstRender};

Object.assign(window, {
  bench: {
    /**
     * Loads charts.
     *
     * @param {Readonly<Record<string, string>>} addresses - Of their modules, by name.
     */
    async load(addresses) {
      for (const [name, address] of Object.entries(addresses)) charts[name] = (await import(address)).chart;
      await checkDrawn(charts);
      return Object.fromEntries(Object.entries(charts).map(([name, {title}]) => [name, title]));
    },

    /**
     * Runs a measure.
     *
     * @param {keyof typeof measures} name
     * @param {any} options
     */
    measure: (name, options) => measures[name](charts, options),
  },
});
