/** Counts what stays in memory after charts have come and gone. */

/** @typedef {{kilobytes: number, nodes: number}} Growth - Per cycle; 1 kB is 1000 bytes. */

/** How often the engine is asked to collect: what one collection frees may let go of more. */
const COLLECTIONS = 3;

/**
 * @param {import('./chromium.js').Laboratory} laboratory
 * @param {readonly string[]} names - Of the charts.
 * @param {{teams: number, cycles: number, warmUp: number}} options - How many teams in a chart, how often each comes and
 *   goes, and how often before that.
 * @returns {Promise<Record<string, Growth>>} By chart.
 */
export async function measureHeap({ask, protocol}, names, {teams, cycles, warmUp}) {
  await protocol.send('Performance.enable');
  await protocol.send('HeapProfiler.enable');
  /** @type {Record<string, Growth>} */
  const growths = {};
  for (const name of names) {
    await ask('bench.mount', name, {teams, cycles: warmUp});
    const before = await weigh(protocol);
    await ask('bench.mount', name, {teams, cycles});
    const after = await weigh(protocol);
    growths[name] = {
      kilobytes: (after.bytes - before.bytes) / cycles / 1000,
      nodes: (after.nodes - before.nodes) / cycles,
    };
  }
  return growths;
}

/** @param {import('puppeteer-core').CDPSession} protocol */
async function weigh(protocol) {
  for (let i = 0; i < COLLECTIONS; i++) await protocol.send('HeapProfiler.collectGarbage');
  const {metrics} = await protocol.send('Performance.getMetrics');
  const bytes = metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? NaN;
  // Nodes that hang in no document count too.
  const {nodes} = await protocol.send('Memory.getDOMCounters');
  return {bytes, nodes};
}
