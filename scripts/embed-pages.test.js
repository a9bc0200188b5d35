import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {makeEmbedPages} from './embed-pages.js';

const BASE = 'https://www.voorbeeld.nl/mbo-kracht/';
const TAGS = ['function-mix', 'infographic', 'team-builder'];

/** What WordPress lets through of an oEmbed whose provider it does not know (`wp_filter_oembed_result`). */
const KEPT = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'embed-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, {recursive: true});
});

const read = (/** @type {string} */ file) => readFile(path.join(folder, file), 'utf8');

/**
 * Finds the address of the oEmbed as WordPress does: by text, in what comes before the end of the head.
 *
 * @param {string} page
 */
function discover(page) {
  const head = page.slice(0, page.indexOf('</head>'));
  const links = [...head.matchAll(/<link([^<>]+)>/gi)].map(([, attributes = '']) => attributesOf(attributes));
  return links.find(({type}) => type === 'application/json+oembed')?.href;
}

const attributesOf = (/** @type {string} */ text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

it('leads a site from each page to its oEmbed by a whole address', async () => {
  await makeEmbedPages(folder, BASE);
  for (const tag of TAGS) {
    const href = discover(await read(`embed/${tag}.html`));
    expect(href).toBe(`${BASE}embed/${tag}.json`);
    const oembed = JSON.parse(await read(`embed/${tag}.json`));
    expect(oembed).toMatchObject({version: '1.0', type: 'rich'});
    expect([oembed.width, oembed.height].every((size) => Number.isInteger(size) && size > 0)).toBe(true);
  }
});

it('offers only tags and attributes that WordPress keeps, in the order that it looks for', async () => {
  await makeEmbedPages(folder, BASE);
  for (const tag of TAGS) {
    const {html, title} = JSON.parse(await read(`embed/${tag}.json`));
    for (const [, name = '', attributes = ''] of html.matchAll(/<(\w+)([^>]*)>/g)) {
      const kept = KEPT[/** @type {keyof typeof KEPT} */ (name)];
      expect(kept, name).toBeDefined();
      for (const attribute of Object.keys(attributesOf(attributes))) expect(kept).toContain(attribute);
    }
    const [, blockquote, frame] = /^(<blockquote>.*?<\/blockquote>).*(<iframe.*?><\/iframe>)$/s.exec(html) ?? [];
    expect(blockquote).toContain(`href="${BASE}embed/${tag}.html"`);
    expect(attributesOf(frame ?? '')).toMatchObject({src: `${BASE}embed/${tag}.html?theme=light`, title});
  }
});

it('makes no oEmbed where nobody says where the files will be, and says so', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await makeEmbedPages(folder, undefined);
  expect((await readdir(path.join(folder, 'embed'))).sort()).toEqual(TAGS.map((tag) => `${tag}.html`));
  expect(discover(await read('embed/infographic.html'))).toBeUndefined();
  expect(said.mock.calls.join()).toContain('EMBED_BASE');
});

it('refuses a base that is no whole http(s) address', async () => {
  for (const base of ['mbo-kracht/', '/mbo-kracht/', 'file:///mbo-kracht/']) {
    await expect(makeEmbedPages(folder, base)).rejects.toThrow(`EMBED_BASE: "${base}" is no address.`);
  }
});

it('takes a base with or without a slash, and drops what stands behind its path', async () => {
  await makeEmbedPages(folder, `${BASE.slice(0, -1)}?a="><script>#b`);
  expect(discover(await read('embed/infographic.html'))).toBe(`${BASE}embed/infographic.json`);
});

it('has no script or style inside a page, so that a strict policy lets it work', async () => {
  await makeEmbedPages(folder, BASE);
  for (const file of ['embed.html', ...TAGS.map((tag) => `embed/${tag}.html`)]) {
    const page = await read(file);
    expect(page).not.toContain('{{');
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]* src=)/);
  }
});
