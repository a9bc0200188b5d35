/**
 * `npm run leaks`: lets each element in each view come and go up to a thousand times in Chromium (an iframe 300 times, the
 * presentation 200), and counts what is left: nodes, listeners, observers, timers and requests, documents, and by how much the
 * heap grows. Fails where anything is.
 * `-- --cycles 100` for fewer and `--only "open door"` for the views with that in their name.
 */
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from './browsers.js';
import {buildIfStale} from './build.js';
import {countPage} from './leaks/counters.js';
import {measureView} from './leaks/measure.js';
import {serve} from './serve.js';

/** How often a view comes and goes, and how often before it is measured, while the engine makes its code fast. */
const CYCLES = 1000;
const WARM_UP = 200;

/** By how much the heap may grow at each cycle, in kB of 1000 bytes: an element that is held weighs some hundred. */
const LIMIT = 0.3;

/** How long the page may take to answer, in ms; no call asks it for more than a few cycles. */
const PATIENCE = 60_000;

const PAGE = `<!doctype html>
<html lang="nl">
  <title>Lekken</title>
  <link rel="icon" href="data:," />
  <script src="/dist/cdn/embed.js"></script>
  <script type="module" src="/dist/cdn/mbo-kracht.js"></script>
</html>`;

const COLUMNS = /** @type {const} */ (['cycles', 'nodes', 'listeners', 'observers', 'timers', 'documents']);

function readArguments() {
  const {values} = parseArgs({
    options: {cycles: {type: 'string', default: String(CYCLES)}, only: {type: 'string', default: ''}},
  });
  const cycles = Number(values.cycles);
  if (!(Number.isInteger(cycles) && cycles >= 10)) throw new Error('--cycles: how many, from 10 on?');
  return {cycles, only: values.only};
}

/** @param {import('puppeteer-core').Browser} browser @param {string} address */
async function openPage(browser, address) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`globalThis.counted = (${countPage})()`);
  await page.goto(`${address}/leaks.html`);
  const names = await page.evaluate(async (path) => {
    const {listViews} = await import(path);
    globalThis.views = await listViews();
    return globalThis.views.map(({element, view, most}) => ({element, view, most: Math.min(most ?? 1e9, 1e9)}));
  }, '/scripts/leaks/views.js');
  const protocol = await page.createCDPSession();
  for (const domain of ['Performance', 'HeapProfiler', 'DOM', 'Runtime'])
    await protocol.send(/** @type {'DOM.enable'} */ (`${domain}.enable`));
  return {page, protocol, names};
}

/** @param {import('./leaks/measure.js').Outcome} outcome */
function isLeft({nodes, listeners, observers, timers, documents, kilobytes}) {
  return nodes > 0 || listeners > 0 || observers > 0 || timers > 0 || documents > 0 || kilobytes > LIMIT;
}

const {cycles, only} = readArguments();
await buildIfStale();
const {address, stop} = await serve({pages: {'/leaks.html': PAGE}});
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  // A cycle takes a frame or two; without the beat of a screen a thousand take seconds.
  args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  protocolTimeout: PATIENCE,
});
try {
  const {page, protocol, names} = await openPage(browser, address);
  const titles = names.map(({element, view}) => `${element} ${view}`);
  if (!titles.some((title) => title.includes(only)))
    throw new Error(`--only: no view has "${only}" in its name. There are:\n${titles.join('\n')}`);
  console.log(`${await browser.version()}; left after the cycles, and the growth of the heap at each, in kB\n`);
  console.log(
    `${'element'.padEnd(18)}${'view'.padEnd(42)}${COLUMNS.map((name) => name.padStart(10)).join('')}      heap`,
  );
  for (const [place, {element, view, most}] of names.entries()) {
    if (!titles[place]?.includes(only)) continue;
    const times = Math.min(cycles, most);
    const outcome = await measureView(page, protocol, place, {cycles: times, warmUp: Math.min(WARM_UP, times)});
    const counts = COLUMNS.map((name) => String(outcome[name]).padStart(10)).join('');
    const told = isLeft(outcome) ? `  LEFT ${outcome.names.join(', ')}` : '';
    console.log(`${element.padEnd(18)}${view.padEnd(42)}${counts}${outcome.kilobytes.toFixed(3).padStart(10)}${told}`);
    if (isLeft(outcome)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await stop();
}
