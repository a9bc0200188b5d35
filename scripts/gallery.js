/**
 * `npm run gallery`: photographs every story in light, dark, forced colours and print, and lays the pictures side by side in
 * `gallery/gallery.png`, for a person to look over in a minute. The pictures themselves lie beside it.
 * `-- --only evening` takes only stories with "evening" in their id.
 */
import {mkdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from './browsers.js';
import {COLOURS, emulate, PATIENCE} from './picture-stage.js';
import {serveStorybook} from './storybook.js';

/** @typedef {import('./storybook.js').Entry} Entry */
/** @typedef {import('puppeteer-core').Browser} Browser */

const FOLDER = 'gallery';

/** What is seen of a story, in px; most of it, for most of them. */
const VIEW = {width: 900, height: 900};

/** How wide a picture is on the sheet, in px, and how many stories stand side by side. */
const THUMB = 240;
const COLUMNS = 4;

async function main() {
  const {values} = parseArgs({options: {only: {type: 'string', default: ''}}});
  const {address, entries, stop} = await serveStorybook();
  const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  try {
    await rm(FOLDER, {recursive: true, force: true});
    await mkdir(FOLDER);
    const stories = entries.filter(({id, type}) => type === 'story' && id.includes(values.only));
    for (const story of stories) await takeStory(browser, address, story);
    await laySheet(browser, stories);
    console.log(`${FOLDER}/gallery.png: ${stories.length} stories.`);
  } finally {
    await browser.close();
    await stop();
  }
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {Entry} story
 */
async function takeStory(browser, address, {id}) {
  const page = await browser.newPage();
  await page.setViewport(VIEW);
  await emulate(page);
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction("window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')", {timeout: PATIENCE});
  for (const [colour, media] of Object.entries(COLOURS)) {
    await emulate(page, media);
    await page.waitForFunction(
      () =>
        document.getAnimations().every(({playState}) => playState !== 'running') && document.fonts.status === 'loaded',
      {timeout: PATIENCE},
    );
    await page.screenshot({path: pictureOf(id, colour)});
  }
  await page.close();
}

/**
 * Lays all pictures on one page and photographs that.
 *
 * @param {Browser} browser
 * @param {Entry[]} stories
 */
async function laySheet(browser, stories) {
  const page = await browser.newPage();
  const names = Object.keys(COLOURS);
  await page.setViewport({width: COLUMNS * (names.length * (THUMB + 4) + 24) + 24, height: 900});
  // A page that is a file may show pictures that are files.
  await page.goto(pathToFileURL(path.resolve(FOLDER)).href);
  await page.evaluate(drawSheet, {
    columns: COLUMNS,
    thumb: THUMB,
    cells: stories.map(({id, name, title}) => ({
      name: `${title}: ${name}`,
      pictures: names.map((colour) => path.basename(pictureOf(id, colour))),
    })),
  });
  await page.screenshot({path: `${FOLDER}/gallery.png`, fullPage: true});
  await page.close();
}

/**
 * In the page.
 *
 * @param {{columns: number, thumb: number, cells: {name: string, pictures: string[]}[]}} sheet
 */
async function drawSheet({columns, thumb, cells}) {
  const style = document.createElement('style');
  style.textContent = `body{margin:24px;display:grid;grid-template-columns:repeat(${columns},max-content);gap:24px;
    font:600 15px/1.4 system-ui;color:#1d2742;background:#fff}figure{margin:0}div{display:flex;gap:4px}
    img{inline-size:${thumb}px;outline:1px solid #cfc6b6}`;
  const figures = cells.map(({name, pictures}) => {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    const row = document.createElement('div');
    row.append(...pictures.map((src) => Object.assign(new Image(), {src: `${location.href}/${src}`})));
    figure.append(caption, row);
    return figure;
  });
  document.body.replaceChildren(style, ...figures);
  await Promise.all([...document.images].map((image) => image.decode()));
}

/**
 * @param {string} id
 * @param {string} colour
 */
function pictureOf(id, colour) {
  return `${FOLDER}/${id}-${colour}.png`;
}

await main().catch((error) => {
  console.error(`The gallery could not be made: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
