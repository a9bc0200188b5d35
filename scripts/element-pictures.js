/** Pictures of one element alone, on a page with nothing else. */
import {COLOURS, emulate, FOLDER, openPage, print, settle} from './picture-stage.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * An element in a state.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {unknown} [data] - A document; the built-in one where it is left out.
 * @property {(page: Page) => Promise<void>} [use] - What a person does before the picture is taken.
 * @property {readonly (keyof typeof COLOURS)[]} [colours] - All where it is left out.
 * @property {readonly number[]} [widths] - Other widths than those of all.
 */

/** Where the page is served. */
export const ELEMENT_PATH = '/element.html';

/** A partner's page with the typefaces of the demo; the element comes in it later. */
export const ELEMENT_PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>mbo-kracht</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/node_modules/@fontsource-variable/inter/index.css" />
    <link rel="stylesheet" href="/node_modules/@fontsource-variable/bricolage-grotesque/index.css" />
    <style>
      :root {
        color-scheme: light dark;
        font-family: 'Inter Variable', sans-serif;
        background: light-dark(#f4efe6, #12172b);
        --mbo-font-display: 'Bricolage Grotesque Variable', sans-serif;
      }
      body {
        margin: 0;
        padding: clamp(0.5rem, 2vw, 1.5rem);
      }
      @media print {
        :root {
          color-scheme: light;
          background: #fff;
        }
        body {
          padding: 0;
        }
      }
    </style>
    <script type="module" src="/dist/cdn/mbo-kracht.js"></script>
  </head>
  <body></body>
</html>`;

/** Widths of the page in CSS pixels: a small phone, a tablet, a laptop. */
const WIDTHS = [320, 768, 1120];

/** In CSS pixels: high enough for details that stand over the page. */
const HEIGHT = 1600;

/** What stands lower than this is left out of a picture, in CSS pixels: 200 mixes on paper as wide as a phone. */
const HIGHEST = 8000;

/** The width of the page that is printed, in CSS pixels. */
const PRINTED = 768;

/**
 * Takes pictures of each subject in all widths and colours, and prints it; tells where the page would scroll sideways.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {readonly Subject[]} subjects
 * @param {string} only - Part of the name of the pictures to take.
 */
export async function takeElements(browser, address, subjects, only) {
  for (const subject of subjects) {
    // A page that has printed much sometimes never counts its requests as done.
    const page = await openPage(browser);
    await takeElement(page, address, subject, only);
    await page.close();
  }
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {Subject} subject
 * @param {string} only - Part of the name of the pictures to take.
 */
async function takeElement(page, address, subject, only) {
  const {colours = /** @type {(keyof typeof COLOURS)[]} */ (Object.keys(COLOURS)), widths = WIDTHS} = subject;
  for (const width of widths) {
    for (const colour of colours) {
      const name = `${subject.name}-${width}-${colour}`;
      if (!name.includes(only)) continue;
      await show(page, address, subject, width, colour);
      const {across, height} = await page.evaluate(measure);
      const clip = {x: 0, y: 0, width, height: Math.min(height, HIGHEST)};
      await page.screenshot({
        path: `${FOLDER}/${name}.png`,
        ...(subject.use ? {} : {clip, captureBeyondViewport: true}),
      });
      console.log(`${FOLDER}/${name}.png${across > width ? ` scrolls sideways: ${across} px` : ''}`);
    }
  }
  if (!colours.includes('print') || !`${subject.name}-A4`.includes(only)) return;
  await show(page, address, subject, PRINTED, 'light');
  await print(page, subject.name, 'A4');
}

/** In the page: how wide is what it scrolls over, and how high what stands in it, in CSS pixels. */
const measure = () => ({across: document.documentElement.scrollWidth, height: document.body.offsetHeight});

/**
 * @param {Page} page
 * @param {string} address
 * @param {Subject} subject
 * @param {number} width - In CSS pixels.
 * @param {keyof typeof COLOURS} colour
 */
async function show(page, address, {tag, attributes, data, use}, width, colour) {
  await page.mouse.move(0, 0);
  await page.setViewport({width, height: HEIGHT});
  await emulate(page, COLOURS[colour]);
  await page.goto(address + ELEMENT_PATH, {waitUntil: 'load'});
  await page.evaluate(
    (name, entries, json) => {
      const element = document.createElement(name);
      for (const [key, value] of entries) element.setAttribute(key, value);
      if (json) Object.assign(element, {data: JSON.parse(json)});
      document.body.append(element);
    },
    tag,
    Object.entries(attributes),
    data === undefined ? '' : JSON.stringify(data),
  );
  await settle(page);
  await use?.(page);
  if (use) await page.waitForNetworkIdle();
}

/**
 * Something in an element, once it is there: what changes in a shadow tree a locator does not notice.
 *
 * @param {Page} page
 * @param {string} tag
 * @param {string} selector
 */
export async function find(page, tag, selector) {
  await page.waitForFunction(
    (name, inside) => document.querySelector(name)?.shadowRoot?.querySelector(inside),
    {polling: 'raf'},
    tag,
    selector,
  );
  return page.locator(`${tag} >>> ${selector}`);
}
