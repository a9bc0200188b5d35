import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {ALL_STATES, startChromium, wear} from './chromium.js';
import {measureMarks, measureTexts} from './measure-contrast.js';

vi.setConfig({hookTimeout: 120_000, testTimeout: 60_000});

let chromium: Awaited<ReturnType<typeof startChromium>>;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.stop());

/** Our own looks, and those of the partners in `stories/themes`. */
const THEMES = {
  'our own colours': '',
  'the theme of a welfare organisation': 'theme-welzijn',
  'the theme of a school': 'theme-school',
  'the theme of a municipality': 'voorbeeld-theme theme-gemeente',
};

describe('pixel by pixel, text has 4.5:1, or 3:1 where it is large, and marks and fields have 3:1', () => {
  let page: Page;

  beforeAll(async () => {
    page = await chromium.open(ALL_STATES, {whole: true});
  });
  afterAll(() => page.close());

  for (const [name, theme] of Object.entries(THEMES)) {
    for (const dark of [false, true]) {
      it(`in ${name}, ${dark ? 'in the dark' : 'by day'}`, async () => {
        await wear(page, theme, dark);
        const texts = await measureTexts(page);
        expect(texts.count).toBeGreaterThan(200);
        expect(texts.low).toEqual([]);
        const marks = await measureMarks(page);
        expect(marks.count).toBeGreaterThan(100);
        expect(marks.low).toEqual([]);
      });
    }
  }
});
