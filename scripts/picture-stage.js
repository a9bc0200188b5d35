/** What pictures of every kind need: a page that stands still, paper, and tools that may not be there. */
import {execFileSync} from 'node:child_process';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * What the reader's browser asks for.
 *
 * @typedef {object} Media
 * @property {'' | 'print'} [media] - A screen where it is left out.
 * @property {{name: string, value: string}[]} [features]
 */

/** Where pictures go. */
export const FOLDER = 'pictures';

/** How long a page may take to be drawn, in milliseconds. */
export const PATIENCE = 15_000;

/**
 * The colours that a page can be seen in.
 *
 * @satisfies {Record<string, Media>}
 */
export const COLOURS = {
  light: {},
  dark: {features: [{name: 'prefers-color-scheme', value: 'dark'}]},
  forced: {features: [{name: 'forced-colors', value: 'active'}]},
  print: {media: 'print'},
};

/** The white edge of a sheet: what print-alone.ts asks for. */
const MARGIN = {top: '12mm', right: '12mm', bottom: '12mm', left: '12mm'};

/** Nothing moves, so that a picture is the same each time. */
const STILL = {name: 'prefers-reduced-motion', value: 'reduce'};

/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const protocols = new WeakMap();

/**
 * One session a page: what one asks the browser to emulate, another cannot take back.
 *
 * @param {Page} page
 */
function protocolOf(page) {
  const protocol = protocols.get(page) ?? page.createCDPSession();
  protocols.set(page, protocol);
  return protocol;
}

/**
 * @param {Page} page
 * @param {Media} [media]
 */
export async function emulate(page, {media = '', features = []} = {}) {
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setEmulatedMedia', {media, features: [STILL, ...features]});
}

/**
 * Waits until every element is defined, has its data and has drawn it, and nothing moves any more.
 *
 * @param {Page} page
 */
export async function settle(page) {
  await page.waitForFunction(
    async () => {
      const elements = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('mbo-'));
      for (const element of elements) {
        // The loader fetches an element when it nears the view.
        element.scrollIntoView();
        await customElements.whenDefined(element.localName);
        await /** @type {Element & {updateComplete?: Promise<boolean>}} */ (element).updateComplete;
        // Bars stay drawn once they were in view for a moment; a picture of the whole page leaves out what is not drawn.
        const card = element.shadowRoot?.querySelector('.card');
        while (card && getComputedStyle(card).contentVisibility === 'auto') await new Promise(requestAnimationFrame);
      }
      scrollTo(0, 0);
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      const moving = document.getAnimations().filter((animation) => animation.playState === 'running');
      return moving.length === 0 && elements.every((element) => Reflect.get(window, 'loadedElements').has(element));
    },
    {timeout: PATIENCE, polling: 50},
  );
}

/**
 * Opens a page in which `settle` can wait.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(rememberLoaded);
  return page;
}

/** In the page, before its own scripts: remembers which elements have told that they are loaded, or cannot be. */
function rememberLoaded() {
  const loadedElements = new WeakSet();
  Object.assign(window, {loadedElements});
  for (const type of ['mbo-load', 'mbo-error']) {
    // These events do not bubble, but they can be caught on their way down.
    document.addEventListener(type, ({target}) => target && loadedElements.add(target), {capture: true});
  }
}

/**
 * Prints a page, and makes pictures of the sheets where pdftoppm is.
 *
 * @param {Page} page
 * @param {string} name
 * @param {'A4' | 'A3'} format
 */
export async function print(page, name, format) {
  const path = `${FOLDER}/${name}-${format}`;
  await page.pdf({path: `${path}.pdf`, format, margin: MARGIN});
  console.log(`${path}.pdf`);
  tryTool('pdftoppm', ['-r', '80', '-png', `${path}.pdf`, path]);
}

/**
 * Runs a tool that is welcome but not needed.
 *
 * @param {string} tool
 * @param {string[]} args
 */
export function tryTool(tool, args) {
  try {
    execFileSync(tool, args, {stdio: ['ignore', 'ignore', 'inherit']});
  } catch {
    console.log(`(Without ${tool}, which is not on this machine.)`);
  }
}
