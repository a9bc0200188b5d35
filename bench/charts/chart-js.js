/** Chart.js draws on a canvas; the values on bars are its usual plugin's. */
import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';
import ChartDataLabels from 'chartjs-plugin-datalabels';

import {FITS, GROUPS} from '../sample.js';
import {heightOf, NAMES, ROW, WIDTH} from '../stage.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, ChartDataLabels);

/** @type {import('./chart.js').Chart} */
export const chart = {
  title: 'Chart.js',
  prepare: (sample) => ({
    labels: sample.map(({label}) => label),
    datasets: GROUPS.map(({label, colour}, i) => ({
      label,
      backgroundColor: colour,
      barThickness: ROW.bar,
      data: sample.map(({percents}) => percents[i]),
    })),
  }),
  draw(place, data) {
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = heightOf(data.labels.length);
    place.append(canvas);
    const drawn = new Chart(canvas, {type: 'bar', data, options: OPTIONS});
    return {
      update(/** @type {any} */ next) {
        next.datasets.forEach(
          (/** @type {any} */ {data}, /** @type {number} */ i) => (drawn.data.datasets[i].data = data),
        );
        drawn.update();
      },
      remove() {
        drawn.destroy();
        place.remove();
      },
    };
  },
};

const OPTIONS = {
  animation: false,
  responsive: false,
  indexAxis: 'y',
  scales: {
    x: {stacked: true, max: 100, grid: {display: false}, ticks: {stepSize: 25, callback: withSign}},
    y: {
      stacked: true,
      grid: {display: false},
      ticks: {autoSkip: false},
      afterFit: (/** @type {{width: number}} */ scale) => (scale.width = NAMES),
    },
  },
  plugins: {
    datalabels: {
      color: '#fff',
      formatter: (/** @type {number} */ percent) => (percent < FITS ? null : withSign(percent)),
    },
  },
};

/** @param {number} percent */
function withSign(percent) {
  return `${percent}%`;
}
