/**
 * `npm run mutate`: breaks data, layout and text in thousands of small ways, one layer after the other, and fails where fewer than
 * 80 % of a layer's breaks are noticed by that layer's own tests. `npm run mutate -- layout` does one layer; other arguments go
 * to Stryker.
 *
 * What was tried before is not tried again where neither it nor its tests changed; `--force` tries everything.
 */
import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const LAYERS = ['data', 'layout', 'text'];

/** How many percent must be noticed. */
const FEWEST = 80;

/** The ends that a break can come to; what could not be tried counts for nothing. */
const ENDS = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
const HEADS = ['layer', 'mutants', 'killed', 'timeout', 'survived', 'no coverage', 'score'];

/** @typedef {readonly number[]} Counts - How many breaks came to each of the ENDS. */

/**
 * Breaks one layer and writes `reports/<layer>.html`.
 *
 * @param {string} layer
 * @param {readonly string[]} options
 * @returns {Promise<Counts>}
 */
async function mutate(layer, options) {
  process.env.LAYER = layer;
  // Without a shell, which would read an option such as `src/**` or `a b` as something else.
  execFileSync(process.execPath, [STRYKER, 'run', ...options], {stdio: ['ignore', 'inherit', 'inherit']});
  /** @type {{files: Record<string, {mutants: readonly {status: string}[]}>}} */
  const {files} = JSON.parse(await readFile(`reports/${layer}.json`, 'utf8'));
  const ends = Object.values(files).flatMap(({mutants}) => mutants.map(({status}) => status));
  return ENDS.map((end) => ends.filter((status) => status === end).length);
}

const add = (/** @type {Counts} */ counts) => counts.reduce((sum, count) => sum + count, 0);

/** How many percent of the breaks were noticed: by a test that failed, or that went on for ever. */
function scoreOf(/** @type {Counts} */ counts) {
  return (add(counts.slice(0, 2)) / add(counts)) * 100;
}

const words = process.argv.slice(2);
const asked = LAYERS.filter((layer) => words.includes(layer));
const options = words.filter((word) => !LAYERS.includes(word));

/** @type {[string, Counts][]} */
const results = [];
for (const layer of asked.length > 0 ? asked : LAYERS) results.push([layer, await mutate(layer, options)]);
if (results.length > 1) results.push(['all', ENDS.map((_, i) => add(results.map(([, counts]) => counts[i] ?? 0)))]);

for (const row of [
  HEADS,
  ...results.map(([layer, counts]) => [layer, add(counts), ...counts, `${scoreOf(counts).toFixed(1)} %`]),
])
  console.log(row.map((cell) => String(cell).padStart(12)).join(''));
console.log('\nEach break in its code: reports/<layer>.html');

// Where nothing was tried there is no score, which is not enough either.
const weak = results.filter(([, counts]) => !(scoreOf(counts) >= FEWEST)).map(([layer]) => layer);
if (weak.length > 0) {
  console.error(`Fewer than ${FEWEST} % noticed: ${weak.join(', ')}.`);
  process.exitCode = 1;
}
