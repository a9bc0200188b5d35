import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';

import {mountLoaded, until} from '../elements.js';
import {smallDocument} from '../small-document.js';
import {controlsIn, isSeen, mountState, STATES, unmount} from './states.js';

let element: HTMLElement;

afterEach(unmount);

const tell = (part: Element) => `${part.localName}.${part.className}: ${wordsOf(part)}`;

/** Text without soft hyphens, in small letters, with single spaces: as it is heard. */
const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The words that a part shows. */
const wordsOf = (part: Element) => plain((part as HTMLElement).innerText);

/** The name that the page gives a part in words of its own: with `aria-label` or with `aria-labelledby`. */
function givenName(part: Element): string | undefined {
  const ids = part.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = part.getRootNode() as ShadowRoot;
  const named = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  return ids.length > 0 ? plain(named) : part.getAttribute('aria-label')?.toLowerCase();
}

/** Whether a link stands in a line of text: then its height is that of the line (WCAG 2.5.8, exception "inline"). */
const isInLine = (part: Element) =>
  part.localName === 'a' &&
  getComputedStyle(part).display === 'inline' &&
  wordsOf(part.parentElement!) !== wordsOf(part);

describe('a control', () => {
  for (const state of STATES) {
    it(`has room for a finger, 24 by 24 px, unless it is a link in a sentence: ${state.name}`, async () => {
      element = await mountState(state);
      const small = controlsIn(element).filter((part) => {
        const {width, height} = part.getBoundingClientRect();
        return Math.min(width, height) < 24 && !isInLine(part);
      });
      expect(small.map(tell)).to.deep.equal([]);
    });

    it(`has a name, and one that holds the words it shows: ${state.name}`, async () => {
      element = await mountState(state);
      const controls = controlsIn(element).filter((part) => part.matches('button, a, summary, input, select'));
      expect(controls.length).to.be.above(0);
      const nameless = controls.filter((part) => {
        const labels = (part as HTMLInputElement).labels ?? [];
        return !(givenName(part) ?? ([...labels].map(wordsOf).join('') || wordsOf(part)));
      });
      expect(nameless.map(tell)).to.deep.equal([]);
      const other = controls.filter((part) => !(givenName(part) ?? wordsOf(part)).includes(wordsOf(part)));
      expect(other.map(tell)).to.deep.equal([]);
    });
  }
});

describe('a picture', () => {
  for (const state of STATES) {
    it(`is out of the way of a screen reader, or has a text: ${state.name}`, async () => {
      element = await mountState(state);
      const isTold = (part: Element): boolean => {
        const labelled = part.closest('[role=img][aria-label], [role=img][aria-labelledby]') !== null;
        const hidden = part.closest('[aria-hidden=true]') !== null;
        return labelled || hidden;
      };
      const silent = [...element.shadowRoot!.querySelectorAll('svg, img, canvas')].filter((part) => !isTold(part));
      expect(silent.filter(isSeen).map((part) => part.outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
});

describe('a pointer', () => {
  afterEach(() => element.remove());

  it('does nothing while it is pressed, nor where it is let go elsewhere', async () => {
    const street = document.createElement('mbo-infographic');
    element = street;
    street.data = smallDocument();
    await mountLoaded(street);
    window.scrollTo(0, 0);
    const house = street.shadowRoot!.querySelector('.house-button')!;
    const {left, top, width, height} = house.getBoundingClientRect();
    const middle: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({type: 'move', position: middle});
    await sendMouse({type: 'down'});
    await street.updateComplete;
    expect(street.open).to.equal('');
    await sendMouse({type: 'move', position: [0, 0]});
    await sendMouse({type: 'up'});
    await street.updateComplete;
    expect(street.open).to.equal('');
    await sendMouse({type: 'click', position: middle});
    await until(() => street.open === 'opvang');
  });
});
