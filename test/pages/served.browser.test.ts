import {expect} from 'chai';

import {until} from '../elements.js';
import {openPage} from './open-page.js';

const CASES = [
  {name: 'one mix as people', query: 'tag=function-mix&mix=landelijk-2020', sign: '.people'},
  {name: 'several as bars', query: 'tag=function-mix&mix=landelijk-2020+tussenvoorziening&view=bars', sign: '.bar'},
  {name: 'one as a table', query: 'tag=function-mix&mix=landelijk-2020&view=table', sign: 'table'},
  {name: 'the street', query: 'tag=infographic', sign: '.house'},
  {
    name: 'the street with an open door',
    query: 'tag=infographic&open=ouderenwerk&strength=kennis',
    sign: '.panel',
    tolerance: 3,
  },
  {name: 'a team', query: 'tag=team-builder&team=mbo:3+hbo:2', sign: '.bar', tolerance: 12},
];

/** So wide that six houses stand in a row, for which a server puts what is behind an open door in its place. */
const inlineSize = '1200px';

const hostIn = (document: Document) => document.querySelector('mbo-function-mix, mbo-infographic, mbo-team-builder')!;

/** What is there to read in a shadow tree, without what only a script brings. */
function textIn(root: ParentNode): string {
  const pieces = root.querySelectorAll<HTMLElement>('h2, h3, .sentence, .bar > span, td, th, .house-label, .legend li');
  const shown = [...pieces].filter((piece) => piece.checkVisibility({visibilityProperty: false}));
  return shown.map((piece) => piece.textContent.replace(/[\s▲▼⇅]+/g, ' ').trim()).join('|');
}

for (const {name, query, sign, tolerance = 1} of CASES)
  describe(`${name}, drawn by a server`, () => {
    it('is there without any script', async () => {
      const page = await openPage('served', {search: `?${query}`, inlineSize});
      const root = hostIn(page.document).shadowRoot!;
      await until(() => shownIn(root, sign) !== undefined);
      expect(shownIn(root, sign)!.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(textIn(root)).to.match(/mbo/i);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(1200);
      expect(page.told).to.deep.equal([]);
      page.close();
    });

    it('says the same, in the same place, once the script has come', async () => {
      const served = await openPage('served', {search: `?${query}`, inlineSize});
      await until(() => shownIn(hostIn(served.document).shadowRoot!, sign) !== undefined);
      await rest(served.document);
      const [text, top] = [textIn(hostIn(served.document).shadowRoot!), placeOf(served.document, sign)];
      served.close();
      const page = await openPage('served', {search: `?${query}&with=module`, inlineSize});
      const root = hostIn(page.document).shadowRoot!;
      await until(() => root.querySelector('[data-served]') === null);
      await until(() => root.querySelector(sign) !== null);
      expect(textIn(root)).to.equal(text);
      await rest(page.document);
      expect(placeOf(page.document, sign)).to.be.closeTo(top, tolerance);
      expect(page.told).to.deep.equal([]);
      page.close();
    });
  });

/** The first of its kind that is shown, once it is: a server draws some for more than one width. */
function shownIn(root: ParentNode, sign: string): Element | undefined {
  return [...root.querySelectorAll(sign)].find((piece) => piece.getBoundingClientRect().height > 0);
}

/** What is behind an open door comes in with a small movement, and is in its place at the end of it. */
async function rest(document: Document): Promise<void> {
  const moving = hostIn(document).shadowRoot!.getAnimations();
  await Promise.all(moving.map(({finished}) => finished));
}

function placeOf(document: Document, sign: string): number {
  return shownIn(hostIn(document).shadowRoot!, sign)!.getBoundingClientRect().top;
}

it('gives way to what the classic script draws too', async () => {
  const page = await openPage('served', {search: '?tag=infographic&with=classic'});
  const root = hostIn(page.document).shadowRoot!;
  await until(() => root.querySelector('[data-served]') === null && root.querySelector('.house') !== null);
  expect(root.querySelectorAll('.infographic')).to.have.length(1);
  expect(page.told).to.deep.equal([]);
  page.close();
});

it('keeps what a server drew where the data does not come, and tells the owner why', async () => {
  const page = await openPage('served', {
    search: '?tag=function-mix&mix=landelijk-2020&src=/test/pages/missing.json&with=module',
  });
  const host = hostIn(page.document);
  const failed = new Promise((resolve) => host.addEventListener('mbo-error', resolve, {once: true}));
  await failed;
  expect(shownIn(host.shadowRoot!, '[data-served] .people')!.checkVisibility({visibilityProperty: true})).to.equal(
    true,
  );
  expect(page.told.some((said) => said.includes('404'))).to.equal(true);
  page.close();
});
