import {expect} from 'chai';

import {partsIn} from '../shadow-trees.js';
import {isSeen, mountState, STATES, unmount, type State} from './states.js';

type Drawn = HTMLElement & {readonly updateComplete: Promise<boolean>};

let element: Drawn;

/** As WCAG 2.2, 1.4.12 has it. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
);

/** What a phone shows, or a window of 1280 px at 400 % (WCAG 2.2, 1.4.10), in CSS pixels. */
const NARROW = 320;

afterEach(() => {
  unmount();
  document.documentElement.style.removeProperty('font-size');
});

async function mountNarrow(state: State): Promise<void> {
  element = (await mountState(state, NARROW)) as Drawn;
  await laidOut();
}

/** Waits until the element has heard of another size of its parts, and is drawn for it. */
async function laidOut(): Promise<void> {
  // An observer tells it in the first frame, the element asks for an update in the second.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** How large the letters of each paragraph and of each button with words are, in px, by their words. */
const letterSizes = () =>
  new Map(
    partsIn(element)
      .filter((part) => part.matches('p, button') && part.textContent.trim() !== '' && isSeen(part))
      .map((part) => [part.textContent.trim(), Number.parseFloat(getComputedStyle(part).fontSize)]),
  );

/** A table may be wider than its room, and then scrolls in it (WCAG 2.2, 1.4.10: what needs two dimensions). */
const isInTable = (part: Element) => part.closest('table') !== null;

/** What only labels a drawing may go: its numbers stand in words below it. */
const isDrawn = (part: Element) => part.closest('[aria-hidden=true], svg') !== null;

/** The parts with text that is cut at a side, or sticks out of the element. */
function cutTexts(): readonly string[] {
  const edges = element.getBoundingClientRect();
  const parts = partsIn(element).filter(
    (part) =>
      isSeen(part) &&
      !isInTable(part) &&
      !isDrawn(part) &&
      part.matches('h2,h3,h4,p,li,a,button,summary,label,span,b,dt,dd,small'),
  );
  const isCut = (part: HTMLElement) => {
    const {left, right} = part.getBoundingClientRect();
    const {overflowX, overflowY} = getComputedStyle(part);
    const hides = overflowX !== 'visible' || overflowY !== 'visible';
    const clipped = hides && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
    return left < edges.left - 1 || right > edges.right + 1 || clipped;
  };
  return parts
    .filter(isCut)
    .map((part) => `${part.localName}.${part.className}: ${part.textContent.trim().slice(0, 40)}`);
}

function expectWhole(): void {
  expect(cutTexts()).to.deep.equal([]);
  const {right} = element.getBoundingClientRect();
  const wide = partsIn(element).filter((part) => isSeen(part) && part.getBoundingClientRect().right > right + 1);
  expect(element.scrollWidth - element.clientWidth, wide.map(({className}) => className).join(', ')).to.be.at.most(0);
}

describe('text', () => {
  for (const state of STATES) {
    it(`stays whole at 320 px, and nothing but a table scrolls sideways: ${state.name}`, async () => {
      await mountNarrow(state);
      expectWhole();
    });

    it(`stays whole at 320 px when it is twice as large: ${state.name}`, async () => {
      await mountNarrow(state);
      const before = letterSizes();
      unmount();
      document.documentElement.style.fontSize = '200%';
      await mountNarrow(state);
      // Large letters leave less room, in which another thing or two is said.
      const both = [...letterSizes()].filter(([words]) => before.has(words));
      expect(both.length).to.be.above(before.size * 0.8);
      // What grows with the width too, which stays, gets a little less.
      for (const [words, size] of both) expect(size / before.get(words)!, words).to.be.within(1.9, 2);
      expectWhole();
    });

    it(`stays whole at 320 px with the spacing of WCAG 1.4.12: ${state.name}`, async () => {
      await mountNarrow(state);
      for (const part of [element, ...partsIn(element)]) part.shadowRoot?.adoptedStyleSheets.push(SPACING);
      await laidOut();
      expectWhole();
    });
  }
});
