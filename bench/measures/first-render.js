import {interleave, time} from '../rounds.js';
import {makeSample} from '../sample.js';
import {addPlace} from '../stage.js';

/**
 * From an empty page to charts that are drawn, laid out and painted.
 *
 * @param {Readonly<Record<string, import('../charts/chart.js').Chart>>} charts
 * @param {import('../rounds.js').Plan & {teams: number, widgets: number}} options - How many teams in a chart, and how many
 *   charts, each with teams of its own.
 */
export function firstRender(charts, {teams, widgets, ...plan}) {
  const samples = Array.from({length: widgets}, (_, i) => makeSample(teams, i));
  const runs = Object.entries(charts).map(([name, {prepare, draw}]) => {
    const run = async () => {
      // New each time: what was checked once is not checked again.
      const inputs = samples.map(prepare);
      const places = inputs.map(addPlace);
      /** @type {import('../charts/chart.js').Drawing[]} */
      let drawings = [];
      const timing = await time(async () => {
        drawings = await Promise.all(places.map((place, i) => draw(place, inputs[i])));
      });
      for (const drawing of drawings) drawing.remove();
      return timing;
    };
    return /** @type {const} */ ([name, run]);
  });
  return interleave(Object.fromEntries(runs), plan);
}
