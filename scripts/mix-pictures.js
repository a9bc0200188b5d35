/** Pictures of `<mbo-function-mix>`: each view with one, a few and many mixes, and what a person does with them. */
import {find, takeElements} from './element-pictures.js';
import {makeExampleMixes} from './example-mixes.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./element-pictures.js').Subject} Subject */

const TAG = 'mbo-function-mix';

/** How many mixes the long list has: each a made-up example. */
const MANY = 200;

/** What is shown of each size: measured, about, from–to and not split, and an example, and after that many examples. */
const SIZES = [
  {size: '1', attributes: {mix: 'landelijk-2020'}},
  {size: '4', attributes: {mix: 'landelijk-2020 tussenvoorziening capelle-2022 functiemix-voorbeeld'}},
  {size: `${MANY}`, attributes: {mix: '*'}, data: makeExampleMixes(MANY)},
];

const VIEWS = ['people', 'bars', 'table'];

/** @type {Subject[]} */
const STILL = VIEWS.flatMap((view) =>
  SIZES.map(({size, attributes, data}) => ({
    name: `mixes-${view}-${size}`,
    tag: TAG,
    attributes: {...attributes, view},
    data,
  })),
);

/** @param {string} selector - In the element. */
const click = (selector) => async (/** @type {Page} */ page) => (await find(page, TAG, selector)).click();

/** @param {string[]} keys */
const press =
  (...keys) =>
  async (/** @type {Page} */ page) => {
    for (const key of keys) {
      await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
      await page.waitForNetworkIdle({idleTime: 100});
    }
  };

/** @param {string} selector - In the element. */
const point = (selector) => async (/** @type {Page} */ page) => {
  await (await find(page, TAG, selector)).hover();
  await find(page, TAG, '.details:popover-open');
};

/** @param {((page: Page) => Promise<void>)[]} steps */
const inTurn =
  (...steps) =>
  async (/** @type {Page} */ page) => {
    for (const step of steps) await step(page);
  };

/** What a person does, in a view of so many mixes. */
const USES = [
  {name: 'tools', view: 'people', size: '1', use: inTurn(click('.more button'), click('.download summary'))},
  {
    name: 'tools-keys',
    view: 'bars',
    size: '4',
    use: inTurn(press('Tab', 'Tab', 'Tab'), click('.more button'), press('Tab')),
  },
  {name: 'focus-view', view: 'bars', size: '4', use: press('Tab', 'Tab')},
  {name: 'focus-picture', view: 'bars', size: '4', use: press('Tab', 'Tab', 'Tab', 'Tab')},
  {name: 'keys-bars', view: 'bars', size: '4', use: press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'ArrowDown')},
  {name: 'keys-people', view: 'people', size: '1', use: press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'ArrowRight')},
  {name: 'point-bars', view: 'bars', size: '4', use: point('[data-mix="capelle-2022"] [data-group="hbo"]')},
  {name: 'point-people', view: 'people', size: '4', use: point('[data-mix="functiemix-voorbeeld"] [data-group="ad"]')},
  {name: 'highlight', view: 'bars', size: '200', use: click('.groups button:nth-child(2)')},
  {name: 'sort-1', view: 'table', size: '1', use: click('th:nth-child(2) .sorter')},
  {name: 'sort-4', view: 'table', size: '4', use: click('th:nth-child(2) .sorter')},
  {name: 'sort-200', view: 'table', size: '200', use: inTurn(click('th:nth-child(3) .sorter'), press('Tab'))},
];

/** @type {Subject[]} */
const USED = USES.map(({name, view, size, use}) => {
  const shown = SIZES.find((one) => one.size === size);
  return {
    name: `mixes-use-${name}`,
    tag: TAG,
    attributes: {...shown?.attributes, view},
    data: shown?.data,
    use,
    colours: ['light', 'dark', 'forced'],
  };
});

/**
 * @param {import('./element-pictures.js').Browser} browser
 * @param {string} address
 * @param {string} only - Part of the name of the pictures to take.
 */
export async function takeMixes(browser, address, only) {
  await takeElements(browser, address, [...STILL, ...USED], only);
}
