/** The rows of the table: what is measured, how often, and what our elements are held to. */
import {measureHeap} from './heap.js';
import {BASE, compare, OURS, ratioOf, tabulate} from './ratios.js';
import {inMs, summarise} from './statistics.js';

/** @typedef {import('./rounds.js').Timing} Timing */

/**
 * @typedef {object} Verdict - One figure that is held to a target.
 * @property {string} what
 * @property {number} value
 * @property {number} most - The target.
 * @property {string} unit
 */

/**
 * @typedef {object} Outcome
 * @property {string[]} lines - For people.
 * @property {Verdict[]} verdicts
 * @property {Readonly<Record<string, number>>} [peers] - What other libraries came to, by title.
 * @property {unknown} figures - All that was measured, for the file.
 */

/**
 * @typedef {object} Context
 * @property {import('./chromium.js').Laboratory} laboratory
 * @property {Readonly<Record<string, string>>} titles - Of the charts, by name.
 * @property {number | undefined} rounds - How many, whatever the row asks for.
 */

/**
 * @typedef {object} Row
 * @property {string} name - For `--only`.
 * @property {string} title
 * @property {(context: Context) => Promise<Outcome>} measure
 */

/** Of the order in which charts take turns. */
const SEED = 1;

const RATIO = '× raw SVG';

/**
 * How often each is timed, and how often it runs before that.
 *
 * @param {number | undefined} asked
 * @param {number} usual
 */
function planFor(asked, usual) {
  const rounds = asked ?? usual;
  return {rounds, warmUp: Math.max(2, Math.round(rounds / 6)), seed: SEED};
}

/**
 * A row of all charts.
 *
 * @param {string} name
 * @param {string} title
 * @param {{most: number, measure: 'firstRender' | 'update', options: Readonly<Record<string, number>>, rounds: number}} row
 * @returns {Row}
 */
function rowOfCharts(name, title, {most, measure, options, rounds}) {
  return {
    name,
    title,
    async measure({laboratory, titles, rounds: asked}) {
      /** @type {Record<string, Timing[]>} */
      const timings = await laboratory.ask(`bench.${measure}`, {...options, ...planFor(asked, rounds)});
      const figures = compare(timings, titles, BASE);
      const peers = Object.entries(figures).filter(([chart]) => chart !== BASE && chart !== OURS);
      return {
        lines: tabulate(figures),
        verdicts: [{what: title, value: ratioOf(figures[OURS]), most, unit: RATIO}],
        peers: Object.fromEntries(peers.map(([, chart]) => [chart.title, ratioOf(chart)])),
        figures,
      };
    },
  };
}

/** @type {Row} */
const heap = {
  name: 'heap',
  title: 'Memory that stays after a mount and an unmount of 8 mixes',
  async measure({laboratory, titles}) {
    const figures = await measureHeap(laboratory, Object.keys(titles), {teams: 8, cycles: 200, warmUp: 60});
    const lines = Object.entries(figures).map(
      ([name, {kilobytes, nodes}]) =>
        `  ${titles[name]?.padEnd(18)}${kilobytes.toFixed(3).padStart(12)} kB ${nodes.toFixed(3).padStart(12)} nodes a cycle`,
    );
    const {kilobytes = NaN, nodes = NaN} = figures[OURS] ?? {};
    return {
      lines,
      verdicts: [
        {what: 'heap growth', value: kilobytes, most: 0.3, unit: 'kB a cycle'},
        {what: 'growth of nodes', value: nodes, most: 0.1, unit: 'nodes a cycle'},
      ],
      figures,
    };
  },
};

/** @type {Row} */
const street = {
  name: 'street',
  title: 'First render of the street',
  async measure({laboratory, rounds}) {
    /** @type {Record<string, Timing[]>} */
    const timings = await laboratory.ask('bench.street', planFor(rounds, 20));
    const figures = compare(timings, {markup: 'its markup', street: 'mbo-infographic'}, 'markup');
    return {
      lines: tabulate(figures),
      verdicts: [{what: this.title, value: ratioOf(figures['street']), most: 2, unit: '× innerHTML of its markup'}],
      figures,
    };
  },
};

/** @type {Row} */
const click = {
  name: 'street-click',
  title: 'A click on the street, from dispatch to updateComplete',
  async measure({laboratory, rounds}) {
    /** @type {Record<'door' | 'strength', Timing[]>} */
    const timings = await laboratory.ask('bench.click', planFor(rounds, 5));
    const figures = Object.entries(timings).map(([kind, all]) => ({
      what: kind === 'door' ? 'opening a door' : 'choosing a strength',
      script: summarise(all.map(({laidOut}) => laidOut)),
      painted: summarise(all.map(({painted}) => painted)),
    }));
    return {
      lines: figures.map(
        ({what, script, painted}) => `  ${what.padEnd(20)}${inMs(script)} of script, ${inMs(painted)} until painted`,
      ),
      verdicts: figures.map(({what, script}) => ({what, value: script.median, most: 8, unit: 'ms'})),
      figures,
    };
  },
};

/** @type {Row} */
const elements = {
  name: 'street-elements',
  title: 'Elements in the shadow tree of the street',
  async measure({laboratory}) {
    /** @type {Record<'street' | 'inSymbols' | 'uses' | 'mix', number>} */
    const counts = await laboratory.ask('bench.countElements');
    const {inSymbols, uses, mix} = counts;
    return {
      lines: [
        `  of these ${inSymbols} in <symbol>, and ${uses} <use>; the mix below the street has ${mix} more of its own`,
      ],
      verdicts: [{what: this.title, value: counts.street, most: 3500, unit: 'elements'}],
      figures: counts,
    };
  },
};

/** @type {readonly Row[]} */
export const ROWS = [
  rowOfCharts('bars-8', 'First render of 8 mixes', {
    most: 1.8,
    measure: 'firstRender',
    options: {teams: 8, widgets: 1},
    rounds: 40,
  }),
  rowOfCharts('bars-200', 'First render of 200 mixes', {
    most: 0.8,
    measure: 'firstRender',
    options: {teams: 200, widgets: 1},
    rounds: 15,
  }),
  rowOfCharts('bars-1000', 'First render of 1000 mixes', {
    most: 0.5,
    measure: 'firstRender',
    options: {teams: 1000, widgets: 1},
    rounds: 7,
  }),
  rowOfCharts('update-200', 'Update of 200 mixes', {most: 1.3, measure: 'update', options: {teams: 200}, rounds: 15}),
  rowOfCharts('widgets-50', 'First render of 50 charts of 8 mixes', {
    most: 1.8,
    measure: 'firstRender',
    options: {teams: 8, widgets: 50},
    rounds: 15,
  }),
  heap,
  street,
  click,
  elements,
];
