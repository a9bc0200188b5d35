/**
 * `npm run pictures`: takes pictures of the demo in every state and width, in `pictures/`.
 * `-- --only dark` takes only those with "dark" in their name; `-- --readme` makes `docs/straat.png`.
 */
import {execFileSync} from 'node:child_process';
import {mkdir, stat} from 'node:fs/promises';
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from './browsers.js';
import {buildIfStale} from './build.js';
import {serve} from './serve.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} State
 * @property {string} name
 * @property {Record<string, string>} [attributes] - Of `<mbo-infographic>`.
 * @property {{name: string, value: string}[]} [media] - What the reader's browser asks for.
 */

const FOLDER = 'pictures';

/** Widths of the page in CSS pixels: a phone, a tablet, a laptop. */
const WIDTHS = [390, 768, 1120];

/** In CSS pixels; a picture of a page is as high as the page. */
const HEIGHT = 900;

/** The picture for the README, in CSS pixels: down to the end of the first street. */
const README = {width: 1120, height: 850};

/** The sizes of paper to print on. */
const PAPER = /** @type {const} */ (['A4', 'A3']);

/** The white edge of a sheet: what print-alone.ts asks for. */
const MARGIN = {top: '12mm', right: '12mm', bottom: '12mm', left: '12mm'};

/** How long a page may take to be drawn, in milliseconds. */
const PATIENCE = 15_000;

/** @type {State[]} */
const STATES = [
  {name: 'day'},
  {name: 'evening', attributes: {strength: 'kennis'}},
  {name: 'open', attributes: {open: 'thuisbegeleiding'}},
  {name: 'dark', media: [{name: 'prefers-color-scheme', value: 'dark'}]},
  {name: 'forced', media: [{name: 'forced-colors', value: 'active'}]},
];

/** Nothing moves, so that a picture is the same each time. */
const STILL = {name: 'prefers-reduced-motion', value: 'reduce'};

/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const protocols = new WeakMap();

/**
 * One session a page: what one asks the browser to emulate, another cannot take back.
 *
 * @param {Page} page
 */
function protocolOf(page) {
  const protocol = protocols.get(page) ?? page.createCDPSession();
  protocols.set(page, protocol);
  return protocol;
}

/**
 * Shows the demo in a state and waits until all of it is drawn.
 *
 * @param {Page} page
 * @param {string} address
 * @param {State} state
 * @param {number} width - In CSS pixels.
 */
async function show(page, address, {attributes = {}, media = []}, width) {
  await page.setViewport({width, height: HEIGHT});
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setEmulatedMedia', {features: [STILL, ...media]});
  const response = await page.goto(`${address}/site/`, {waitUntil: 'load'});
  if (!response || response.status() >= 400) throw new Error('There is no site/index.html to take pictures of.');
  await settle(page);
  await page.evaluate((entries) => {
    for (const [name, value] of entries) document.querySelector('mbo-infographic')?.setAttribute(name, value);
  }, Object.entries(attributes));
  await settle(page);
}

/**
 * Waits until every element is defined, has its data and has drawn it, and nothing moves any more.
 *
 * @param {Page} page
 */
async function settle(page) {
  await page.waitForFunction(
    async () => {
      const elements = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('mbo-'));
      for (const element of elements) {
        // The loader fetches an element when it nears the view.
        element.scrollIntoView();
        await customElements.whenDefined(element.localName);
        await /** @type {Element & {updateComplete?: Promise<boolean>}} */ (element).updateComplete;
      }
      scrollTo(0, 0);
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      const moving = document.getAnimations().filter((animation) => animation.playState === 'running');
      return moving.length === 0 && elements.every((element) => Reflect.get(window, 'loadedElements').has(element));
    },
    {timeout: PATIENCE, polling: 50},
  );
}

/** In the page, before its own scripts: remembers which elements have told that they are loaded, or cannot be. */
function rememberLoaded() {
  const loadedElements = new WeakSet();
  Object.assign(window, {loadedElements});
  for (const type of ['mbo-load', 'mbo-error']) {
    // These events do not bubble, but they can be caught on their way down.
    document.addEventListener(type, ({target}) => target && loadedElements.add(target), {capture: true});
  }
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {string} only - Part of the name of the pictures to take.
 */
async function takeAll(page, address, only) {
  await mkdir(FOLDER, {recursive: true});
  const pictures = STATES.flatMap((state) => WIDTHS.map((width) => ({state, width, name: `${state.name}-${width}`})));
  for (const {state, width, name} of pictures.filter((picture) => picture.name.includes(only))) {
    await show(page, address, state, width);
    await page.screenshot({path: `${FOLDER}/${name}.png`, fullPage: true});
    console.log(`${FOLDER}/${name}.png`);
  }
  if ('print'.includes(only)) await print(page, address);
}

/**
 * Prints the whole demo, and its infographic alone, on each size of paper; makes pictures of the sheets where pdftoppm is.
 *
 * @param {Page} page
 * @param {string} address
 */
async function print(page, address) {
  await show(page, address, {name: 'print'}, 1120);
  await fetchPoster(page);
  for (const format of PAPER) await printOne(page, 'print', format);
  for (const format of PAPER) {
    await page.evaluate(async (module) => {
      // Nobody is here to answer the browser's dialog; making the PDF tells that it is printed.
      window.print = () => undefined;
      const infographic = document.querySelector('mbo-infographic');
      if (infographic) void (await import(module)).printAlone(infographic);
    }, `${address}/dist/controllers/print-alone.js`);
    await printOne(page, 'print-alone', format);
  }
}

/**
 * Lets the infographic fetch all that only paper needs: it does so at rest, and its QR code when it hears of paper.
 *
 * @param {Page} page
 */
async function fetchPoster(page) {
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setEmulatedMedia', {media: 'print', features: [STILL]});
  await page.waitForFunction(
    () => document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.poster-code'),
    {
      timeout: PATIENCE,
    },
  );
  await protocol.send('Emulation.setEmulatedMedia', {media: '', features: [STILL]});
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {'A4' | 'A3'} format
 */
async function printOne(page, name, format) {
  const path = `${FOLDER}/${name}-${format}`;
  await page.pdf({path: `${path}.pdf`, format, margin: MARGIN});
  console.log(`${path}.pdf`);
  tryTool('pdftoppm', ['-r', '80', '-png', `${path}.pdf`, path]);
}

/**
 * Makes the picture for the README: the first view of the infographic.
 *
 * @param {Page} page
 * @param {string} address
 */
async function takeForReadme(page, address) {
  const path = 'docs/straat.png';
  await mkdir('docs', {recursive: true});
  await show(page, address, {name: 'day'}, README.width);
  const box = await (await page.$('mbo-infographic'))?.boundingBox();
  if (!box) throw new Error('There is no <mbo-infographic> in site/index.html.');
  await page.screenshot({path, clip: {...README, x: 0, y: box.y}, captureBeyondViewport: true});
  tryTool('pngquant', ['--force', '--output', path, '--strip', '64', path]);
  console.log(`${path}, ${Math.ceil((await stat(path)).size / 1024)} kB`);
}

/**
 * Runs a tool that is welcome but not needed.
 *
 * @param {string} tool
 * @param {string[]} args
 */
function tryTool(tool, args) {
  try {
    execFileSync(tool, args, {stdio: ['ignore', 'ignore', 'inherit']});
  } catch {
    console.log(`(Without ${tool}, which is not on this machine.)`);
  }
}

async function main() {
  const {values} = parseArgs({options: {only: {type: 'string', default: ''}, readme: {type: 'boolean'}}});
  await buildIfStale();
  const {address, stop} = await serve();
  const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(rememberLoaded);
    await (values.readme ? takeForReadme(page, address) : takeAll(page, address, values.only));
  } finally {
    await browser.close();
    await stop();
  }
}

await main().catch((error) => {
  console.error(`The pictures could not be taken: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
