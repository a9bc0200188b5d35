import {expect} from 'chai';

import {mountLoaded, nextEvent, until} from '../../test/elements.js';
import {manyTeams} from '../../test/many-teams.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from './function-mix-element.js';

let element: FunctionMixElement;

beforeEach(() => {
  element = document.createElement('mbo-function-mix');
});
afterEach(() => element.remove());

/** Mounts the element, and tells whether it showed a sign that data is on its way before it was drawn. */
async function showsWaiting(): Promise<boolean> {
  const loaded = nextEvent(element, 'mbo-load');
  document.body.append(element);
  const waited: boolean[] = [];
  new MutationObserver(() => waited.push(all('.loading').length > 0)).observe(element.shadowRoot!, {
    childList: true,
    subtree: true,
  });
  await loaded;
  await until(() => waited.length > 0);
  return waited.includes(true);
}

const all = (selector: string) => element.shadowRoot!.querySelectorAll<HTMLElement>(selector);
const find = (selector: string) => all(selector)[0]!;

describe('mbo-function-mix for the first time', () => {
  it('draws data that is there at once in one update, without a sign that it is on its way', async () => {
    // Without icons, whose names are fetched.
    element.data = manyTeams(1);
    expect(await showsWaiting()).to.equal(false);
    expect(find('.people')).to.exist;
  });

  it('draws many mixes at once as well, when another element has fetched their code', async () => {
    const other = document.createElement('mbo-function-mix');
    Object.assign(other, {data: manyTeams(20), mix: '*'});
    await mountLoaded(other);
    other.remove();
    Object.assign(element, {data: manyTeams(20), mix: '*'});
    expect(await showsWaiting()).to.equal(false);
    expect(find('.row')).to.exist;
  });

  it('draws people for the room that it has, also after it was moved to a narrower place', async () => {
    element.data = smallDocument();
    await mountLoaded(element);
    const box = () => find('.people').getAttribute('viewBox');
    const wide = box();
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '300px';
    document.body.append(narrow);
    narrow.append(element);
    await until(() => box() !== wide);
    narrow.remove();
  });

  it('leaves bars out of view for later, with about the room that they take, and keeps them once they were in view', async () => {
    element.data = manyTeams(8);
    element.mix = '*';
    element.style.marginBlock = '9000px';
    await mountLoaded(element);
    const isLaidOut = () => find('.bar').checkVisibility({contentVisibilityAuto: true});
    await until(() => !isLaidOut());
    const reserved = element.offsetHeight;
    element.scrollIntoView();
    await until(() => find('.card').style.contentVisibility === 'visible');
    expect(isLaidOut()).to.equal(true);
    expect(element.offsetHeight / reserved).to.be.within(0.6, 1.6);
    scrollTo(0, 0);
    await until(() => scrollY === 0);
    expect(isLaidOut()).to.equal(true);
    element.mix = 'team-1 team-2';
    await element.updateComplete;
    expect(isLaidOut()).to.equal(true);
  });

  it('draws people, whose card is laid out at once, also out of view', async () => {
    element.data = smallDocument();
    element.style.marginBlock = '9000px';
    await mountLoaded(element);
    expect(find('.people').checkVisibility({contentVisibilityAuto: true})).to.equal(true);
  });
});
