/** Installs what the benchmark draws beside our elements; the project itself does without. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';

import {run} from '../scripts/run.js';

const FOLDER = 'bench';

/** The charts of other libraries, each with its package. */
export const PEERS = {
  'chart-js': 'chart.js',
  plot: '@observablehq/plot',
  echarts: 'echarts',
  highcharts: 'highcharts',
};

/** Installs exactly what the lock file says, unless something is installed. */
export async function installPeers() {
  if (!existsSync(`${FOLDER}/node_modules`))
    await run(`npm ci --prefix ${FOLDER} --ignore-scripts --no-audit --no-fund`);
}

/** @returns {Promise<string[]>} The packages with their versions. */
export async function namePeers() {
  const {devDependencies} = JSON.parse(await readFile(`${FOLDER}/package.json`, 'utf8'));
  return Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
}
