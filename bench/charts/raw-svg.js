/** The measure of all: one string of SVG, as a person would write it by hand. */
import {FITS, GROUPS} from '../sample.js';
import {AXIS, NAMES, ROW, WIDTH} from '../stage.js';

/** @typedef {import('../sample.js').Sample} Sample */

const BAR = WIDTH - NAMES;
const TICKS = [0, 25, 50, 75, 100];

/** @param {number} percent */
const toX = (percent) => NAMES + (percent / 100) * BAR;

/** @type {import('./chart.js').Chart} */
export const chart = {
  title: 'raw SVG',
  prepare: (sample) => sample,
  draw(place, sample) {
    place.innerHTML = write(sample);
    return {
      update: (next) => update(place, /** @type {Sample} */ (next)),
      remove: () => place.remove(),
    };
  },
};

/** @param {Sample} sample */
function write(sample) {
  const height = sample.length * ROW.height;
  let [names, bars, values] = ['', '', ''];
  sample.forEach(({label, percents}, row) => {
    const top = row * ROW.height + (ROW.height - ROW.bar) / 2;
    const middle = (row + 0.5) * ROW.height;
    names += `<text x="${NAMES - 20}" y="${middle}">${label}</text>`;
    let from = 0;
    percents.forEach((percent, i) => {
      const x = toX(from);
      from += percent;
      const width = (percent / 100) * BAR;
      bars += `<rect x="${x}" y="${top}" width="${width}" height="${ROW.bar}" fill="${GROUPS[i]?.colour}"/>`;
      if (percent >= FITS) values += `<text x="${x + width / 2}" y="${middle}">${percent}%</text>`;
    });
  });
  const ticks = TICKS.map((percent) => {
    const anchor = percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle';
    return `<path d="M${toX(percent)} ${height}v5" stroke="#555"/><text x="${toX(percent)}" y="${height + 20}" text-anchor="${anchor}">${percent}%</text>`;
  });
  return `<svg width="${WIDTH}" height="${height + AXIS}" font-size="14" dominant-baseline="central">
    <g text-anchor="end">${names}</g>
    <g>${bars}</g>
    <g class="values" text-anchor="middle" fill="#fff">${values}</g>
    <g>${ticks.join('')}</g>
  </svg>`;
}

/**
 * @param {HTMLElement} place
 * @param {Sample} sample
 */
function update(place, sample) {
  const rects = place.querySelectorAll('rect');
  const values = place.querySelectorAll('.values text');
  let [rect, value] = [0, 0];
  for (const {percents} of sample) {
    let from = 0;
    for (const percent of percents) {
      const x = toX(from);
      from += percent;
      const width = (percent / 100) * BAR;
      const bar = rects[rect++];
      bar?.setAttribute('x', String(x));
      bar?.setAttribute('width', String(width));
      if (percent < FITS) continue;
      const text = values[value++];
      text?.setAttribute('x', String(x + width / 2));
      // The text node stays and gets another text.
      if (text?.firstChild) text.firstChild.nodeValue = `${percent}%`;
    }
  }
}
