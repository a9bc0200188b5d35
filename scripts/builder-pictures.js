/** Pictures of the page on which someone chooses, and copies the code. */
import {COLOURS, emulate, FOLDER, openPage, PATIENCE} from './picture-stage.js';

/** @type {Readonly<Record<string, string>>} */
const STATES = {
  start: '',
  own: '#toon=function-mix&eigen=ja',
  wrong: '#toon=function-mix&eigen=ja&cijfers=Team~Mbo~Hbo!Oost~3~vier&basis=gemeten&kleuren=ink.1d2742',
  team: '#toon=team-builder&vorm=wordpress',
};

/** Widths of the page in CSS pixels: a phone, a tablet, a laptop. */
const WIDTHS = [390, 768, 1120];

/** In CSS pixels; a picture is as high as the page. */
const HEIGHT = 900;

/**
 * @param {import('./element-pictures.js').Browser} browser
 * @param {string} address
 * @param {string} only - Part of the name of the pictures to take.
 */
export async function takeBuilder(browser, address, only) {
  const page = await openPage(browser);
  for (const [state, hash] of Object.entries(STATES)) {
    for (const colours of /** @type {const} */ (['light', 'dark', 'forced'])) {
      for (const width of WIDTHS) {
        const name = `bouwer-${state}-${colours}-${width}`;
        if (!name.includes(only)) continue;
        await page.setViewport({width, height: HEIGHT});
        await emulate(page, COLOURS[colours]);
        // Another hash alone would not load the page anew.
        await page.goto('about:blank');
        await page.goto(`${address}/site/bouwer.html${hash}`, {waitUntil: 'load'});
        await page.waitForFunction(isDrawn, {timeout: PATIENCE});
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({path: `${FOLDER}/${name}.png`, fullPage: true});
        console.log(`${FOLDER}/${name}.png`);
      }
    }
  }
  await page.close();
}

/** Whether the page stands, and its preview has drawn what there is to draw. */
function isDrawn() {
  if (document.documentElement.dataset.ready === undefined) return false;
  // The loader in the preview fetches what is in view.
  document.querySelector('#voorbeeld')?.scrollIntoView();
  const inside = document.querySelector('iframe')?.contentDocument;
  const element = inside?.querySelector('mbo-infographic, mbo-function-mix, mbo-team-builder');
  const isEmpty = document.querySelector('#leeg:not([hidden])') !== null;
  return isEmpty || Boolean(element?.shadowRoot?.querySelector('.house, .legend, .person'));
}
