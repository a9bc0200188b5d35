import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';

import {canCollect, isCollected, mountLoaded, nextEvent, until} from '../../test/elements.js';
import {brokenDocument} from '../../test/small-document.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from './function-mix-element.js';

let element: FunctionMixElement;

/** The small document with a team of twelve, all mbo, and more mixes of a hundred than walk at most. */
const teams = () =>
  brokenDocument((document) => {
    const {mixes} = document as {mixes: Record<string, unknown>[]};
    mixes.push({...mixes[0], id: 'team', shares: [{group: 'mbo', value: {count: 12}}]});
    for (const id of ['m1', 'm2', 'm3', 'm4', 'm5']) mixes.push({...mixes[0], id});
  });

/** An element in view, with what answers to who comes near. */
async function mount(change: (element: FunctionMixElement) => void = () => undefined): Promise<void> {
  element = document.createElement('mbo-function-mix');
  element.data = teams();
  element.style.cssText = 'display: block; width: 700px';
  change(element);
  await mountLoaded(element);
  await element.updateComplete;
  element.dispatchEvent(new FocusEvent('focusin'));
  await until(() => find('.cursors') !== null);
}

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const figure = () => find('figure')!;
const walkers = () => all('.walker');
const marks = () => all('figure [data-mix] [data-group]').filter((mark) => !mark.closest('.motion'));

/** What the element moves; not the transitions of style sheets. */
const moving = () => element.shadowRoot!.getAnimations().filter((animation) => !(animation instanceof CSSTransition));

/** All that moves, as of the last change: what is over for a time ahead is not told by the browser. */
let stopped: readonly Animation[] = [];

/** Changes the element and stops what begins to move. */
async function stopAfter(change: () => void): Promise<void> {
  const before = new Set(moving());
  change();
  await element.updateComplete;
  await until(() => moving().some((animation) => !before.has(animation)));
  stopped = moving();
  for (const animation of stopped) animation.pause();
  // Browsers tell what is in view, and so has its own height, at the end of a frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Shows everything as it is at a time, in ms. */
function seek(time: number): void {
  for (const animation of stopped) animation.currentTime = time;
}

/** Lets everything arrive. */
async function arrive(): Promise<void> {
  for (const animation of stopped) animation.finish();
  await until(() => walkers().length === 0 && find('.leaving')!.childElementCount === 0);
}

/** Where something is in the picture, in whole px. */
function boxOf(elements: readonly Element[]): readonly number[] {
  const origin = figure().getBoundingClientRect();
  const boxes = elements.map((one) => one.getBoundingClientRect());
  return [
    Math.min(...boxes.map(({left}) => left)) - origin.left,
    Math.min(...boxes.map(({top}) => top)) - origin.top,
    Math.max(...boxes.map(({right}) => right)) - origin.left,
    Math.max(...boxes.map(({bottom}) => bottom)) - origin.top,
  ];
}

function expectNear(actual: readonly number[], expected: readonly number[], within = 1): void {
  expect(actual).to.have.length(expected.length);
  actual.forEach((value, i) => expect(value).to.be.closeTo(expected[i]!, within));
}

const seen = (elements: readonly Element[]) => elements.filter((one) => Number(getComputedStyle(one).opacity) > 0.5);

const height = () => figure().getBoundingClientRect().height;

beforeEach(() => window.scrollTo(0, 0));
afterEach(() => {
  element.remove();
  stopped = [];
});

describe('people walk', () => {
  it('from where they stood to where they stand, while the picture shows nobody', async () => {
    await mount();
    const before = boxOf(marks());
    await stopAfter(() => (element.mix = 'team'));
    seek(0);
    expect(walkers().length).to.be.greaterThan(99);
    expectNear(boxOf(seen(walkers())), before);
    expect(marks().every((mark) => getComputedStyle(mark.firstElementChild!).visibility === 'hidden')).to.equal(true);
    seek(1000);
    expect(seen(walkers())).to.have.length(12);
    expectNear(boxOf(seen(walkers())), boxOf(marks()));
  });

  it('and leave nothing behind', async () => {
    await mount();
    await stopAfter(() => (element.mix = 'team'));
    await arrive();
    expect(moving()).to.have.length(0);
    expect(figure().getAttribute('style') ?? '').to.equal('');
    expect(marks().every((mark) => getComputedStyle(mark.firstElementChild!).visibility === 'visible')).to.equal(true);
  });

  it('into the segment of their group, and out of it', async () => {
    await mount();
    await stopAfter(() => (element.view = 'bars'));
    seek(1000);
    const segments = marks();
    const of = (elements: readonly HTMLElement[], group: string) =>
      boxOf(elements.filter(({dataset}) => dataset.group === group));
    const inside = (group: string) => {
      const [person, segment] = [of(walkers(), group), of(segments, group)];
      // Those at both ends of a narrow segment stick out a little.
      return person.every((edge, i) => (i < 2 ? edge + 20 > segment[i]! : edge - 20 < segment[i]!));
    };
    expect(['mbo', 'hbo-wo', 'overig'].map(inside)).to.deep.equal([true, true, true]);
    expect(seen(walkers())).to.have.length(0);
    await arrive();
    await stopAfter(() => (element.view = 'people'));
    seek(0);
    const bars = all('.leaving [data-group]').filter((mark) => mark.closest('[data-mix]'));
    expectNear(boxOf(walkers()), boxOf(bars), 20);
  });

  it('when one comes to another group without going anywhere, and show both colours on the way', async () => {
    await mount();
    await stopAfter(() => {
      element.data = brokenDocument((document) => {
        document.mixes[0].shares[0].value = 21;
        document.mixes[0].shares[1].value = 64;
      });
    });
    expect(walkers()).to.have.length(101);
  });

  it('on from where they are when something else is asked for', async () => {
    await mount();
    await stopAfter(() => (element.view = 'bars'));
    seek(250);
    const places = () => walkers().flatMap((walker) => boxOf([walker]));
    const before = places();
    const between = height();
    await stopAfter(() => (element.view = 'people'));
    seek(0);
    expect(walkers()).to.have.length(100);
    expectNear(places(), before, 1.5);
    expect(height()).to.be.closeTo(between, 1);
    await arrive();
    await stopAfter(() => (element.mix = 'team'));
    seek(300);
    const onTheWay = places();
    await stopAfter(() => (element.mix = 'landelijk'));
    seek(0);
    expectNear(places(), onTheWay, 1.5);
  });

  it('at most four hundred of them, in at most four mixes', async () => {
    await mount((mix) => {
      mix.mix = 'm1 m2 m3';
      mix.view = 'people';
    });
    await stopAfter(() => (element.mix = 'm1 m2 m3 m4'));
    expect(walkers()).to.have.length(400);
    await arrive();
    await stopAfter(() => (element.mix = 'm1 m2 m3 m4 m5'));
    expect(walkers()).to.have.length(0);
    expect(moving().length).to.be.within(1, 3);
  });
});

describe('bars', () => {
  it('grow from their left edges while people come', async () => {
    await mount();
    await stopAfter(() => (element.view = 'bars'));
    seek(0);
    for (const segment of marks()) expect(segment.getBoundingClientRect().width).to.be.lessThan(1);
    seek(1000);
    expectNear(marks().map((segment) => segment.getBoundingClientRect().width / figure().clientWidth), [0.2, 0.65, 0.15], 0.02); // prettier-ignore
  });

  it('move and grow from their old boxes, also on the way, and what is gone fades in its place', async () => {
    await mount((mix) => (mix.view = 'bars'));
    const boxes = () => marks().map((segment) => boxOf([segment]));
    const before = boxes();
    await stopAfter(() => (element.mix = 'team'));
    seek(0);
    boxes().forEach((box, i) => expectNear(box, before[i]!));
    seek(200);
    const between = boxes();
    await stopAfter(() => (element.mix = 'landelijk'));
    seek(0);
    expectNear(boxes()[0]!, between[0]!);
    await arrive();
    await stopAfter(() => (element.mix = 'team'));
    expect(all('.shade').map(({dataset}) => dataset.group)).to.deep.equal(['hbo-wo', 'overig']);
    await arrive();
    expect(all('.shade')).to.have.length(0);
  });

  it('and tables only fade into each other', async () => {
    await mount((mix) => (mix.view = 'bars'));
    await stopAfter(() => (element.view = 'table'));
    expect(walkers()).to.have.length(0);
    seek(0);
    expect(getComputedStyle(find('.leaving .bars')!).opacity).to.equal('1');
    expect(getComputedStyle(find('figure > .scroll')!).opacity).to.equal('0');
    await arrive();
    await stopAfter(() => (element.view = 'people'));
    expect(walkers()).to.have.length(0);
  });
});

describe('a view that is switched', () => {
  it('keeps the height of the picture at first, and the place of the page', async () => {
    await mount();
    const button = find('.views')!;
    const before = height();
    const space = document.createElement('div');
    space.style.height = '300px';
    element.before(space);
    window.scrollTo(0, 100_000);
    const place = button.getBoundingClientRect().top;
    await stopAfter(() => (element.view = 'bars'));
    seek(0);
    expect(height()).to.be.closeTo(before, 1);
    expect(button.getBoundingClientRect().top).to.be.closeTo(place, 1);
    seek(1000);
    const arrived = height();
    await arrive();
    expect(height()).to.be.closeTo(arrived, 1);
    space.remove();
  });

  it('keeps the focus and where it is', async () => {
    await mount();
    figure().dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    await until(() => element.shadowRoot!.activeElement?.className === 'cursor');
    const said = element.shadowRoot!.activeElement!.getAttribute('aria-label');
    await stopAfter(() => (element.view = 'bars'));
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(said);
    seek(1000);
    const [segment] = marks().filter(({dataset}) => dataset.group === 'mbo');
    expectNear(boxOf([element.shadowRoot!.activeElement!]), boxOf([segment!]));
    await arrive();
    expectNear(boxOf([element.shadowRoot!.activeElement!]), boxOf([segment!]));
  });

  it('shows nothing twice to who hears it', async () => {
    await mount();
    await stopAfter(() => (element.view = 'bars'));
    const room = find('.motion')!;
    expect(room.getAttribute('aria-hidden')).to.equal('true');
    expect(room.inert).to.equal(true);
    expect(getComputedStyle(room).pointerEvents).to.equal('none');
    expect(all('.walker, .leaving > *').every((one) => room.contains(one))).to.equal(true);
  });
});

describe('nothing moves', () => {
  it('when the same data comes again, and for a pointer', async () => {
    for (const view of ['people', 'table'] as const) {
      await mount((mix) => (mix.view = view));
      const loaded = nextEvent(element, 'mbo-load');
      element.data = teams();
      await loaded;
      marks()[0]?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await element.updateComplete;
      expect(moving()).to.have.length(0);
      element.remove();
    }
  });

  it('out of view', async () => {
    await mount((mix) => (mix.style.cssText += '; margin-top: 3000px'));
    window.scrollTo(0, 0);
    element.view = 'bars';
    await until(() => find('.bar') !== null);
    expect(moving()).to.have.length(0);
  });

  it('any more once the element is removed, and the whole picture is there when it comes back', async () => {
    await mount();
    await stopAfter(() => (element.mix = 'team'));
    element.remove();
    expect(stopped.every(({playState}) => playState === 'idle')).to.equal(true);
    document.body.append(element);
    await element.updateComplete;
    expect(walkers()).to.have.length(0);
    expect(getComputedStyle(marks()[0]!.firstElementChild!).visibility).to.equal('visible');
  });

  // Only this engine can be asked to want less motion, and to collect, from within a test.
  if (canCollect) {
    afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

    it('for who wants less motion, also when that is asked while people walk', async () => {
      await mount();
      await stopAfter(() => (element.mix = 'team'));
      await emulateMedia({reducedMotion: 'reduce'});
      await until(() => walkers().length === 0);
      expect(moving()).to.have.length(0);
      element.view = 'bars';
      await until(() => find('.bar') !== null);
      expect(moving()).to.have.length(0);
      expect(find('.leaving')!.childElementCount).to.equal(0);
    });

    it('and nothing holds an element that was removed while people walked', async () => {
      await mount();
      await stopAfter(() => (element.mix = 'team'));
      stopped = [];
      const held = new WeakRef(element);
      element.remove();
      element = document.createElement('mbo-function-mix');
      expect(await isCollected(held)).to.equal(true);
    });
  }
});
