/** Turns what was measured into a table for people. */
import {summarise} from './statistics.js';

/** @typedef {import('./rounds.js').Timing} Timing */
/** @typedef {{median: number, quartiles: number, ratio: number}} Figure - Times in ms; the ratio is to the raw SVG. */
/** @typedef {{title: string, laidOut: Figure, painted: Figure}} ChartFigures */

/**
 * @param {Readonly<Record<string, readonly Timing[]>>} timings - By chart.
 * @param {Readonly<Record<string, string>>} titles - By chart.
 * @param {string} base - The chart that all are divided by.
 * @returns {Record<string, ChartFigures>}
 */
export function compare(timings, titles, base) {
  const summarised = (/** @type {string} */ name, /** @type {keyof Timing} */ kind) =>
    summarise((timings[name] ?? []).map((timing) => timing[kind]));
  const figure = (/** @type {string} */ name, /** @type {keyof Timing} */ kind) => {
    const summary = summarised(name, kind);
    return {...summary, ratio: summary.median / summarised(base, kind).median};
  };
  return Object.fromEntries(
    Object.keys(timings).map((name) => [
      name,
      {title: titles[name] ?? name, laidOut: figure(name, 'laidOut'), painted: figure(name, 'painted')},
    ]),
  );
}

/**
 * @param {Readonly<Record<string, ChartFigures>>} figures
 * @returns {string[]} A line for the head and one for each chart.
 */
export function tabulate(figures) {
  const head = ['', 'script + layout', 'ratio', 'until painted', 'ratio'];
  const lines = Object.values(figures).map(({title, laidOut, painted}) => [
    title,
    inMs(laidOut),
    laidOut.ratio.toFixed(2),
    inMs(painted),
    painted.ratio.toFixed(2),
  ]);
  return [head, ...lines].map(([title, ...cells]) => `  ${title?.padEnd(18)}${cells.map(alignCell).join('')}`);
}

/**
 * @param {string} cell
 * @param {number} column
 */
function alignCell(cell, column) {
  return cell.padStart(column % 2 === 0 ? 20 : 8);
}

/** @param {Figure} figure */
function inMs({median, quartiles}) {
  return `${formatMs(median)} ±${formatMs(quartiles)} ms`;
}

/** @param {number} ms */
function formatMs(ms) {
  return ms.toFixed(ms < 1 ? 3 : ms < 100 ? 2 : 1);
}
