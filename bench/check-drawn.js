import {makeSample} from './sample.js';
import {addPlace, nextPaint, rest} from './stage.js';

/** The most teams that any measure draws: a canvas that is too high stays blank without a word. */
const MOST = 1000;

/** How many frames a chart has for what is out of view. */
const PATIENCE = 300;

/** How many values of a team fit on its shares. */
const VALUES = 3;

/**
 * Draws with each chart once and looks whether the picture is there.
 *
 * @param {Readonly<Record<string, import('./charts/chart.js').Chart>>} charts
 * @throws {Error} When a picture is not whole.
 */
export async function checkDrawn(charts) {
  const sample = makeSample(MOST, 0);
  for (const {title, prepare, draw} of Object.values(charts)) {
    await rest();
    const place = addPlace();
    const drawing = await draw(place, prepare(sample));
    const isWhole = () => {
      const canvas = place.querySelector('canvas');
      return canvas ? hasPixels(canvas) : hasTeams(place);
    };
    // What is out of view may come while the page is at rest.
    for (let frame = 0; frame < PATIENCE && !isWhole(); frame++) await nextPaint();
    if (!isWhole()) throw new Error(`${title} did not draw ${MOST} teams.`);
    drawing.remove();
  }
  await rest();
}

/**
 * Whether something stands in the lowest tenth of a canvas.
 *
 * @param {HTMLCanvasElement} canvas
 */
function hasPixels(canvas) {
  const {width, height} = canvas;
  const part = Math.floor(height / 10);
  // Read from a copy: to read a canvas often makes the browser warn, and change how it draws.
  const copy = Object.assign(document.createElement('canvas'), {width, height: part});
  const brush = copy.getContext('2d', {willReadFrequently: true});
  brush?.drawImage(canvas, 0, part - height);
  const pixels = brush?.getImageData(0, 0, width, part).data ?? [];
  return pixels.some((value) => value !== 0);
}

/**
 * Whether the last team is there, and of each team the values that fit.
 *
 * @param {Element} place
 */
function hasTeams(place) {
  const text = textOf(place);
  return text.includes(`Team ${MOST}`) && text.split('%').length > MOST * VALUES;
}

/**
 * The text of a tree and of the shadow trees in it.
 *
 * @param {ParentNode & Node} root
 * @returns {string}
 */
function textOf(root) {
  const shadows = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [textOf(shadowRoot)] : []));
  return [root.textContent ?? '', ...shadows].join(' ');
}
