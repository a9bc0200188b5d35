import puppeteer, {type Page} from 'puppeteer-core';
import {afterAll, describe, expect, it} from 'vitest';

import {chromiumArguments, findChromium} from '../scripts/browsers.js';
import {serveStorybook} from '../scripts/storybook.js';

/** The fewest stories that there must be: fewer means that some got lost. */
const FEWEST = 60;

/** What Storybook tells when a story is drawn and played, and what its tests came to. */
interface Finished {
  readonly status: 'success' | 'error';
  readonly reporters: readonly {
    readonly type: string;
    readonly status: string;
    readonly result?: {readonly violations?: readonly {readonly id: string; readonly nodes: readonly unknown[]}[]};
  }[];
}

const {address, entries, stop} = await serveStorybook();
const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});

afterAll(async () => {
  await browser.close();
  await stop();
});

const stories = entries.filter(({type}) => type === 'story');
const pages = entries.filter(({type}) => type === 'docs');

/** A page in which nothing is said and nothing is asked of another origin without our knowing. */
async function openPage(path: string): Promise<{page: Page; told: string[]; foreign: string[]}> {
  const page = await browser.newPage();
  await page.setViewport({width: 1120, height: 900});
  const told: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(address).origin) foreign.push(request.url());
  });
  await page.goto(address + path);
  return {page, told, foreign};
}

/** Waits until Storybook tells something in the page. */
const hear = <Told>(page: Page, event: string): Promise<Told> =>
  page
    .waitForFunction(
      (name) => {
        const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__') as
          {last(name: string): unknown[] | undefined} | undefined;
        return channel?.last(name)?.[0];
      },
      {timeout: 20_000},
      event,
    )
    .then((handle) => handle.jsonValue() as Promise<Told>);

describe('Storybook, built and served from a sub-folder', () => {
  it(`has at least ${FEWEST} stories`, () => {
    expect(stories.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('opens without a word to another origin', async () => {
    const {page, foreign} = await openPage('');
    await page.waitForSelector('#storybook-explorer-tree a', {timeout: 20_000});
    const frame = await (await page.waitForSelector('#storybook-preview-iframe'))?.contentFrame();
    await frame?.waitForSelector('#storybook-docs *, #storybook-root *');
    expect(frame).toBeDefined();
    expect(foreign).toEqual([]);
    await page.close();
  });
});

describe('each story', () => {
  it.each(stories.map((story) => [`${story.title}: ${story.name}`, story.id]))('%s', async (_name, id) => {
    const {page, told, foreign} = await openPage(`iframe.html?id=${id}&viewMode=story`);
    const {status, reporters} = await hear<Finished>(page, 'storyFinished');
    const drawn = await page.evaluate(lookAtStory);
    expect(drawn.problem).toBe('');
    expect(drawn.empty).toEqual([]);
    for (const part of drawn.says) expect(told.join('\n')).toContain(part);
    expect(told.filter((text) => !drawn.says.some((part) => text.includes(part)))).toEqual([]);
    expect(foreign).toEqual([]);
    const violations = reporters.flatMap(({result}) => result?.violations ?? []);
    expect(violations.map((one) => `${one.id}: ${JSON.stringify(one.nodes)}`)).toEqual([]);
    expect(reporters.map((one) => `${one.type} ${one.status}`)).toContain('a11y passed');
    expect(status).toBe('success');
    await page.close();
  });
});

describe('each page', () => {
  it.each(pages.map((one) => [`${one.title}: ${one.name}`, one.id]))('%s', async (_name, id) => {
    const {page, told, foreign} = await openPage(`iframe.html?id=${id}&viewMode=docs`);
    await hear(page, 'docsRendered');
    await page.waitForSelector('#storybook-docs h1');
    const drawn = await page.evaluate(lookAtStory);
    expect(drawn.problem).toBe('');
    expect(foreign).toEqual([]);
    // A page of text shows many stories, and waits for none to fail.
    expect(told.filter((text) => !drawn.says.some((part) => text.includes(part)))).toEqual([]);
    await page.close();
  });
});

/** In the page: what the story shows, and what it says that its owner reads. */
function lookAtStory(): {problem: string; empty: string[]; says: string[]} {
  const failure = document.querySelector<HTMLElement>('#error-message');
  const problem = failure && failure.offsetHeight > 0 ? failure.innerText : '';
  const stage = document.querySelector<HTMLElement>('#storybook-root .stage');
  const stages = document.querySelectorAll<HTMLElement>('#storybook-root .stage, #storybook-docs .stage');
  const says = [...stages].flatMap(({dataset}) => JSON.parse(dataset.says ?? '[]') as string[]);
  const room = stage?.querySelector('.stage-room');
  const elements = [...(room?.querySelectorAll('*') ?? [])].filter(({localName}) => localName.startsWith('mbo-'));
  const shown = elements.length > 0 ? elements : room ? [...room.children] : [];
  const isEmpty = (element: Element): boolean => {
    const {height, width} = element.getBoundingClientRect();
    const content = (element.shadowRoot ?? element).querySelector('p, li, svg, table, h1, h2, h3, textarea, .loading');
    return height < 40 || width < 40 || content === null;
  };
  const empty = shown.length === 0 ? ['the story'] : shown.filter(isEmpty).map(({localName}) => `<${localName}>`);
  return {problem, empty, says};
}
