import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {until} from '../elements.js';
import {partsIn} from '../shadow-trees.js';
import {controlsIn, focused, mountState, STATES, unmount} from './states.js';

/** What stands in the page before and after an element. */
const fences = ['before', 'after'].map((name) => {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}) as [HTMLButtonElement, HTMLButtonElement];
const [before, after] = fences;

let element: HTMLElement;

/** WebKit's driver cannot hold a key while it presses another. */
const CAN_HOLD = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

afterEach(() => {
  unmount();
  for (const fence of fences) fence.remove();
});

/** More stops than any state has: else somebody would be caught. */
const MOST = 60;

const describePart = (part: Element) =>
  `${part.localName}.${part.className} ${part.getAttribute('aria-label') ?? part.textContent.trim().slice(0, 30)}`;

/** Whether the focus can be seen: whole lines of 2 px or more around the part, or around the name in it. */
function hasRing(part: Element): boolean {
  return [part, ...part.querySelectorAll('*')].some((one) => {
    const {outlineStyle, outlineWidth} = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

/** Whether a part of it, if no more, is what stands in front in the window (WCAG 2.4.11). */
function isInFront(part: Element): boolean {
  const root = part.getRootNode() as ShadowRoot;
  // A link that goes on on the next line has a box for each.
  const spots = [...part.getClientRects()].flatMap(({left, top, width, height}) =>
    [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height])),
  );
  return spots.some(([x = 0, y = 0]) => {
    const front = root.elementFromPoint(x, y);
    return front !== null && (part.contains(front) || front.contains(part));
  });
}

/** Where in the window a part stands, and what is in front of it: for whoever reads that a test failed. */
function describePlace(part: Element): string {
  const {left, top, width, height} = part.getBoundingClientRect();
  const box = [left, top, width, height].map(Math.round).join(' ');
  const front = (part.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  return `box ${box} in a window of ${innerWidth} × ${innerHeight}, scrolled ${Math.round(scrollY)} of ${
    document.documentElement.scrollHeight
  }, in front ${front ? describePart(front) : 'nothing'}`;
}

/** In frames: on a busy machine a scroll takes many. */
const LONGEST_SCROLL = 120;

/** Tabs from one fence to the other; gives every stop on the way, and what is wrong there. */
async function walk(from: HTMLElement, to: HTMLElement): Promise<{stops: Element[]; wrong: string[]}> {
  const stops: Element[] = [];
  const wrong: string[] = [];
  from.focus();
  for (let last = focused(); stops.length < MOST; last = focused()) {
    await sendKeys({press: 'Tab'});
    await until(() => focused() !== last && focused() !== document.body);
    const stop = focused()!;
    if (stop === to) return {stops, wrong};
    stops.push(stop);
    // It may have to scroll into the window first, and WebKit draws the ring a little later.
    for (let frame = 0; frame < LONGEST_SCROLL && !(hasRing(stop) && isInFront(stop)); frame++)
      await new Promise(requestAnimationFrame);
    // Firefox, when keys come within milliseconds, at times takes its own scroll back though nothing changed in the page.
    if (!isInFront(stop)) stop.scrollIntoView({block: 'nearest'});
    if (!hasRing(stop)) wrong.push(`no ring: ${describePart(stop)}`);
    if (!isInFront(stop)) wrong.push(`behind something: ${describePart(stop)}, ${describePlace(stop)}`);
  }
  throw new Error(`The focus does not get out: ${stops.slice(-3).map(describePart).join(', ')}`);
}

/** Pairs of stops of which the second stands whole above the first: not what an eye expects. */
function stepsUp(stops: readonly Element[]): readonly string[] {
  return stops.slice(1).flatMap((stop, i) => {
    const previous = stops[i]!;
    // Who scrolls on the way moves all else.
    const isUp = stop.getBoundingClientRect().bottom <= previous.getBoundingClientRect().top;
    return isUp ? [`${describePart(previous)} → ${describePart(stop)}`] : [];
  });
}

/** What a visitor would see change: the address, what is open, how many controls there are, and what an element was set to. */
const outlook = () => ({
  address: location.href,
  open: partsIn(element).filter((part) => part.matches('details[open], dialog[open], .panel')).length,
  controls: controlsIn(element).map(describePart),
  settings: ['open', 'view', 'strength', 'team', 'highlight', 'text'].map(
    (name) => Reflect.get(element, name) as unknown,
  ),
});

describe('the keyboard', function () {
  // WebKit's driver takes its time for each key.
  this.timeout(30_000);

  for (const state of STATES) {
    it(`goes through ${state.name} and out at the other side, and back: each stop is seen, in the order of sight`, async () => {
      document.body.append(before);
      element = await mountState(state);
      document.body.append(after);
      const atFirst = outlook();
      const forth = await walk(before, after);
      expect(forth.wrong).to.deep.equal([]);
      expect(stepsUp(forth.stops)).to.deep.equal([]);
      // No control is for a pointer alone.
      const missed = controlsIn(element).filter((part) => part.tabIndex >= 0 && !forth.stops.includes(part));
      expect(missed.map(describePart)).to.deep.equal([]);
      // The focus alone opens, changes and moves nothing (WCAG 3.2.1).
      expect(outlook()).to.deep.equal(atFirst);
      if (!CAN_HOLD) return;
      await sendKeys({down: 'Shift'});
      // A key that stays down would turn every walk after it.
      const back = await walk(after, before).finally(() => sendKeys({up: 'Shift'}));
      expect(back.wrong).to.deep.equal([]);
      expect(back.stops.reverse().map(describePart)).to.deep.equal(forth.stops.map(describePart));
    });
  }
});
