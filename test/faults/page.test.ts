import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

import puppeteer, {type Browser, type ElementHandle, type Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, beforeEach, expect, it, vi} from 'vitest';

import {chromiumArguments, findChromium} from '../../scripts/browsers.js';
import {serve} from '../../scripts/serve.js';
import type {FunctionMixElement} from '../../src/function-mix/function-mix-element.js';
import {smallDocument} from '../small-document.js';

/** How long drawing may take, on a busy machine, in ms. */
vi.setConfig({hookTimeout: 180_000, testTimeout: 60_000});

const page = (body: string) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Onze organisatie</title>
  <link rel="icon" href="data:," /></head>
  <body>${body}<script type="module" src="/dist/cdn/mbo-kracht.js"></script></body>
</html>`;

/** What the server has, by path; a test may add its own. */
const pages: Record<string, string> = {
  '/all.html': page(
    ['infographic', 'function-mix', 'team-builder']
      .map((tag) => `<mbo-${tag} src="/data.json" refresh="5"></mbo-${tag}>`)
      .join(''),
  ),
  '/mix.html': page('<mbo-function-mix></mbo-function-mix>'),
  '/empty.html': page('<h1>Onze organisatie</h1><button type="button">Bestel</button>'),
  '/elsewhere.html': '<!doctype html><title>Elders</title><link rel="icon" href="data:," /><p>Elders</p>',
  '/data.json': JSON.stringify(smallDocument()),
};

let address = '';
let stop: () => Promise<void>;
let browser: Browser;
let tab: Page;
let told: string[];

beforeAll(async () => {
  ({address, stop} = await serve({pages}));
  browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
});
afterAll(async () => {
  await browser.close();
  await stop();
});
beforeEach(async () => {
  tab = await browser.newPage();
  told = [];
  tab.on('console', (message) => told.push(message.text()));
  tab.on('pageerror', (error) => told.push(String(error)));
});
afterEach(() => tab.close());

/** Waits for something in the shadow tree of an element. */
async function find(host: string, selector: string): Promise<ElementHandle<HTMLElement>> {
  const look = (one: string, other: string) =>
    document.querySelector(one)?.shadowRoot?.querySelector<HTMLElement>(other);
  const found = await tab.waitForFunction(look, {polling: 'raf'}, host, selector);
  return found as ElementHandle<HTMLElement>;
}

const press = async (host: string, selector: string) => (await find(host, selector)).evaluate((one) => one.click());

it('back and forward: the page comes back alive out of the cache, as the visitor left it, and its clocks go on', async () => {
  // The clock of `refresh` strikes when the test says so.
  await tab.evaluateOnNewDocument(() => {
    const setInterval = window.setInterval.bind(window);
    const clocks: (() => void)[] = [];
    Object.assign(window, {
      clocks,
      setInterval: (run: () => void, ms: number) => (ms === 5000 ? clocks.push(run) : setInterval(run, ms)),
    });
    addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}));
  });
  await tab.setViewport({width: 1120, height: 4000});
  await tab.goto(`${address}/all.html`);
  await press('mbo-infographic', '.house-button');
  await find('mbo-infographic', '.panel-title');
  await press('body > mbo-function-mix', '.views button:nth-child(2)');
  await find('body > mbo-function-mix', '.bar');
  await find('mbo-team-builder', '.bar');
  // A street fetches its tools a moment later.
  await find('mbo-infographic', '.street-tools');
  const state = () =>
    tab.evaluate(() =>
      ['mbo-infographic', 'body > mbo-function-mix', 'mbo-team-builder'].map((selector) =>
        document.querySelector(selector)!.shadowRoot!.textContent.replace(/\s+/g, ' '),
      ),
    );
  const before = await state();
  await tab.goto(`${address}/elsewhere.html`);
  await tab.goBack();
  const navigation = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    const {notRestoredReasons} = entry as unknown as {notRestoredReasons: unknown};
    return {persisted: (window as unknown as {persisted: boolean}).persisted, notRestoredReasons};
  });
  expect(navigation).toEqual({persisted: true, notRestoredReasons: null});
  expect(await state()).toEqual(before);
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await press('mbo-infographic', '.house-button[aria-expanded="true"]');
  await tab.waitForFunction(
    () => !document.querySelector('mbo-infographic')!.shadowRoot!.querySelector('.panel-title'),
  );
  await tab.evaluate(() => (window as unknown as {clocks: (() => void)[]}).clocks.forEach((strike) => strike()));
  await vi.waitUntil(() => asked.includes('/data.json'), {timeout: 30_000});
  expect(told).toEqual([]);
});

it('gone and back while data is on its way: it is drawn', async () => {
  const held: ServerResponse[] = [];
  const server = createServer((_, response) => void held.push(response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  pages['/slow.html'] = page(`<mbo-function-mix src="http://127.0.0.1:${port}/"></mbo-function-mix>`);
  const {mixes, ...rest} = smallDocument();
  const body = JSON.stringify({...rest, mixes: [{...mixes[0]!, title: 'Stand 2'}, ...mixes.slice(1)]});
  let answers = 0;
  // The question of before where the page was kept, else that of the page that came back.
  const answer = () => {
    for (const response of held.splice(0)) {
      response.writeHead(200, {'access-control-allow-origin': '*'}).end(body);
      answers += 1;
    }
  };
  let answering: NodeJS.Timeout | undefined;
  try {
    await tab.goto(`${address}/slow.html`);
    await vi.waitUntil(() => held.length === 1, {timeout: 30_000});
    await tab.goto(`${address}/elsewhere.html`);
    await tab.goBack();
    expect(answers).toBe(0);
    answering = setInterval(answer, 50);
    await find('mbo-function-mix', 'figure svg');
    const title = await find('mbo-function-mix', '#title');
    expect(await title.evaluate(({textContent}) => textContent)).toContain('Stand 2');
    expect(answers).toBeGreaterThan(0);
  } finally {
    clearInterval(answering);
    server.close();
    server.closeAllConnections();
  }
  expect(told).toEqual([]);
});

it('offline when another view is asked for: the picture stays below a sentence; the same button draws it once the line is back', async () => {
  await tab.goto(`${address}/mix.html`);
  await find('mbo-function-mix', 'figure svg');
  await tab.setOfflineMode(true);
  await press('mbo-function-mix', '.views button:nth-child(2)');
  const alert = await find('mbo-function-mix', '[role=alert]');
  expect(await alert.evaluate(({textContent}) => textContent)).toBe('Dit is nu niet te zien.');
  await find('mbo-function-mix', 'figure svg');
  expect(told.join('\n')).toContain('Failed to fetch dynamically imported module');
  await tab.setOfflineMode(false);
  await press('mbo-function-mix', '.views button:nth-child(2)');
  await find('mbo-function-mix', '.bar');
});

it('another view is asked for and taken back while its code is on its way: the first one stays, also when the code is there', async () => {
  const held: (() => void)[] = [];
  let isHeld = true;
  await tab.goto(`${address}/mix.html`);
  await find('mbo-function-mix', 'figure svg');
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (isHeld ? held.push(() => void request.continue()) : request.continue()));
  await press('mbo-function-mix', '.views button:nth-child(3)');
  await vi.waitUntil(() => held.length > 0, {timeout: 30_000});
  await press('mbo-function-mix', '.views button:first-child');
  isHeld = false;
  for (const answer of held) answer();
  await tab.waitForNetworkIdle();
  await tab.evaluate(() => document.querySelector('mbo-function-mix')!.updateComplete);
  const pressed = await find('mbo-function-mix', '.views [aria-pressed=true]');
  expect(await pressed.evaluate((one) => one.textContent.trim())).toBe('Mensen');
  expect(await tab.evaluate(() => document.querySelector('mbo-function-mix')!.view)).toBe('people');
});

it('printed while data is on its way: the paper says so in words, and the picture comes on the screen', async () => {
  await tab.setRequestInterception(true);
  let answer: (() => void) | undefined;
  tab.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/data.json') void request.continue();
    else answer = () => void request.continue();
  });
  await tab.setViewport({width: 1120, height: 4000});
  await tab.goto(`${address}/all.html`);
  await vi.waitUntil(() => answer !== undefined, {timeout: 30_000});
  for (const tag of ['infographic', 'function-mix', 'team-builder']) await find(`mbo-${tag}`, '.loading');
  await tab.emulateMediaType('print');
  const seen = await tab.evaluate(() =>
    ['mbo-infographic', 'mbo-function-mix', 'mbo-team-builder'].map((tag) => {
      const {innerText, offsetWidth} = document
        .querySelector(tag)!
        .shadowRoot!.querySelector<HTMLElement>('.loading span')!;
      return innerText && offsetWidth > 40 ? innerText : '';
    }),
  );
  expect(seen).toEqual(Array(3).fill('Even laden…'));
  expect((await tab.pdf()).length).toBeGreaterThan(1000);
  await tab.emulateMediaType('screen');
  answer!();
  await find('mbo-infographic', '.house');
  await find('mbo-function-mix', 'figure svg');
  await find('mbo-team-builder', '.bar');
  expect(told).toEqual([]);
});

it('zoomed to 500 %: everything can be read in 256 px, nothing lies over something else, and nothing runs out sideways', async () => {
  await tab.setViewport({width: 256, height: 160, deviceScaleFactor: 5});
  await tab.goto(`${address}/all.html`);
  for (const [tag, drawn] of [
    ['mbo-infographic', '.house'],
    ['body > mbo-function-mix', 'figure svg'],
    ['mbo-team-builder', '.bar'],
  ] as const) {
    // The loader fetches what comes near the view.
    await tab.evaluate((one) => document.querySelector(one)!.scrollIntoView(), tag);
    await find(tag, drawn);
  }
  await tab.evaluate(() => {
    document.querySelector('mbo-infographic')!.open = 'opvang';
  });
  await find('mbo-infographic', '.panel-title');
  for (const view of ['people', 'bars', 'table'] as const) {
    await tab.evaluate(
      (one) => (document.querySelector<FunctionMixElement>('body > mbo-function-mix')!.view = one),
      view,
    );
    await find('body > mbo-function-mix', {people: 'figure svg', bars: '.bar', table: 'table'}[view]);
    expect(await tab.evaluate(readPage)).toEqual({overflow: 0, overlaps: [], outside: []});
  }
  expect(await tab.evaluate(findBrokenWords)).toEqual([]);
});

/** The words in the head of an open door that stand on two lines, though they have no hyphen there. Runs in the page. */
function findBrokenWords(): readonly string[] {
  const head = document.querySelector('mbo-infographic')!.shadowRoot!.querySelector('.panel-head')!;
  const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const {0: word, index} of node.textContent!.matchAll(/[^\s\u00ad]+/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

it('500 widgets: all are drawn, the page answers a click, and once they are removed nothing of them is left', async () => {
  await tab.goto(`${address}/empty.html`);
  const nodes = async () => {
    const devtools = await tab.createCDPSession();
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const {nodes: count, jsEventListeners} = await devtools.send('Memory.getDOMCounters');
    await devtools.detach();
    return {count, jsEventListeners};
  };
  await tab.evaluate(() => {
    const button = document.querySelector('button')!;
    button.addEventListener('click', () => (button.title = 'Besteld'));
  });
  // What is made once stays.
  await tab.evaluate(drawMany, 1);
  const before = await nodes();
  const drawing = tab.evaluate(drawMany, 500);
  await tab.click('button');
  await tab.waitForSelector('button[title="Besteld"]');
  await drawing;
  const after = await nodes();
  expect(after.count - before.count).toBeLessThan(20);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
  expect(told).toEqual([]);
});

/** Draws so many widgets, shows another view in the last one, and removes them; runs in the page. */
async function drawMany(count: number): Promise<void> {
  const board = document.createElement('div');
  const elements = Array.from({length: count}, () => document.createElement('mbo-function-mix'));
  board.append(...elements);
  document.body.append(board);
  const isDrawn = ({shadowRoot}: Element) => Boolean(shadowRoot?.querySelector('figure svg'));
  while (!elements.every(isDrawn)) await new Promise(requestAnimationFrame);
  const last = elements.at(-1)!;
  last.shadowRoot!.querySelector<HTMLElement>('.views button:nth-child(2)')!.click();
  while (!last.shadowRoot!.querySelector('.bar')) await new Promise(requestAnimationFrame);
  board.remove();
}

/** What cannot be read in a page: how far it runs out sideways, in px, and which words lie over others or beside it. */
function readPage(): {overflow: number; overlaps: string[]; outside: string[]} {
  const roots = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const texts = roots(document).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: {text: string; rect: DOMRect}[] = [];
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode;
      if (!parentElement || !textContent?.trim()) continue;
      const isHidden = parentElement.closest('.visually-hidden, style, script, .scroll, .loading');
      if (isHidden || !parentElement.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      // What has no room in a share of a bar is cut off by it, and stands below the bar.
      const box = parentElement.closest('.bar')?.getBoundingClientRect();
      for (const rect of range.getClientRects())
        if (rect.top < (box?.bottom ?? Infinity) - 1) found.push({text: textContent.trim().slice(0, 40), rect});
    }
    return found;
  });
  const overlaps = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // A line box is higher than its letters.
      const letters = Math.min(a.rect.height, b.rect.height);
      return across > 1 && down > letters * 0.4 ? [`${a.text} | ${b.text}`] : [];
    }),
  );
  const outside = texts.filter(({rect}) => rect.right > innerWidth + 1 || rect.left < -1).map(({text}) => text);
  return {overflow: document.documentElement.scrollWidth - innerWidth, overlaps, outside};
}
