/** Lets views come and go in a page, and tells what stays behind. */

/** How often memory is weighed while a view comes and goes. */
const SAMPLES = 10;

/** How often the engine is asked to collect: what one collection frees may let go of more. */
const COLLECTIONS = 3;

/** How many cycles one call to the page may take: each call has its limit of time. */
const MOST_IN_CALL = 20;

/**
 * @typedef {object} Sample
 * @property {number} cycles - How many went before it.
 * @property {number} bytes - On the heap.
 * @property {number} nodes - In all documents and in none.
 * @property {number} detached - Trees of nodes that hang in no document and are held by scripts.
 * @property {number} heard - Listeners on nodes and all else.
 * @property {number} documents
 * @property {import('./counters.js').Alive} alive
 */

/**
 * @typedef {object} Outcome - What is left of a number of cycles.
 * @property {number} cycles
 * @property {number} nodes
 * @property {number} listeners
 * @property {number} observers
 * @property {number} timers - And frames, rests and requests.
 * @property {number} documents
 * @property {number} kilobytes - By which the heap grows at each cycle, by regression; 1 kB is 1000 bytes.
 * @property {string[]} names - Of what is left.
 */

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} protocol
 * @param {number} place - Of the view in the page's list.
 * @param {{cycles: number, warmUp: number}} options - How often it comes and goes, and how often before that.
 * @returns {Promise<Outcome>}
 */
export async function measureView(page, protocol, place, {cycles, warmUp}) {
  await page.evaluate((one) => globalThis.views[one]?.begin?.(), place);
  await repeat(page, place, warmUp);
  const samples = [await takeSample(page, protocol, 0)];
  for (let i = 1; i <= SAMPLES; i++) {
    const done = Math.round((cycles * (i - 1)) / SAMPLES);
    const next = Math.round((cycles * i) / SAMPLES);
    await repeat(page, place, next - done);
    samples.push(await takeSample(page, protocol, next));
  }
  await page.evaluate((one) => globalThis.views[one]?.end?.(), place);
  return compare(samples);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {number} place
 * @param {number} times
 */
async function repeat(page, place, times) {
  const run = async (/** @type {number} */ one, /** @type {number} */ often) => {
    for (let i = 0; i < often; i++) await globalThis.views[one]?.cycle();
  };
  // A browser takes each call for what a person does, after which it lets an element fill the screen once.
  const inCall = (await page.evaluate((one) => globalThis.views[one]?.byPerson, place)) ? 1 : MOST_IN_CALL;
  for (let done = 0; done < times; done += inCall) await page.evaluate(run, place, Math.min(inCall, times - done));
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} protocol
 * @param {number} cycles
 * @returns {Promise<Sample>}
 */
async function takeSample(page, protocol, cycles) {
  const alive = await page.evaluate(async () => {
    /** @type {(root: Document | ShadowRoot) => boolean} */
    const moves = (root) =>
      root.getAnimations().some(({playState}) => playState === 'running') ||
      [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot !== null && moves(shadowRoot));
    // What moves to its place has parts that go when it is there.
    while (moves(document)) await new Promise(requestAnimationFrame);
    // What was drawn last may have asked for a frame more, not for ever more of them.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    return globalThis.counted.alive();
  });
  // What was said on the console is kept for who opens the tools of the browser, with the objects in it.
  await protocol.send('Runtime.discardConsoleEntries');
  for (let i = 0; i < COLLECTIONS; i++) await protocol.send('HeapProfiler.collectGarbage');
  const {metrics} = await protocol.send('Performance.getMetrics');
  /** @param {string} wanted */
  const metric = (wanted) => {
    const found = metrics.find(({name}) => name === wanted);
    if (!found)
      throw new Error(`This Chromium does not tell ${wanted}, only ${metrics.map(({name}) => name).join(', ')}.`);
    return found.value;
  };
  const {detachedNodes} = await protocol.send('DOM.getDetachedDomNodes');
  return {
    cycles,
    bytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    detached: detachedNodes.length,
    heard: metric('JSEventListeners'),
    documents: metric('Documents'),
    alive,
  };
}

/** @param {readonly Sample[]} samples @returns {Outcome} */
function compare(samples) {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  const left = listLeft(first.alive, last.alive);
  /** @param {(keyof import('./counters.js').Alive)[]} kinds */
  const sum = (...kinds) => left.filter(({kind}) => kinds.includes(kind)).reduce((total, {by}) => total + by, 0);
  return {
    cycles: last.cycles,
    nodes: Math.max(last.nodes - first.nodes, last.detached - first.detached),
    listeners: Math.max(last.heard - first.heard, sum('listeners')),
    observers: sum('observers'),
    timers: sum('timers', 'requests'),
    documents: last.documents - first.documents,
    kilobytes: slopeOf(samples.map(({cycles, bytes}) => [cycles, bytes / 1000])),
    names: left.map(({name, by}) => `${name} ${by}`),
  };
}

/**
 * What there is more of than before.
 *
 * @param {import('./counters.js').Alive} before
 * @param {import('./counters.js').Alive} after
 */
export function listLeft(before, after) {
  const kinds = /** @type {(keyof typeof after)[]} */ (Object.keys(after));
  return kinds.flatMap((kind) =>
    Object.entries(after[kind])
      .map(([name, count]) => ({kind, name, by: count - (before[kind][name] ?? 0)}))
      .filter(({by}) => by > 0),
  );
}

/**
 * The slope of the line that fits points best.
 *
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
function slopeOf(points) {
  const mean = (/** @type {readonly number[]} */ values) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  const spread = mean(points.map(([one]) => (one - x) ** 2));
  return mean(points.map(([one, other]) => (one - x) * (other - y))) / spread;
}
