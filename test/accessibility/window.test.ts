import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {COLOURS} from '../../scripts/picture-stage.js';
import {ALL_STATES, haveTools, startChromium} from './chromium.js';

vi.setConfig({hookTimeout: 120_000, testTimeout: 60_000});

let chromium: Awaited<ReturnType<typeof startChromium>>;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.stop());

const STREET = '<mbo-infographic link="straat" open="ouderenwerk" strength="praktijk"></mbo-infographic>';

/** How far the page would scroll sideways, in px. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The names of all houses, switches and headings that a reader finds, whichever way they hold the device. */
const namesIn = (page: Page) =>
  page.evaluate(() =>
    [
      ...document
        .querySelector('mbo-infographic')!
        .shadowRoot!.querySelectorAll('h2, h3, .strength-label, .house-label'),
    ]
      .filter((part) => part.checkVisibility())
      .map((part) => part.textContent.trim())
      .sort(),
  );

/** In the page: waits until the street has heard of another width, and is drawn for it. */
async function laidOut(): Promise<void> {
  // An observer tells it in the first frame, the street asks for an update in the second.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await document.querySelector('mbo-infographic')!.updateComplete;
}

describe('a window', () => {
  it('of 1280 px at 400 % needs no scrolling sideways, whatever is shown', async () => {
    const page = await chromium.open(ALL_STATES, {width: 320, height: 256});
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('that is turned shows the same, upright and lying down', async () => {
    const upright = await chromium.open(STREET, {width: 390, height: 844});
    const names = await namesIn(upright);
    expect(names.length).toBeGreaterThan(20);
    await upright.setViewport({width: 844, height: 390});
    await upright.evaluate(laidOut);
    expect(await namesIn(upright)).toEqual(names);
    expect(await sideways(upright)).toBeLessThanOrEqual(0);
    await upright.close();
  });
});

/** How much moves in a page by itself, and what of it goes on for 5 s or more: where it is, and for how long in ms. */
const movesIn = (page: Page) =>
  page.evaluate(() => {
    const hostsIn = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...hostsIn(one.shadowRoot)] : []));
    const moves = hostsIn(document).flatMap(({localName, shadowRoot}) =>
      shadowRoot!.getAnimations().map(({effect}) => ({localName, end: Number(effect?.getComputedTiming().endTime)})),
    );
    // Told in words: what never ends, is no number on its way out of a page.
    const long = moves.filter(({end}) => !(end < 5000)).map(({localName, end}) => `${localName}: ${end}`);
    return {count: moves.length, long};
  });

describe('a visitor who waits', () => {
  it('sees nothing that goes on moving for 5 s by itself, not while data is on its way either', async () => {
    const drawn = await chromium.openMoving(ALL_STATES);
    await drawn.waitForFunction(haveTools);
    expect((await movesIn(drawn)).long).toEqual([]);
    await drawn.close();

    const waiting = await chromium.openMoving(
      '<mbo-infographic src="/never.json"></mbo-infographic><mbo-function-mix src="/never.json"></mbo-function-mix>',
    );
    for (const tag of ['mbo-infographic', 'mbo-function-mix']) await waiting.waitForSelector(`${tag} >>> .bone`);
    const {count, long} = await movesIn(waiting);
    // The bones of what is to come breathe.
    expect(count).toBeGreaterThan(0);
    expect(long).toEqual([]);
    await waiting.close();
  });
});

/** What can have the focus on each of our backgrounds: sky, evening, panel, pavement, card. */
const FOCUSED = `
  <mbo-infographic link="dag" fields="opbouwwerk"></mbo-infographic>
  <mbo-infographic link="avond" fields="opbouwwerk" open="opbouwwerk" strength="praktijk"></mbo-infographic>
  <mbo-team-builder team="mbo:3"></mbo-team-builder>`;

/** The colour of the ring around what has the focus, and the line of px just above it; no colour where there is no ring. */
interface Ring {
  readonly name: string;
  readonly colour: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The ring that is seen now; undefined once the focus is behind all elements. */
const ringAt = (page: Page): Promise<Ring | undefined> =>
  page.evaluate(() => {
    let active = document.activeElement!;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active.id === 'after') return undefined;
    const ringed = [active, ...active.querySelectorAll('*')].find((part) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const name = `${active.localName}.${active.className} ${active.textContent.trim().slice(0, 30)}`;
    const {left, top, width} = (ringed ?? active).getBoundingClientRect();
    if (!ringed) return {name, colour: '', left, top, width};
    const {outlineColor, outlineOffset, outlineWidth} = getComputedStyle(ringed);
    const out = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) + 1;
    const box = [left + scrollX, top + scrollY - out - 1, width].map(Math.round) as [number, number, number];
    return {name, colour: outlineColor, left: box[0], top: box[1], width: box[2]};
  });

describe('the focus', () => {
  for (const colours of ['light', 'dark', 'forced'] as const) {
    it(`has a ring of 2 px or more, and 3:1 with what it lies on: ${colours}`, async () => {
      const media: {features?: {name: string; value: string}[]} = COLOURS[colours];
      const page = await chromium.open(FOCUSED, {...media, whole: true});
      const picture = await page.screenshot({encoding: 'base64'});
      await page.focus('#before');
      const rings: Ring[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const ring = await ringAt(page);
        if (ring === undefined) break;
        rings.push(ring);
      }
      expect(rings.length).toBeGreaterThan(25);
      expect(await page.evaluate(faintRings, picture, rings)).toEqual([]);
      await page.close();
    });
  }
});

/** In the page: the rings that differ less than 3:1 from most of what is just outside them. */
async function faintRings(picture: string, rings: readonly Ring[]): Promise<readonly string[]> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const brush = new OffscreenCanvas(image.width, image.height).getContext('2d', {willReadFrequently: true})!;
  brush.drawImage(image, 0, 0);
  const dot = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  const light = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return rings.flatMap(({name, colour, left, top, width}) => {
    if (!colour) return [`no ring: ${name}`];
    dot.fillStyle = colour;
    dot.fillRect(0, 0, 1, 1);
    const front = light([...dot.getImageData(0, 0, 1, 1).data]);
    const {data} = brush.getImageData(left, top, width, 1);
    const contrasts = Array.from({length: width}, (_, x) => {
      const back = light([...data.slice(4 * x, 4 * x + 3)]);
      return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    }).sort((a, b) => a - b);
    const middle = contrasts[Math.floor(contrasts.length / 2)]!;
    return middle < 3 ? [`${middle.toFixed(2)}: ${name}`] : [];
  });
}
