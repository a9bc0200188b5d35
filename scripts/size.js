/**
 * `npm run size`: weighs what a page fetches, as `gzip -9` sends it, and fails above the limits, as `npm test` does.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from './browsers.js';
import {buildIfStale} from './build.js';
import {serve} from './serve.js';

/** One kB is 1024 bytes here. */
const KB = 1024;

/** What each may weigh, in bytes. */
const WEIGHTS = {
  script: {title: 'The classic script', limit: 45 * KB},
  page: {title: 'A page with one function mix', limit: 18 * KB},
  embed: {title: 'The script of a page with iframes', limit: KB},
};

/** How long the page may take, in milliseconds. */
const PATIENCE = 15_000;

/** A page with nothing but one function mix that brings its own data. */
const PAGE = `<!doctype html>
<html lang="nl">
  <title>Functiemix</title>
  <link rel="icon" href="data:," />
  <mbo-function-mix>
    <script type="application/json">
      {
        "version": 1,
        "language": "nl",
        "groups": [{"id": "mbo", "label": "Mbo"}, {"id": "hbo", "label": "Hbo"}],
        "mixes": [
          {
            "id": "team", "title": "Ons team", "population": "Wijkteam Noord", "unit": "people", "basis": "example",
            "sources": [], "shares": [{"group": "mbo", "value": 60}, {"group": "hbo", "value": 40}]
          }
        ]
      }
    </script>
  </mbo-function-mix>
  <script type="module" src="/dist/cdn/mbo-kracht.js"></script>
</html>`;

/** @typedef {{name: string, size: number}} Weighed - A file and its bytes after gzip. */

/**
 * @param {string} name
 * @param {Buffer} content
 * @returns {Weighed}
 */
const weigh = (name, content) => ({name, size: gzipSync(content, {level: 9}).length});

/** @returns {Promise<Weighed[]>} The scripts that the page fetched until the element had drawn its data. */
async function weighPage() {
  const {address, stop} = await serve({pages: {'/size.html': PAGE}});
  const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  try {
    const page = await browser.newPage();
    /** @type {Promise<Weighed>[]} */
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(response.buffer().then((content) => weigh(new URL(response.url()).pathname, Buffer.from(content))));
    });
    await page.evaluateOnNewDocument(() => {
      // These events do not bubble, but they can be caught on their way down.
      for (const type of ['mbo-load', 'mbo-error']) {
        document.addEventListener(type, (event) => Object.assign(window, {outcome: event}), {capture: true});
      }
    });
    await page.goto(`${address}/size.html`);
    const outcome = await page.waitForFunction('window.outcome && (outcome.error?.message ?? "drawn")', {
      timeout: PATIENCE,
    });
    const message = await outcome.jsonValue();
    if (message !== 'drawn') throw new Error(`The page to weigh did not draw its data: ${message}`);
    await page.waitForNetworkIdle();
    return await Promise.all(scripts);
  } finally {
    await browser.close();
    await stop();
  }
}

/** @param {number} bytes */
const inKb = (bytes) => (bytes / KB).toFixed(2);

/**
 * Weighs all and prints what they are made of.
 *
 * @throws {Error} When one is heavier.
 */
export async function checkWeights() {
  const [script, embed] = ['dist/cdn/mbo-kracht.iife.js', 'dist/cdn/embed.js'];
  const weighed = {
    script: [weigh(script, await readFile(script))],
    page: await weighPage(),
    embed: [weigh(embed, await readFile(embed))],
  };
  const tooHeavy = Object.entries(weighed).flatMap(([name, files]) => {
    const {title, limit} = WEIGHTS[/** @type {keyof typeof WEIGHTS} */ (name)];
    const total = files.reduce((sum, {size}) => sum + size, 0);
    console.log(`${title}: ${inKb(total)} kB, limit ${inKb(limit)} kB (gzip -9, 1 kB = ${KB} bytes)`);
    for (const part of files) console.log(`  ${inKb(part.size).padStart(6)} kB  ${part.name}`);
    return total > limit ? [`${title} is ${total - limit} bytes over its limit.`] : [];
  });
  if (tooHeavy.length > 0) throw new Error(tooHeavy.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildIfStale();
    await checkWeights();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
