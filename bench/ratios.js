/** Compares times of the same run, and sets them out in columns. */
import {inMs, summarise} from './statistics.js';

/** @typedef {import('./rounds.js').Timing} Timing */
/** @typedef {{median: number, quartiles: number, ratio: number}} Figure - Times in ms. */
/** @typedef {{title: string, laidOut: Figure, painted: Figure}} ChartFigures */

/** The charts, by name, that all are divided by, and that are held to the targets. */
export const BASE = 'raw-svg';
export const OURS = 'mbo-kracht';

/**
 * @param {Readonly<Record<string, readonly Timing[]>>} timings - By name.
 * @param {Readonly<Record<string, string>>} titles - By name.
 * @param {string} base - The name of what all are divided by.
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
 * The ratio that counts: the higher of the two. A forced layout passes over what `content-visibility` leaves to the frame,
 * even in view, so that alone it would flatter who uses that.
 *
 * @param {ChartFigures | undefined} figures
 */
export function ratioOf(figures) {
  return figures ? Math.max(figures.laidOut.ratio, figures.painted.ratio) : NaN;
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
