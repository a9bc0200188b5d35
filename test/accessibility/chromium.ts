import puppeteer, {type Browser, type Page} from 'puppeteer-core';

import {chromiumArguments, findChromium} from '../../scripts/browsers.js';
import {emulate, openPage, settle} from '../../scripts/picture-stage.js';
import {serve} from '../../scripts/serve.js';
import {manyTeams} from '../many-teams.js';

/** What the reader's device asks for, and how large its window is. */
export interface Reader {
  readonly features?: readonly {name: string; value: string}[];
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the window is as high as the page. */
  readonly whole?: boolean;
}

const many = JSON.stringify(manyTeams(13)).replaceAll('<', '\\u003c');

/** Every element in the states that look different, below each other. */
export const ALL_STATES = `
  <mbo-infographic link="straat" fields="opbouwwerk jongerenwerk ouderenwerk"></mbo-infographic>
  <mbo-infographic link="straat" fields="opbouwwerk jongerenwerk ouderenwerk" open="ouderenwerk" strength="praktijk"></mbo-infographic>
  <mbo-function-mix view="people"></mbo-function-mix>
  <mbo-function-mix view="bars" mix="landelijk-2020 tussenvoorziening capelle-2022 functiemix-voorbeeld"></mbo-function-mix>
  <mbo-function-mix view="table"></mbo-function-mix>
  <mbo-function-mix view="bars" mix="*"><script type="application/json">${many}</script></mbo-function-mix>
  <mbo-team-builder team="vrijwilliger:4 mbo:3 ad:1 hbo:4"></mbo-team-builder>
  <mbo-infographic src="/nothing-here.json"></mbo-infographic>`;

const pageOf = (body: string) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Toegankelijkheid</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css" />
    ${['gemeente', 'school', 'welzijn'].map((name) => `<link rel="stylesheet" href="/stories/themes/${name}.css" />`).join('')}
    <style>
      html {
        color-scheme: light dark;
      }
      body {
        margin: 0;
        font-family: sans-serif;
      }
    </style>
    <script type="module" src="/dist/cdn/mbo-kracht.js"></script>
  </head>
  <body><button id="before">Ervoor</button><div id="theme">${body}</div><button id="after">Erna</button></body>
</html>`;

/** Makes the window as high as the page, so that nothing is left out or moves while a picture is taken. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({...page.viewport()!, height});
  await settle(page);
}

/** Gives a page the theme of a partner, by day or in the dark; the window becomes as high as that makes the page. */
export async function wear(page: Page, theme: string, dark: boolean): Promise<void> {
  await page.evaluate(
    (classes, scheme) => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.className = scheme;
      document.querySelector('#theme')!.className = classes;
      for (const element of document.querySelectorAll('#theme > *')) element.setAttribute('theme', scheme);
    },
    theme,
    dark ? 'dark' : 'light',
  );
  await settle(page);
  await showWhole(page);
}

/** In the page: whether each street that could be drawn has its tools, which come when it is at rest. */
export const haveTools = () =>
  [...document.querySelectorAll('mbo-infographic')].every(({shadowRoot}) =>
    shadowRoot?.querySelector('.street-tools, .retry'),
  );

/** Chromium with a page of its own for each question, in which nothing moves. */
export async function startChromium() {
  const pages: Record<string, string> = {};
  const server = await serve({pages});
  const browser: Browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  let count = 0;
  return {
    /** Opens a page with elements in it, and waits until all of them stand still. */
    async open(body: string, {features = [], width = 1024, height = 800, whole = false}: Reader = {}): Promise<Page> {
      const path = `/accessibility-${++count}.html`;
      pages[path] = pageOf(body);
      const page = await openPage(browser);
      await page.setViewport({width, height});
      await emulate(page, {features: [...features]});
      await page.goto(server.address + path);
      await settle(page);
      await page.waitForFunction(haveTools);
      if (whole) await showWhole(page);
      return page;
    },
    /** Opens a page in which everything may move, all of it in the window; `/never.json` never comes. */
    async openMoving(body: string): Promise<Page> {
      const path = `/accessibility-${++count}.html`;
      pages[path] = pageOf(body);
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/never.json')) void request.continue();
      });
      await page.setViewport({width: 1024, height: 12_000});
      await page.goto(server.address + path);
      return page;
    },
    async stop(): Promise<void> {
      await browser.close();
      await server.stop();
    },
  };
}
