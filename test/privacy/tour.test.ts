/**
 * A visitor who presses everything: the demo page, the page that writes code and those for iframes, in a real browser that counts
 * what it sends and keeps.
 */
import puppeteer, {type Browser, type CDPSession, type HTTPRequest, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {chromiumArguments, findChromium} from '../../scripts/browsers.js';
import {serve} from '../../scripts/serve.js';
import {writeIframe} from '../../site/bouwer/markup.js';
import {START} from '../../site/bouwer/state.js';

/** How long the whole tour may take on a busy machine, in ms. */
vi.setConfig({hookTimeout: 300_000, testTimeout: 300_000});

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
  browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What a tour has pressed, and what the browser sent meanwhile. */
interface Tour {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly pressed: readonly string[];
  readonly requests: readonly HTTPRequest[];
}

/** How often a tour comes back for what appeared, before it is held to have no end. */
const ROUNDS = 12;

/** Opens a page and presses everything on it that can be pressed and does not lead away. */
async function takeTour(path: string): Promise<Tour> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  const requests: HTTPRequest[] = [];
  page.on('request', (request) => requests.push(request));
  await page.setViewport({width: 1120, height: 900});
  // What is saved stays on the visitor's own machine; here it is not saved at all.
  await cdp.send('Browser.setDownloadBehavior', {behavior: 'deny', browserContextId: context.id ?? ''});
  await page.evaluateOnNewDocument(() => {
    window.print = () => undefined;
  });
  await page.goto(server.address + path, {waitUntil: 'networkidle0'});
  const pressed: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = await page.evaluate(pressNew);
    pressed.push(...found);
    await page.waitForNetworkIdle();
    if (found.length === 0) return {page, cdp, pressed, requests};
  }
  throw new Error(`${path}: after ${ROUNDS} rounds there is still more to press.`);
}

/**
 * Presses what was not pressed yet, in every shadow tree, and comes back for what appears then. Runs in the page.
 *
 * @returns What was pressed, by its words.
 */
async function pressNew(): Promise<string[]> {
  const known = ((globalThis as {known?: Set<string>}).known ??= new Set());
  const words: string[] = [];
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  const hosts = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const seen = (one: HTMLElement) => one.checkVisibility({visibilityProperty: true});
  for (const root of trees(document)) {
    const inside = root instanceof ShadowRoot ? `${root.host.localName} ${hosts.indexOf(root.host)}` : 'page';
    for (const one of root.querySelectorAll<HTMLElement>(
      'button, summary, select, input, a[href^="#"], [tabindex="0"]',
    )) {
      const name = `${inside} ${one.localName} ${one.id} ${one.getAttribute('value')} ${one.ariaLabel} ${one.textContent.trim().replace(/\s+/g, ' ')}`;
      if (known.has(name) || !seen(one)) continue;
      known.add(name);
      words.push(name);
      one.scrollIntoView();
      one.focus();
      one.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      one.click();
      if (one instanceof HTMLSelectElement && one.options.length > 1) {
        one.selectedIndex = 1;
        one.dispatchEvent(new Event('change', {bubbles: true}));
      }
      await new Promise(requestAnimationFrame);
    }
  }
  return words;
}

/** All that a browser can keep of a visit. */
async function countKept({page, cdp}: Tour): Promise<Record<string, unknown>> {
  const {cookies} = await cdp.send('Network.getAllCookies');
  const {usage} = await cdp.send('Storage.getUsageAndQuota', {origin: server.address});
  const own = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  return {cookies: cookies.length, usage, ...own};
}

/** The page that stands in an iframe, as the page that writes code asks for it; what it shall show stands in its address. */
const inIframe = (state: Partial<typeof START>) => {
  const code = writeIframe({...START, ...state}, undefined, '/dist/cdn/');
  return / src="([^"]*)"/.exec(code)![1]!.replaceAll('&amp;', '&');
};

describe.each([
  ['the demo page', '/site/', 100, ['Presenteren', 'Kopieer tabel', 'PNG', 'CSV', 'Afdrukken', 'Deel met een link']],
  ['the page that writes code', '/site/bouwer.html', 30, ['Kopieer de link', 'Download de zip']],
  ['a street in an iframe', inIframe({tag: 'infographic', strength: 'praktijk'}), 20, ['Ouderenwerk']],
  [
    'mixes in an iframe',
    inIframe({tag: 'function-mix', mixes: ['landelijk-2020', 'capelle-2022'], view: 'bars'}),
    5,
    ['CSV'],
  ],
  ['a team in an iframe', inIframe({tag: 'team-builder', text: 'eenvoudig'}), 10, ['PNG']],
])('a visitor who presses everything on %s', (_, path, least, among) => {
  let tour: Tour;

  beforeAll(async () => {
    tour = await takeTour(path);
  });

  it('has pressed much, also what appears only then', () => {
    expect(tour.pressed.length).toBeGreaterThan(least);
    for (const word of among) expect(tour.pressed.join('\n')).toContain(word);
    console.info(`${path}: ${tour.pressed.length} pressed, ${tour.requests.length} requests`);
  });

  it('has asked this server alone, for files, and told it nothing', () => {
    const asked = tour.requests.filter((request) => !/^(?:data|blob):/.test(request.url()));
    expect(asked.map((request) => new URL(request.url()).origin)).toEqual(asked.map(() => server.address));
    expect(asked.length).toBeGreaterThan(5);
    for (const request of asked) {
      expect(request.method()).toBe('GET');
      expect(request.hasPostData()).toBe(false);
      // What was opened is known to who opened it.
      if (request.url() !== server.address + path) expect(new URL(request.url()).search).toBe('');
    }
  });

  it('leaves nothing behind: no cookie, no storage, no worker', async () => {
    expect(await countKept(tour)).toEqual({
      ...{cookies: 0, usage: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0},
      name: '',
    });
  });
});
