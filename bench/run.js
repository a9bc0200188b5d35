/**
 * `npm run bench`: measures our elements beside one raw SVG string and beside other chart libraries; see README.md here.
 * `-- --only bars` measures only rows with "bars" in their name, `--no-peers` leaves the libraries out, `--rounds 5` times
 * each chart five times, `--json out.json` keeps all figures in a file.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';

import {buildIfStale} from '../scripts/build.js';
import {serve} from '../scripts/serve.js';
import {bundle} from './bundle.js';
import {openLaboratory} from './chromium.js';
import {compare, tabulate} from './report.js';
import {RATIO_ROWS, WARM_UP} from './rows.js';

/** Of the order in which charts take turns. */
const SEED = 1;

/** What all are divided by, and what is held to the targets. */
const BASE = 'raw-svg';
const OURS = 'mbo-kracht';

/** The loader of our elements, whose observers would watch all that others add to the page; the page gets what it loads. */
const LOADER = 'dist/cdn/mbo-kracht.js';

/** @returns {Promise<string[]>} The paths on the server of the code of our elements. */
async function findElements() {
  const paths = (await readFile(LOADER, 'utf8')).matchAll(/import\("\.\/(chunks\/[^"]+)"\)/g);
  return Array.from(paths, ([, path]) => `/dist/cdn/${path}`);
}

/** @param {number} rounds */
const warmUpFor = (rounds) => Math.max(WARM_UP.least, Math.round(rounds * WARM_UP.part));

async function main() {
  const {values} = parseArgs({
    options: {
      only: {type: 'string', default: ''},
      rounds: {type: 'string'},
      json: {type: 'string'},
      'no-peers': {type: 'boolean', default: false},
    },
  });
  await buildIfStale();
  const names = [BASE, OURS];
  const paths = await bundle(names);
  const {address, stop} = await serve();
  /** @type {string[]} */
  const missed = [];
  /** @type {Record<string, unknown>} */
  const results = {};
  try {
    const laboratory = await openLaboratory(address, [paths.page, ...(await findElements())]);
    try {
      const titles = await laboratory.ask('bench.load', paths.charts);
      for (const {name, title, most, measure, options, rounds} of RATIO_ROWS) {
        if (!name.includes(values.only)) continue;
        const times = values.rounds ? Number(values.rounds) : rounds;
        const plan = {...options, rounds: times, warmUp: warmUpFor(times), seed: SEED};
        const figures = compare(await laboratory.ask('bench.measure', measure, plan), titles, BASE);
        const ratio = figures[OURS]?.laidOut.ratio ?? NaN;
        const miss = ratio > most;
        console.log(`${title} (${name}): ${ratio.toFixed(2)}, target ≤ ${most}${miss ? ', MISSED' : ''}`);
        console.log(tabulate(figures).join('\n') + '\n');
        if (miss) missed.push(`${title}: ${ratio.toFixed(2)} is above ${most}.`);
        results[name] = {most, ratio, figures};
      }
    } finally {
      await laboratory.close();
    }
  } finally {
    await stop();
  }
  if (values.json) await writeFile(values.json, JSON.stringify(results, undefined, 2));
  if (missed.length > 0) throw new Error(`Missed: ${missed.join(' ')}`);
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
