/**
 * `npm run layout-shift`: how much the demo page shifts by itself, on a phone, a tablet and a desk, with a fast and a slow
 * line, while somebody scrolls through it. Fails above LIMIT; `--sources` says what shifted.
 */
import puppeteer, {PredefinedNetworkConditions} from 'puppeteer-core';

import {chromiumArguments, findChromium} from './browsers.js';
import {buildIfStale} from './build.js';
import {serve} from './serve.js';

/** In px. */
const WIDTHS = [390, 768, 1120];
const HEIGHT = 800;

/** The largest sum of shifts, as browsers count them: 0 is a page that stands still. */
const LIMIT = 0.001;

const LINES = {fast: null, slow: PredefinedNetworkConditions['Slow 4G']};

/** @typedef {{value: number, at: number, scrolled: number, sources: string[]}} Shift */

/** Collects shifts from the first paint on; runs in the page. */
function collectShifts() {
  const shifts = /** @type {Shift[]} */ ([]);
  Object.assign(window, {shifts});
  /** @param {DOMRectReadOnly} rect */
  const tell = ({x, y, width, height}) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      shifts.push({
        value: entry.value,
        at: Math.round(entry.startTime),
        scrolled: Math.round(scrollY),
        sources: entry.sources.map((/** @type {any} */ {node, previousRect, currentRect}) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = `${element?.localName ?? '?'}.${element?.getAttribute('class') ?? ''}`;
          return `${name} ${tell(previousRect)} -> ${tell(currentRect)}`;
        }),
      });
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Scrolls to the end, some 700 px a second, as one who only looks at the pictures; runs in the page. */
async function scrollThrough() {
  const step = 12;
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
    scrollBy({top: step, behavior: 'instant'});
    await new Promise(requestAnimationFrame);
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} width
 * @param {import('puppeteer-core').NetworkConditions | null} line
 * @returns {Promise<Shift[]>}
 */
async function measure(browser, address, width, line) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({width, height: HEIGHT});
    await page.emulateNetworkConditions(line);
    await page.evaluateOnNewDocument(collectShifts);
    await page.goto(address);
    await page.evaluate(scrollThrough);
    // What came in on the way may have made the page longer.
    await page.waitForNetworkIdle();
    await page.evaluate(scrollThrough);
    await page.waitForNetworkIdle();
    return await page.evaluate(() => /** @type {any} */ (window).shifts);
  } finally {
    await context.close();
  }
}

await buildIfStale();
const {address, stop} = await serve();
const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
try {
  for (const [name, line] of Object.entries(LINES)) {
    for (const width of WIDTHS) {
      const shifts = await measure(browser, `${address}/site/`, width, line);
      const sum = shifts.reduce((total, {value}) => total + value, 0);
      console.log(`${String(width).padStart(4)} px, ${name} line: ${sum.toFixed(4)}`);
      if (process.argv.includes('--sources')) {
        for (const {value, at, scrolled, sources} of shifts)
          console.log(`  ${value.toFixed(4)} at ${at} ms, ${scrolled} px down\n    ${sources.join('\n    ')}`);
      }
      if (sum > LIMIT) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await stop();
}
