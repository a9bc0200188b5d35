/** Observable Plot makes a new SVG for each state. */
import {barX, plot, stackX, text} from '@observablehq/plot';

import {FITS, GROUPS} from '../sample.js';
import {heightOf, NAMES, WIDTH, AXIS} from '../stage.js';

/** @typedef {{team: string, group: string, percent: number}} Row */

/** @type {import('./chart.js').Chart} */
export const chart = {
  title: 'Observable Plot',
  prepare: (sample) =>
    sample.flatMap(({label, percents}) => percents.map((percent, i) => ({team: label, group: GROUPS[i]?.id, percent}))),
  draw(place, input) {
    place.append(render(input));
    return {
      update: (/** @type {any} */ next) => place.replaceChildren(render(next)),
      remove: () => place.remove(),
    };
  },
};

/** @param {readonly Row[]} rows */
function render(rows) {
  const stacked = {x: 'percent', y: 'team', z: 'group', order: null};
  return plot({
    width: WIDTH,
    height: heightOf(rows.length / GROUPS.length),
    marginTop: 0,
    marginBottom: AXIS,
    marginLeft: NAMES,
    marginRight: 20,
    x: {domain: [0, 100], ticks: [0, 25, 50, 75, 100], tickFormat: withSign, label: null},
    y: {domain: [...new Set(rows.map(({team}) => team))], label: null},
    color: {domain: GROUPS.map(({id}) => id), range: GROUPS.map(({colour}) => colour)},
    marks: [
      barX(rows, stackX({...stacked, fill: 'group'})),
      text(
        rows,
        stackX({
          ...stacked,
          fill: '#fff',
          text: (/** @type {Row} */ {percent}) => (percent < FITS ? null : withSign(percent)),
        }),
      ),
    ],
  });
}

/** @param {number} percent */
function withSign(percent) {
  return `${percent}%`;
}
