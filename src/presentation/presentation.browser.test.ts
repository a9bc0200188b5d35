import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {canCollect, countObservers, isCollected, mountLoaded, nextEvent, until} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import type {KrachtDocument} from '../data/schema.js';
import '../define/function-mix.js';
import '../define/infographic.js';
import type {InfographicElement} from '../infographic/infographic-element.js';
import * as english from '../text/english-words.js';
import {infographicWords} from '../text/infographic-words.js';
import type {Language} from '../text/language.js';
import {present} from './presentation.js';

let element: InfographicElement;
let closed: Promise<void>;

async function mount(): Promise<void> {
  element = document.createElement('mbo-infographic');
  element.data = smallDocument();
  await mountLoaded(element);
}

function start(document: KrachtDocument = smallDocument(), language: Language = 'nl'): Promise<void> {
  const words = language === 'en' ? english.infographicWords : infographicWords;
  const context = {
    document,
    level: 'gewoon',
    language,
    words,
    icons: {},
    chosen: undefined,
    onStrength: () => undefined,
  } as const;
  closed = present(element, {context, fields: document.fields ?? []});
  return closed;
}

async function open(document?: KrachtDocument, language?: Language): Promise<void> {
  await mount();
  void start(document, language);
}

const root = () => element.shadowRoot!;
const dialog = () => root().querySelector('dialog')!;
const slide = () => dialog().querySelector('.slide:not(.leaving)')!;
const place = () => dialog().querySelector('.place')!.textContent;
const told = () => dialog().querySelector('[role=status]')!.textContent;
const button = (turn: string) => dialog().querySelector<HTMLElement>(`[data-turn=${turn}]`)!;

function press(key: string, target: Element = dialog()): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
  target.dispatchEvent(event);
  return event;
}

function touch(type: string, clientX: number, clientY: number, more: PointerEventInit = {}): void {
  const how = {pointerType: 'touch', pointerId: 7, isPrimary: true, bubbles: true, composed: true, ...more};
  slide().dispatchEvent(new PointerEvent(type, {clientX, clientY, ...how}));
}

function swipe(across: number, down: number, more?: PointerEventInit): void {
  touch('pointerdown', 200, 200, more);
  touch('pointerup', 200 + across, 200 + down, more);
}

/** Waits until the slide that came is all there, and the one that went is gone. */
async function settle(): Promise<void> {
  await Promise.allSettled(
    dialog()
      .getAnimations({subtree: true})
      .map(({finished}) => finished),
  );
  while (dialog().querySelector('.leaving')) await new Promise(requestAnimationFrame);
  await slide().querySelector('mbo-function-mix')?.updateComplete;
}

/** Out of a test's own frame, which would hold it. */
const weakly = (find: () => object) => new WeakRef(find());

afterEach(async () => {
  root().querySelector('dialog')?.close();
  await closed;
  element.remove();
  document.querySelector('.opener')?.remove();
});

describe('a presentation opens', () => {
  it('over the whole window, with the claim, its place and the houses of the street', async () => {
    await open();
    expect(dialog().matches(':modal')).to.equal(true);
    const {width, height} = dialog().getBoundingClientRect();
    // Beside the scrollbar of the page, while the browser does not grant full screen.
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(slide().querySelector('h2')!.textContent).to.equal('De kracht van de mbo sociaal werker');
    expect(slide().querySelectorAll('.house')).to.have.length(3);
    expect(place()).to.equal('1 van 8');
    expect(root().activeElement === dialog()).to.equal(true);
  });

  it('in English where the page is', async () => {
    await open(undefined, 'en');
    expect(place()).to.equal('1 of 8');
    expect(button('on').textContent).to.contain('Next');
    press('ArrowRight');
    expect(slide().querySelector('.counts')!.textContent).to.equal('Counts in 2 of the 3 fields of work');
  });

  it('not at all where there is nothing to show', async () => {
    await mount();
    const {version, language} = smallDocument();
    await start({version, language});
    expect(root().querySelectorAll('dialog')).to.have.length(0);
  });

  it('and stays while the street below is drawn anew', async () => {
    await open();
    element.data = {...smallDocument(), title: 'Anders'};
    await nextEvent(element, 'mbo-load');
    expect(dialog().matches(':modal')).to.equal(true);
  });
});

describe('a slide', () => {
  it('of a strength lights the houses where it counts, and names them', async () => {
    await open();
    press('ArrowRight');
    expect(slide().matches('.evening')).to.equal(true);
    expect([...slide().querySelectorAll('.house')].map((house) => house.matches('[data-lit]'))).to.deep.equal([
      true,
      false,
      true,
    ]);
    expect([...slide().querySelectorAll('.names li')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Opvang',
      'Wijkteam',
    ]);
    expect(slide().querySelector('.counts')!.textContent).to.equal('Telt in 2 van de 3 werkvelden');
  });

  it('of a field has its house with the door open, its points and its strengths', async () => {
    await open();
    for (let i = 0; i < 3; i++) press('PageDown');
    expect(slide().querySelectorAll('.house[data-open]')).to.have.length(1);
    expect(slide().querySelector('.room-points')!.textContent).to.contain('In de nacht.');
    expect(slide().querySelector('.room-points small')!.textContent).to.contain('Bron: Sociaal Werk werkt!');
    expect(slide().querySelector('.strong-in b')!.textContent).to.equal('Vaardigheden');
  });

  it('of the mix draws it, and its buttons still answer to Enter and Space', async () => {
    await open();
    for (let i = 0; i < 6; i++) press('PageDown');
    await settle();
    const mix = slide().querySelector('mbo-function-mix')!;
    expect(mix.shadowRoot!.querySelector('.sentence')!.textContent).to.contain('20 mbo');
    const [, bars] = mix.shadowRoot!.querySelectorAll('button');
    bars!.focus();
    for (const key of ['Enter', ' ']) expect(press(key, bars).defaultPrevented).to.equal(false);
    await sendKeys({press: 'Enter'});
    await until(() => mix.view === 'bars');
    expect(place()).to.equal('7 van 8');
    press('ArrowRight', bars);
    expect(place()).to.equal('8 van 8');
    expect(root().activeElement === dialog()).to.equal(true);
  });

  it('of the sources opens a link beside the presentation', async () => {
    await open();
    press('End');
    const link = slide().querySelector('a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('that does not fit scrolls by itself, and by the arrow keys once it has the focus', async () => {
    const sources = Object.fromEntries(
      Array.from({length: 90}, (_, i) => [`bron-${i}`, {title: `Bron nummer ${i}`, publisher: 'Uitgever'}]),
    );
    const base = smallDocument();
    await open({...base, sources: {...base.sources, ...sources}});
    press('End');
    const scroller = slide().querySelector<HTMLElement>('.scroller')!;
    expect(scroller.tabIndex).to.equal(0);
    expect(press('ArrowDown').defaultPrevented).to.equal(true);
    scroller.focus();
    expect(press('ArrowDown', scroller).defaultPrevented).to.equal(false);
    expect(dialog().scrollHeight).to.equal(dialog().clientHeight);
    const wheel = (deltaY: number): boolean =>
      scroller.dispatchEvent(new WheelEvent('wheel', {deltaY, bubbles: true, cancelable: true}));
    // Down there is more to see; up only the page behind would move.
    expect([wheel(50), wheel(-50)]).to.deep.equal([true, false]);
    press('ArrowUp', scroller);
    expect(place()).to.equal('7 van 8');
  });

  it('says its title and place once when it comes', async () => {
    await open();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(told()));
    observer.observe(dialog().querySelector('[role=status]')!, {childList: true, characterData: true, subtree: true});
    press('ArrowRight');
    await settle();
    observer.disconnect();
    expect(said).to.deep.equal(['Vaardigheden. 2 van 8.']);
  });

  for (const [kind, at] of Object.entries({claim: 0, strength: 1, field: 3, mix: 6, sources: 7})) {
    it(`of the kind ${kind} has no violations of axe`, async () => {
      await open();
      for (let i = 0; i < at; i++) press('PageDown');
      await settle();
      expect(await violationsOf(dialog())).to.deep.equal([]);
    });
  }
});

describe('a presentation answers', () => {
  it('to the arrow keys, a clicker, Space, Enter, Home and End', async () => {
    await open();
    const places = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'ArrowLeft', 'ArrowUp', 'PageUp'].map(
      (key) => {
        expect(press(key).defaultPrevented, key).to.equal(true);
        return place();
      },
    );
    expect(places.map((text) => text.charAt(0)).join('')).to.equal('23456543');
    press('End');
    press('ArrowRight');
    expect(place()).to.equal('8 van 8');
    press('Home');
    press('ArrowLeft');
    expect(place()).to.equal('1 van 8');
  });

  it('to real keys', async () => {
    await open();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowLeft'});
    await until(() => place() === '2 van 8');
  });

  it('not to keys of the browser, nor to those it does not know', async () => {
    await open();
    const event = new KeyboardEvent('keydown', {key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true});
    dialog().dispatchEvent(event);
    expect([event.defaultPrevented, press('a').defaultPrevented, place()]).to.deep.equal([false, false, '1 van 8']);
  });

  it('to its buttons, which are large and tell when there is nothing more', async () => {
    await open();
    expect(button('back').ariaDisabled).to.equal('true');
    button('back').click();
    button('on').click();
    button('on').click();
    button('back').click();
    expect(place()).to.equal('2 van 8');
    for (const turn of ['back', 'on', 'close']) {
      const {width, height} = button(turn).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    button('close').click();
    await closed;
  });

  it('to a swipe of one finger, not to a scroll, a pinch or a mouse', async () => {
    await open();
    swipe(-120, 10);
    swipe(-120, 10);
    expect(place()).to.equal('3 van 8');
    swipe(120, -10);
    expect(place()).to.equal('2 van 8');
    swipe(-60, 200);
    swipe(-120, 0, {pointerType: 'mouse'});
    touch('pointerdown', 200, 200);
    touch('pointerdown', 300, 300, {pointerId: 8, isPrimary: false});
    touch('pointerup', 50, 200);
    touch('pointerdown', 200, 200);
    touch('pointercancel', 100, 200);
    touch('pointerup', 50, 200);
    expect(place()).to.equal('2 van 8');
  });

  it('to fast keys, with no more than one slide fading below the one that comes', async () => {
    await open();
    for (let i = 0; i < 5; i++) press('ArrowRight');
    expect(dialog().querySelectorAll('.slide').length).to.be.at.most(2);
    await settle();
    expect(dialog().querySelectorAll('.slide')).to.have.length(1);
    expect(place()).to.equal('6 van 8');
  });
});

describe('a presentation ends', () => {
  it('with Escape, and the focus is back where it was', async () => {
    await mount();
    const house = root().querySelector<HTMLElement>('.house-button')!;
    house.focus();
    void start();
    await sendKeys({press: 'Escape'});
    await closed;
    expect(root().activeElement === house).to.equal(true);
  });

  it('when full screen is left: one Escape is enough', async function () {
    await mount();
    const opener = document.createElement('button');
    opener.className = 'opener';
    document.body.append(opener);
    opener.addEventListener('click', () => void start());
    opener.focus();
    // Browsers grant full screen to a person only.
    await sendKeys({press: 'Enter'});
    await until(() => root().querySelector('.stage') !== null);
    const stage = dialog().querySelector('.stage')!;
    if (!stage.matches(':fullscreen')) {
      await Promise.race(['fullscreenchange', 'fullscreenerror'].map((type) => nextEvent(stage, type)));
    }
    if (!stage.matches(':fullscreen')) this.skip();
    await document.exitFullscreen();
    await closed;
    expect(document.activeElement === opener).to.equal(true);
  });

  it('and leaves nothing behind: no dialog, no style sheet, no listener, no observer', async () => {
    await mount();
    const sheets = root().adoptedStyleSheets.length;
    const nodes = root().childNodes.length;
    const listening = new Set<AbortSignal | string>();
    const originals = [globalThis, document].map((target) => {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
        listening.add(options?.signal ?? type);
        add(type, listener, options);
      };
      target.removeEventListener = (type: string, listener: EventListener) => {
        listening.delete(type);
        remove(type, listener);
      };
      // What a page's own object has, stands before what it inherits.
      return () => ['addEventListener', 'removeEventListener'].map((name) => Reflect.deleteProperty(target, name));
    });
    const observing = await countObservers(async () => {
      void start();
      for (let i = 0; i < 6; i++) press('PageDown');
      await settle();
      expect(root().adoptedStyleSheets).to.have.length(sheets + 1);
      button('close').click();
      await closed;
    });
    for (const restore of originals) restore();
    expect(observing).to.equal(0);
    // What explores a mix was woken by the focus and has gone with its slide: it listens no more either.
    expect([...listening].filter((one) => !(one instanceof AbortSignal && one.aborted))).to.deep.equal([]);
    expect(listening.size).to.be.above(0);
    expect(root().querySelectorAll('dialog')).to.have.length(0);
    expect(root().childNodes).to.have.length(nodes);
    expect(root().adoptedStyleSheets).to.have.length(sheets);
  });

  it('when its street is taken out of the page', async () => {
    await open();
    element.remove();
    await closed;
    expect(root().querySelectorAll('dialog')).to.have.length(0);
  });

  it('and opens again at the claim', async () => {
    await open();
    press('End');
    button('close').click();
    await closed;
    void start();
    expect(place()).to.equal('1 van 8');
  });

  if (canCollect) {
    it('and nobody holds it any more', async () => {
      await mount();
      void start();
      const held = weakly(dialog);
      button('close').click();
      await closed;
      element.remove();
      expect(await isCollected(held)).to.equal(true);
    });
  }
});
