/** Pictures of the demo page, and the one in the README. */
import {stat} from 'node:fs/promises';

import {COLOURS, emulate, FOLDER, PATIENCE, print, settle, tryTool} from './picture-stage.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} State
 * @property {string} name
 * @property {Record<string, string>} [attributes] - Of `<mbo-infographic>`.
 * @property {import('./picture-stage.js').Media} [media]
 */

/** Widths of the page in CSS pixels: a phone, a tablet, a laptop. */
const WIDTHS = [390, 768, 1120];

/** In CSS pixels; a picture of a page is as high as the page. */
const HEIGHT = 900;

/** The picture for the README, in CSS pixels: down to the end of the first street. */
const README = {width: 1120, height: 850};

/** The sizes of paper to print on. */
const PAPER = /** @type {const} */ (['A4', 'A3']);

/** @type {State[]} */
const STATES = [
  {name: 'day'},
  {name: 'evening', attributes: {strength: 'kennis'}},
  {name: 'open', attributes: {open: 'thuisbegeleiding'}},
  {name: 'dark', media: COLOURS.dark},
  {name: 'forced', media: COLOURS.forced},
];

/**
 * Shows the demo in a state and waits until all of it is drawn.
 *
 * @param {Page} page
 * @param {string} address
 * @param {State} state
 * @param {number} width - In CSS pixels.
 */
async function show(page, address, {attributes = {}, media}, width) {
  await page.setViewport({width, height: HEIGHT});
  await emulate(page, media);
  const response = await page.goto(`${address}/site/`, {waitUntil: 'load'});
  if (!response || response.status() >= 400) throw new Error('There is no site/index.html to take pictures of.');
  await settle(page);
  await page.evaluate((entries) => {
    for (const [name, value] of entries) document.querySelector('mbo-infographic')?.setAttribute(name, value);
  }, Object.entries(attributes));
  await settle(page);
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {string} only - Part of the name of the pictures to take.
 */
export async function takeDemo(page, address, only) {
  const pictures = STATES.flatMap((state) => WIDTHS.map((width) => ({state, width, name: `${state.name}-${width}`})));
  for (const {state, width, name} of pictures.filter((picture) => picture.name.includes(only))) {
    await show(page, address, state, width);
    await page.screenshot({path: `${FOLDER}/${name}.png`, fullPage: true});
    console.log(`${FOLDER}/${name}.png`);
  }
  if ('print'.includes(only)) await printDemo(page, address);
}

/**
 * Prints the whole demo, and its infographic alone, on each size of paper.
 *
 * @param {Page} page
 * @param {string} address
 */
async function printDemo(page, address) {
  await show(page, address, {name: 'print'}, 1120);
  await fetchPoster(page);
  for (const format of PAPER) await print(page, 'print', format);
  for (const format of PAPER) {
    await page.evaluate(async (module) => {
      // Nobody is here to answer the browser's dialog; making the PDF tells that it is printed.
      window.print = () => undefined;
      const infographic = document.querySelector('mbo-infographic');
      if (infographic) void (await import(module)).printAlone(infographic);
    }, `${address}/dist/controllers/print-alone.js`);
    await print(page, 'print-alone', format);
  }
}

/**
 * Lets the infographic fetch all that only paper needs: it does so at rest, and its QR code when it hears of paper.
 *
 * @param {Page} page
 */
async function fetchPoster(page) {
  await emulate(page, COLOURS.print);
  await page.waitForFunction(
    () => document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.poster-code'),
    {timeout: PATIENCE},
  );
  await emulate(page);
}

/**
 * Makes the picture for the README: the first view of the infographic.
 *
 * @param {Page} page
 * @param {string} address
 */
export async function takeForReadme(page, address) {
  const path = 'docs/straat.png';
  await show(page, address, {name: 'day'}, README.width);
  const box = await (await page.$('mbo-infographic'))?.boundingBox();
  if (!box) throw new Error('There is no <mbo-infographic> in site/index.html.');
  await page.screenshot({path, clip: {...README, x: 0, y: box.y}, captureBeyondViewport: true});
  tryTool('pngquant', ['--force', '--output', path, '--strip', '64', path]);
  console.log(`${path}, ${Math.ceil((await stat(path)).size / 1024)} kB`);
}
