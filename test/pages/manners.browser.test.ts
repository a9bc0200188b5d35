import {expect} from 'chai';

import {until} from '../elements.js';
import {allDrawn, openPage, type Page} from './open-page.js';

/** Presses a button of an element by its text. */
async function press(element: Element, text: string): Promise<void> {
  const find = () => [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.includes(text));
  await until(() => find() !== undefined);
  find()!.click();
}

/** Uses most of what a visitor can use; files are made, not saved. */
async function useEverything(page: Page): Promise<void> {
  const saved: string[] = [];
  page.window.HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  const [mix, team, street] = (await allDrawn(page)) as readonly [Element, Element, Element];
  const find = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);

  mix.setAttribute('view', 'table');
  await until(() => find(mix, 'table') !== null);
  mix.setAttribute('view', 'people');
  await until(() => find(mix, '.people') !== null);
  await press(mix, 'Meer');
  for (const kind of ['PNG', 'SVG', 'CSV']) {
    const before = saved.length;
    await press(mix, kind);
    await until(() => saved.length > before);
  }

  find(street, '.house-button')!.click();
  await until(() => find(street, '.panel') !== null);
  const before = saved.length;
  await press(street, 'PNG');
  await until(() => saved.length > before);
  await press(street, 'Presenteren');
  await until(() => find(street, 'dialog .slide') !== null);

  const bars = find(team, '.bar')!;
  team.setAttribute('team', 'mbo:9');
  await until(() => find(team, '.bar') !== bars || find(team, '.sentence')!.textContent.includes('9'));
}

for (const name of ['strict', 'strict-modules', 'trusted-types'])
  it(`breaks no rule of a page and does all it does there: ${name}`, async () => {
    const page = await openPage(name);
    await useEverything(page);
    expect(page.told).to.deep.equal([]);
    page.close();
  });

it('is told of what a page forbids, so that the silence above means something', async () => {
  const page = await openPage('strict');
  page.document.querySelector('main')!.setAttribute('style', 'color: red');
  await until(() => page.told.length > 0);
  expect(page.told[0]).to.match(/^violation: style-src/);
  page.close();
});

it('asks no other server for anything, sets no cookie, stores nothing, and leaves the page its styles', async () => {
  const page = await openPage('plain');
  const {document, window} = page;
  const heading = document.querySelector('h1')!;
  const looks = () =>
    ['font', 'color', 'margin', 'display'].map((one) => window.getComputedStyle(heading).getPropertyValue(one));
  const before = looks();
  await useEverything(page);
  const asked = window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
  expect(asked.filter(({protocol}) => protocol !== 'blob:' && protocol !== 'data:').length).to.be.greaterThan(3);
  for (const {origin, href} of asked)
    expect(origin === 'null' ? 'here' : origin, href).to.be.oneOf(['here', location.origin]);
  expect(document.cookie).to.equal('');
  expect(window.localStorage).to.have.length(0);
  expect(window.sessionStorage).to.have.length(0);
  expect(await window.indexedDB.databases()).to.deep.equal([]);
  expect(await window.caches.keys()).to.deep.equal([]);
  expect(looks()).to.deep.equal(before);
  expect(document.adoptedStyleSheets).to.have.length(0);
  expect([...document.querySelectorAll('style')]).to.deep.equal([]);
  page.close();
});

it('gives the page rules for our own tags only, while their code is on its way', async () => {
  const page = await openPage('empty');
  const script = page.document.createElement('script');
  Object.assign(script, {type: 'module', src: '/dist/cdn/mbo-kracht.js'});
  page.document.body.append(script);
  await until(() => page.document.adoptedStyleSheets.length > 0);
  const rules = page.document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  const selectors = rules.flatMap((rule) => rule.cssText.match(/[^{}]+(?=\{(?![^{]*\{))/g) ?? []);
  expect(selectors.length).to.be.greaterThan(3);
  for (const selector of selectors) expect(selector).to.match(/mbo-.*:not\(:defined\)/);
  page.close();
});
