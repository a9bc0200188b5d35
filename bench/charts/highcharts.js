/** Highcharts draws SVG; its licence lets anyone evaluate it. */
import Highcharts from 'highcharts/esm/highcharts.js';

import {FITS, GROUPS} from '../sample.js';
import {AXIS, heightOf, NAMES, ROW, WIDTH} from '../stage.js';

/** @type {import('./chart.js').Chart} */
export const chart = {
  title: 'Highcharts',
  prepare: (sample) => ({
    teams: sample.map(({label}) => label),
    series: GROUPS.map((_, i) => sample.map(({percents}) => percents[i])),
  }),
  draw(place, {teams, series}) {
    const drawn = Highcharts.chart(place, {
      // Its names for screen readers are a module of their own; without it and this line it warns.
      accessibility: {enabled: false},
      title: {text: undefined},
      legend: {enabled: false},
      chart: {
        type: 'bar',
        animation: false,
        width: WIDTH,
        height: heightOf(teams.length),
        margin: [0, 0, AXIS, NAMES],
        reflow: false,
      },
      xAxis: {categories: teams, labels: {step: 1}},
      yAxis: {max: 100, tickInterval: 25, gridLineWidth: 0, title: {text: undefined}, labels: {format: '{value}%'}},
      plotOptions: {
        bar: {
          animation: false,
          stacking: 'percent',
          pointWidth: ROW.bar,
          // Plain text as in the others; its outline would be a second text below each.
          dataLabels: {
            enabled: true,
            animation: false,
            formatter: withSign,
            style: {color: '#fff', textOutline: 'none'},
          },
        },
      },
      series: GROUPS.map(({label, colour}, i) => ({
        type: 'bar',
        name: label,
        color: colour,
        data: series[i],
      })).reverse(),
    });
    return {
      update(/** @type {any} */ next) {
        drawn.series.forEach((/** @type {any} */ one, /** @type {number} */ i) =>
          one.setData(next.series[GROUPS.length - 1 - i], false, false),
        );
        drawn.redraw(false);
      },
      remove() {
        drawn.destroy();
        place.remove();
      },
    };
  },
};

/** @this {{y: number}} */
function withSign() {
  return this.y < FITS ? null : `${this.y}%`;
}
