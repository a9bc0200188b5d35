/**
 * `npm run pictures`: takes pictures of the demo, the function mix, the team builder and the page that writes code, in every
 * state, width and colour, in `pictures/`. `-- --only dark` takes only those with "dark" in their name, `-- --only mixes` those of the
 * function mix, `-- --only team` those of the team builder, `-- --only bouwer` those of the page that writes code; `-- --readme` makes `docs/straat.png`.
 */
import {mkdir} from 'node:fs/promises';
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from './browsers.js';
import {buildIfStale} from './build.js';
import {takeBuilder} from './builder-pictures.js';
import {takeDemo, takeForReadme} from './demo-pictures.js';
import {ELEMENT_PAGE, ELEMENT_PATH} from './element-pictures.js';
import {takeMixes} from './mix-pictures.js';
import {FOLDER, openPage} from './picture-stage.js';
import {serve} from './serve.js';
import {takeTeams} from './team-pictures.js';

async function main() {
  const {values} = parseArgs({options: {only: {type: 'string', default: ''}, readme: {type: 'boolean'}}});
  await buildIfStale();
  await mkdir(FOLDER, {recursive: true});
  const {address, stop} = await serve({pages: {[ELEMENT_PATH]: ELEMENT_PAGE}});
  const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  try {
    const page = await openPage(browser);
    if (values.readme) return await takeForReadme(page, address);
    await takeDemo(page, address, values.only);
    for (const take of [takeMixes, takeTeams, takeBuilder]) await take(browser, address, values.only);
  } finally {
    await browser.close();
    await stop();
  }
}

await main().catch((error) => {
  console.error(`The pictures could not be taken: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
