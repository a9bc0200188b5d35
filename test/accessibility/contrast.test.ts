import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {ALL_STATES, startChromium} from './chromium.js';
import {measureMarks, measureTexts} from './measure-contrast.js';

vi.setConfig({hookTimeout: 120_000, testTimeout: 60_000});

let chromium: Awaited<ReturnType<typeof startChromium>>;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.stop());

/** Our own looks, and those of the partners in `stories/themes`, by day and in the dark. */
const THEMES = {
  'our own colours by day': '',
  'our own colours in the dark': 'dark',
  'the welfare organisation by day': 'theme-welzijn',
  'the welfare organisation in the dark': 'theme-welzijn dark',
  'the school by day': 'theme-school',
  'the school in the dark': 'theme-school dark',
  'the municipality by day': 'voorbeeld-theme theme-gemeente',
  'the municipality in the dark': 'voorbeeld-theme theme-gemeente dark',
};

/** A sort of forced colours that Chromium can be asked for. */
const FORCED = [{name: 'forced-colors', value: 'active'}];

describe('what the page shows, pixel by pixel', () => {
  for (const [name, classes] of Object.entries(THEMES)) {
    it(`has text of 4.5:1, or 3:1 where it is large, and marks of 3:1: ${name}`, async () => {
      const page = await chromium.open(ALL_STATES, {classes});
      const texts = await measureTexts(page);
      expect(texts.count).toBeGreaterThan(200);
      expect(texts.low).toEqual([]);
      const marks = await measureMarks(page);
      expect(marks.count).toBeGreaterThan(30);
      expect(marks.low).toEqual([]);
      await page.close();
    });
  }

  it('has text of 4.5:1, or 3:1 where it is large, and marks of 3:1: forced colours', async () => {
    const page = await chromium.open(ALL_STATES, {features: FORCED});
    const texts = await measureTexts(page);
    expect(texts.count).toBeGreaterThan(200);
    expect(texts.low).toEqual([]);
    await page.close();
  });
});
