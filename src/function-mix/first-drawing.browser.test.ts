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

const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('mbo-function-mix for the first time', () => {
  it('draws data that is there at once in one update, without a sign that it is on its way', async () => {
    // Without icons, whose names are fetched.
    element.data = manyTeams(1);
    const loaded = nextEvent(element, 'mbo-load');
    document.body.append(element);
    const drawn: string[] = [];
    new MutationObserver((records) => {
      for (const {addedNodes} of records)
        for (const node of addedNodes) if (node instanceof HTMLElement) drawn.push(node.className);
    }).observe(element.shadowRoot!, {childList: true});
    await loaded;
    await until(() => drawn.length > 0);
    expect(drawn).to.deep.equal(['card']);
    expect(find('.people')).to.exist;
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
