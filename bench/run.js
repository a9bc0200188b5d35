/**
 * `npm run bench`: measures our elements beside one raw SVG string and beside other chart libraries; see README.md here.
 * `-- --only bars` measures only rows with "bars" in their name, `--no-peers` leaves the libraries out, `--rounds 5` times
 * everything five times, `--json out.json` keeps all figures in a file.
 */
import {readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import {parseArgs} from 'node:util';

import {buildIfStale} from '../scripts/build.js';
import {serve} from '../scripts/serve.js';
import {bundle} from './bundle.js';
import {openLaboratory} from './chromium.js';
import {installPeers, namePeers, PEERS} from './install.js';
import {BASE, OURS} from './ratios.js';
import {isMissed, summariseOutcomes} from './report.js';
import {ROWS} from './rows.js';

/** The loader of our elements, whose observers would watch all that others add to the page; the page gets what it loads. */
const LOADER = 'dist/cdn/mbo-kracht.js';

/** @returns {Promise<string[]>} The paths on the server of the code of our elements. */
async function findElements() {
  const paths = (await readFile(LOADER, 'utf8')).matchAll(/import\("\.\/(chunks\/[^"]+)"\)/g);
  return Array.from(paths, ([, path]) => `/dist/cdn/${path}`);
}

function readArguments() {
  const {values} = parseArgs({
    options: {
      only: {type: 'string', default: ''},
      rounds: {type: 'string'},
      json: {type: 'string'},
      'no-peers': {type: 'boolean', default: false},
    },
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    throw new Error('--rounds: how many, from 1 on?');
  const rows = ROWS.filter(({name}) => name.includes(values.only));
  if (rows.length === 0) throw new Error(`--only: one of ${ROWS.map(({name}) => name).join(', ')}, or a part of it.`);
  return {rows, rounds, file: values.json, withPeers: !values['no-peers']};
}

/**
 * @param {readonly import('./rows.js').Row[]} rows
 * @param {readonly string[]} charts
 * @param {number | undefined} rounds
 */
async function measureAll(rows, charts, rounds) {
  const paths = await bundle(charts);
  const {address, stop} = await serve();
  try {
    const laboratory = await openLaboratory(address, [paths.page, ...(await findElements())]);
    try {
      console.log(`${laboratory.version}\n`);
      const titles = await laboratory.ask('bench.load', paths.charts);
      /** @type {Record<string, import('./rows.js').Outcome>} */
      const outcomes = {};
      for (const row of rows) {
        const outcome = await row.measure({laboratory, titles, rounds});
        outcomes[row.name] = outcome;
        console.log([`${row.title} (${row.name})`, ...outcome.lines, ''].join('\n'));
      }
      return outcomes;
    } finally {
      await laboratory.close();
    }
  } finally {
    await stop();
  }
}

/** The benchmark itself keeps about two cores busy. */
function warnOfLoad() {
  const [load = 0] = os.loadavg();
  const cores = os.cpus().length;
  if (load <= cores + 1) return;
  console.log(
    `\nThe machine is busy (load ${load.toFixed(1)} on ${cores} cores): times are too high, ratios are rough.`,
  );
}

/**
 * What people read is for the console only.
 *
 * @param {string} key
 * @param {unknown} value
 */
const withoutLines = (key, value) => (key === 'lines' ? undefined : value);

async function main() {
  const {rows, rounds, file, withPeers} = readArguments();
  await buildIfStale();
  if (withPeers) {
    await installPeers();
    console.log((await namePeers()).join(', '));
  }
  const outcomes = await measureAll(rows, [BASE, OURS, ...(withPeers ? Object.keys(PEERS) : [])], rounds);
  console.log(summariseOutcomes(Object.values(outcomes)).join('\n'));
  warnOfLoad();
  if (file) await writeFile(file, `${JSON.stringify(outcomes, withoutLines, 2)}\n`);
  const missed = Object.values(outcomes).flatMap(({verdicts}) => verdicts.filter(isMissed));
  if (missed.length > 0) throw new Error(`\nMissed: ${missed.map(({what}) => what).join('; ')}.`);
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
