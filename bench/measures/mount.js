import {makeSample} from '../sample.js';
import {addPlace, nextPaint} from '../stage.js';

/**
 * Draws a chart, lets it be painted and takes it away again, many times.
 *
 * @param {import('../charts/chart.js').Chart | undefined} chart
 * @param {{teams: number, cycles: number}} options
 */
export async function mount(chart, {teams, cycles}) {
  if (chart === undefined) throw new Error('There is no such chart.');
  const sample = makeSample(teams, 0);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const drawing = await chart.draw(addPlace(), chart.prepare(sample));
    await nextPaint();
    drawing.remove();
  }
  await nextPaint();
}
