import {html} from 'lit';
import {describe, expect, it} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import {DataError} from '../data/data-error.js';
import kracht from '../data/kracht.json';
import {readText} from '../text/text-level.js';
import {OptionError} from './option-error.js';
import {renderToString} from './render-to-string.js';
import {serveTemplate} from './serve-template.js';

/** What stands in the shadow tree, without style sheets. */
const drawn = (text: string) => text.replace(/<style>.*?<\/style>/gs, '').replace(/<script.*?<\/script>/gs, '');

describe('serveTemplate', () => {
  it('writes a text that is set as a property as the text of its element, escaped', () => {
    const name = '</b><script>alert(1)</script> & "co"';
    expect(serveTemplate(html`<p class="a"><b .textContent=${name}></b> <i .textContent=${'x'}></i>!</p>`)).toBe(
      '<p class="a"><b>&lt;/b&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;</b> <i>x</i>!</p>',
    );
  });

  it('leaves out what listens, and every mark of lit', () => {
    const list = ['a', 'b'].map((one) => html`<button @click=${() => one} ?hidden=${one === 'b'}>${one}</button>`);
    const text = serveTemplate(html`<p title=${'t'}>${list}</p>`);
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /^<p title="t"> ?<button >a<\/button> ?<button hidden>b<\/button> ?<\/p>$/,
    );
  });
});

describe('renderToString', () => {
  it('declares the shadow tree of the tag, with attributes for what was asked', async () => {
    const text = await renderToString(undefined, {tag: 'function-mix', mix: 'landelijk-2020', headingLevel: 3});
    expect(text).toMatch(
      /^<mbo-function-mix lang="nl" mix="landelijk-2020" heading-level="3"><template shadowrootmode="open">/,
    );
    expect(text).toMatch(/<\/template><\/mbo-function-mix>\n$/);
    expect(drawn(text)).toContain('<h3 part="heading" id="title"');
  });

  it.each(['people', 'bars', 'table'] as const)('writes all values of a mix as %s', async (view) => {
    const text = drawn(await renderToString(undefined, {tag: 'function-mix', mix: 'landelijk-2020', view}));
    for (const value of ['20', '65', '15']) expect(text).toMatch(new RegExp(`>${value}(?:%| procent)?<`));
  });

  it('writes every field of the street, and what it stands for on paper', async () => {
    const text = drawn(await renderToString(undefined, {tag: 'infographic'}));
    for (const {label} of kracht.fields)
      expect(text).toContain(`<span class="house-label">${readText(label, 'gewoon')}</span>`);
    expect(text.match(/data-written=/g)).toHaveLength(kracht.fields.length);
  });

  it('writes a team beside its reference', async () => {
    const text = drawn(await renderToString(undefined, {tag: 'team-builder', team: 'mbo:3 hbo:2'}));
    expect(text).toContain('>3 van de 5</strong>');
  });

  it('takes the data along where it is nowhere else, and nothing in it can end the script', async () => {
    const data = smallDocument();
    data.mixes[0]!.title = '</script><script>alert(1)</script>';
    const text = await renderToString(data, {tag: 'function-mix'});
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual(data);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(await renderToString(data, {tag: 'function-mix', src: 'data.json'})).not.toContain('<script');
    expect(await renderToString(undefined, {tag: 'function-mix'})).not.toContain('<script');
  });

  it('speaks English where it is asked', async () => {
    expect(drawn(await renderToString(undefined, {tag: 'team-builder', lang: 'en'}))).toContain('Build our team');
  });

  it('says what is wrong with the data or the options, in the promise', async () => {
    await expect(renderToString({version: 1}, {tag: 'function-mix'})).rejects.toThrow(DataError);
    await expect(renderToString(undefined, {tag: 'function-mix', mix: 'landelijk'})).rejects.toThrow(OptionError);
    await expect(renderToString(undefined, {tag: 'infographic', open: 'tuin'})).rejects.toThrow(OptionError);
    for (const team of ['mbo:veel', 'mbo3:4']) {
      await expect(renderToString(undefined, {tag: 'team-builder', team})).rejects.toThrow(OptionError);
    }
  });
});
