/** What runs in the page: the measures, for the charts that were loaded, as functions of `bench`. */
import {checkDrawn} from './check-drawn.js';
import {firstRender} from './measures/first-render.js';
import {mount} from './measures/mount.js';
import {click, countElements, street} from './measures/street.js';
import {update} from './measures/update.js';

/** @type {Record<string, import('./charts/chart.js').Chart>} */
const charts = {};

/**
 * Loads charts and draws each once.
 *
 * @param {Readonly<Record<string, string>>} addresses - Of their modules, by name.
 * @returns {Promise<Record<string, string>>} Their titles, by name.
 */
async function load(addresses) {
  for (const [name, address] of Object.entries(addresses)) charts[name] = (await import(address)).chart;
  await checkDrawn(charts);
  return Object.fromEntries(Object.entries(charts).map(([name, {title}]) => [name, title]));
}

Object.assign(window, {
  bench: {
    load,
    firstRender: firstRender.bind(undefined, charts),
    update: update.bind(undefined, charts),
    mount: (/** @type {string} */ name, /** @type {Parameters<typeof mount>[1]} */ options) =>
      mount(charts[name], options),
    street,
    click,
    countElements,
  },
});
