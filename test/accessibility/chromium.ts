import {readFile} from 'node:fs/promises';

import puppeteer, {type Browser, type MediaFeature, type Page} from 'puppeteer-core';

import {chromiumArguments, findChromium} from '../../scripts/browsers.js';
import {buildIfStale} from '../../scripts/build.js';
import {openPage, settle} from '../../scripts/picture-stage.js';
import {serve} from '../../scripts/serve.js';
import {manyTeams} from '../many-teams.js';

/** What the reader's device asks for, and how large its window is. */
export interface Reader {
  readonly features?: MediaFeature[];
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Classes of the page: the theme of a partner, and `dark`. */
  readonly classes?: string;
}

const many = JSON.stringify(manyTeams(13)).replaceAll('<', '\\u003c');

/** Every element in the states that look different, below each other. */
export const ALL_STATES = `
  <mbo-infographic fields="opbouwwerk jongerenwerk ouderenwerk"></mbo-infographic>
  <mbo-infographic fields="opbouwwerk jongerenwerk ouderenwerk" open="ouderenwerk" strength="praktijk"></mbo-infographic>
  <mbo-function-mix view="people"></mbo-function-mix>
  <mbo-function-mix view="bars" mix="landelijk-2020 tussenvoorziening capelle-2022 functiemix-voorbeeld"></mbo-function-mix>
  <mbo-function-mix view="table"></mbo-function-mix>
  <mbo-function-mix view="bars" mix="*"><script type="application/json">${many}</script></mbo-function-mix>
  <mbo-team-builder team="vrijwilliger:4 mbo:3 ad:1 hbo:4"></mbo-team-builder>
  <mbo-infographic src="/nothing-here.json"></mbo-infographic>`;

const pageOf = (body: string, classes: string) => `<!doctype html>
<html lang="nl" class="${classes}" style="color-scheme: ${classes.includes('dark') ? 'dark' : 'light'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Toegankelijkheid</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css" />
    ${['gemeente', 'school', 'welzijn'].map((theme) => `<link rel="stylesheet" href="/stories/themes/${theme}.css" />`).join('')}
    <script type="module" src="/dist/cdn/mbo-kracht.js"></script>
  </head>
  <body class="${classes}" style="margin: 0; font-family: sans-serif; background: Canvas; color: CanvasText">
    <div class="${classes}"><button id="before">Ervoor</button>${body}<button id="after">Erna</button></div>
  </body>
</html>`;

/** Chromium with a page of its own for each question, in which nothing moves. */
export async function startChromium() {
  await buildIfStale();
  const pages: Record<string, string> = {};
  const server = await serve({pages});
  const browser: Browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  let count = 0;
  return {
    address: server.address,
    browser,
    /** Opens a page with elements in it, and waits until all of them stand still. */
    async open(body: string, {features = [], width = 1024, height = 800, classes = ''}: Reader = {}): Promise<Page> {
      const path = `/accessibility-${++count}.html`;
      pages[path] = pageOf(classes.includes('dark') ? body.replaceAll(/<mbo-[a-z-]+/g, '$& theme="dark"') : body, classes);
      const page = await openPage(browser);
      await page.setViewport({width, height});
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}, ...features]);
      await page.goto(server.address + path);
      await settle(page);
      return page;
    },
    async stop(): Promise<void> {
      await browser.close();
      await server.stop();
    },
  };
}

/** A script for pages, as its text: what runs there cannot import. */
export async function readPageScript(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
