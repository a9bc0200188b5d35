/** The browser that the benchmark runs in. */
import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from '../scripts/browsers.js';

/** The window in CSS pixels. */
const VIEWPORT = {width: 1000, height: 800};

/** How long a measure may take, in ms. */
const PATIENCE = 240_000;

/** An empty page; isolated from other origins, it gets clocks of 5 µs instead of 100 µs. */
const PAGE = {
  headers: {'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp'},
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="nl"><title>Bench</title><link rel="icon" href="data:,"><body style="margin:0"></body></html>`,
};

/**
 * @typedef {object} Laboratory
 * @property {<Result>(script: string, ...values: unknown[]) => Promise<Result>} ask - Calls a function of the page, named by
 *   its path from `window`. Fails when anything in the page fails meanwhile.
 * @property {import('puppeteer-core').CDPSession} protocol
 * @property {string} version - Of the browser.
 * @property {() => Promise<void>} close
 */

/**
 * Opens an empty page that runs these scripts.
 *
 * @param {string} address - Of the server.
 * @param {readonly string[]} scripts - Paths of modules on it.
 * @returns {Promise<Laboratory>}
 */
export async function openLaboratory(address, scripts) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--js-flags=--expose-gc'],
    defaultViewport: VIEWPORT,
    protocolTimeout: PATIENCE,
  });
  try {
    const page = await browser.newPage();
    const failed = listenForFailures(page);
    await servePage(page);
    await page.goto(`${address}/bench/`);
    const ask = (/** @type {string} */ path, /** @type {unknown[]} */ ...values) =>
      Promise.race([page.evaluate(call, path, values), failed]);
    for (const script of scripts) await Promise.race([page.evaluate((url) => import(url), script), failed]);
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('The page has no exact clock.');
    return {
      ask,
      protocol: await page.createCDPSession(),
      version: await browser.version(),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** @param {import('puppeteer-core').Page} page */
async function servePage(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.isNavigationRequest() ? request.respond(PAGE) : request.continue()));
}

/**
 * What a page reports and nobody catches ends the benchmark.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<never>}
 */
function listenForFailures(page) {
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => {
    page.on('pageerror', (error) => reject(error));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) reject(new Error(`The page says: ${message.text()}`));
    });
    page.on('requestfailed', (request) => reject(new Error(`The page could not fetch ${request.url()}.`)));
  });
  // It is waited for with each question; between questions it may fail without being heard.
  failed.catch(() => undefined);
  return failed;
}

/**
 * In the page: calls a function by its path from `window`.
 *
 * @param {string} path
 * @param {readonly unknown[]} values
 */
function call(path, values) {
  const [owner, name] = path.split('.');
  return Reflect.get(window, owner ?? '')[name ?? ''](...values);
}
