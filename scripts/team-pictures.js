/** Pictures of `<mbo-team-builder>` with nobody, a few, many and as many people as it can have. */
import {find, takeElements} from './element-pictures.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./element-pictures.js').Subject} Subject */

const TAG = 'mbo-team-builder';

/** Teams by how many people they have. */
const TEAMS = {
  0: '',
  1: 'mbo:1',
  12: 'vrijwilliger:4 mbo:3 ad:1 hbo:4',
  40: 'vrijwilliger:12 mbo:9 ad:3 hbo:16',
  300: 'vrijwilliger:120 mbo:60 ad:1 hbo:119',
  3996: 'vrijwilliger:999 mbo:999 ad:999 hbo:999',
};

/** Widths of the page in CSS pixels. */
const WIDTHS = [320, 390, 768, 1120];

/** @param {Page} page */
async function useTools(page) {
  await (await find(page, TAG, 'summary')).click();
  // Nobody gave leave to use the clipboard: the address stands there to be copied by hand.
  await (await find(page, TAG, '.tools button')).click();
  await page.keyboard.press('Tab');
}

/** @param {Page} page */
async function typeWrong(page) {
  await (await find(page, TAG, 'input')).click();
  await page.keyboard.type('veel');
  await page.keyboard.press('Enter');
}

/** @type {Subject[]} */
const SUBJECTS = [
  ...Object.entries(TEAMS).map(([size, team]) => ({
    name: `team-${size}`,
    tag: TAG,
    attributes: {team},
    widths: WIDTHS,
  })),
  ...[
    {name: 'tools', use: useTools},
    {name: 'wrong', use: typeWrong},
  ].map(({name, use}) => ({
    name: `team-use-${name}`,
    tag: TAG,
    attributes: {team: TEAMS[12], link: 'team'},
    use,
    colours: /** @type {const} */ (['light', 'dark', 'forced']),
  })),
];

/**
 * @param {import('./element-pictures.js').Browser} browser
 * @param {string} address
 * @param {string} only - Part of the name of the pictures to take.
 */
export async function takeTeams(browser, address, only) {
  await takeElements(browser, address, SUBJECTS, only);
}
