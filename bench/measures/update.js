import {interleave, time} from '../rounds.js';
import {makeSample} from '../sample.js';
import {addPlace, settle} from '../stage.js';

/**
 * From a chart that is painted to the same chart with other values, laid out and painted.
 *
 * @param {Readonly<Record<string, import('../charts/chart.js').Chart>>} charts
 * @param {import('../rounds.js').Plan & {teams: number}} options - How many teams in the chart.
 */
export function update(charts, {teams, ...plan}) {
  const [before, after] = [makeSample(teams, 0), makeSample(teams, 1)];
  const runs = Object.entries(charts).map(([name, {prepare, draw}]) => {
    const run = async () => {
      const drawing = await draw(addPlace(), prepare(before));
      const input = prepare(after);
      await settle();
      const timing = await time(() => drawing.update(input));
      drawing.remove();
      return timing;
    };
    return /** @type {const} */ ([name, run]);
  });
  return interleave(Object.fromEntries(runs), plan);
}
