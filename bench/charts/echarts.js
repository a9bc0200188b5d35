/** ECharts, drawing on a canvas as it does unless asked otherwise. */
import {BarChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

import {FITS, GROUPS} from '../sample.js';
import {AXIS, heightOf, NAMES, ROW, WIDTH} from '../stage.js';

use([BarChart, CanvasRenderer, GridComponent]);

/** @type {import('./chart.js').Chart} */
export const chart = {
  title: 'ECharts',
  prepare: (sample) => ({
    teams: sample.map(({label}) => label),
    series: GROUPS.map((_, i) => ({data: sample.map(({percents}) => percents[i])})),
  }),
  draw(place, {teams, series}) {
    const drawn = init(place, null, {width: WIDTH, height: heightOf(teams.length)});
    drawn.setOption({
      animation: false,
      grid: {left: NAMES, right: 0, top: 0, bottom: AXIS},
      xAxis: {type: 'value', max: 100, interval: 25, axisLabel: {formatter: '{value}%'}, splitLine: {show: false}},
      // Every name, as the others show.
      yAxis: {type: 'category', data: teams, inverse: true, axisLabel: {interval: 0}},
      series: GROUPS.map(({label, colour}, i) => ({
        type: 'bar',
        name: label,
        stack: 'all',
        barWidth: ROW.bar,
        itemStyle: {color: colour},
        label: {show: true, color: '#fff', formatter: withSign},
        ...series[i],
      })),
    });
    return {
      update: (/** @type {any} */ next) => drawn.setOption({series: next.series}),
      remove() {
        drawn.dispose();
        place.remove();
      },
    };
  },
};

/** @param {{value: number}} share */
function withSign({value}) {
  return value < FITS ? '' : `${value}%`;
}
