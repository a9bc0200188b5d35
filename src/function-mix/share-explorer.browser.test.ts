import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {mountLoaded, until} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from './function-mix-element.js';

let element: FunctionMixElement;

async function mount(change: (element: FunctionMixElement) => void = () => undefined): Promise<void> {
  element = document.createElement('mbo-function-mix');
  element.data = smallDocument();
  change(element);
  await mountLoaded(element);
}

const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const one = (selector: string) => find(selector)!;
const figure = () => one('figure');
const active = () => element.shadowRoot!.activeElement as HTMLElement | null;
const said = () => active()?.getAttribute('aria-label');
const details = () => one('.details');
const isOpen = () => find('.details:popover-open') !== null;
const told = () => details().textContent.replace(/\s+/g, ' ').trim();

/** Comes to the picture as a keyboard does, with what answers to it fetched. */
async function enter(): Promise<void> {
  figure().focus({focusVisible: true});
  await until(() => find('.cursors') !== null);
}

async function press(key: string, isSo: () => boolean): Promise<void> {
  await sendKeys({press: key});
  await until(isSo);
}

/** The middle of a mark, in whole px of the window. */
function middleOf(mark: Element): [x: number, y: number] {
  const {left, top, width, height} = mark.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const findMark = (mix: string, group: string) => find(`[data-mix="${mix}"] [data-group="${group}"]`);
/** Whether a mark is drawn, and a pointer would meet it: bars out of view are not. */
const isShown = (mix: string, group: string) =>
  findMark(mix, group)?.checkVisibility({contentVisibilityAuto: true}) ?? false;
const mark = (mix: string, group: string) => findMark(mix, group)!;

beforeEach(() => window.scrollTo(0, 0));
afterEach(async () => {
  element.remove();
  await sendMouse({type: 'move', position: [0, 0]});
});

describe('the keys of a picture', () => {
  it('lead from share to share, and the focus is on what is said', async () => {
    await mount();
    await enter();
    await press('ArrowRight', () => said() === 'Mbo, 20 procent, 1 van 3, Heel Nederland.');
    await press('ArrowRight', () => said() === 'Hbo en wo, 65 procent, 2 van 3, Heel Nederland.');
    await press('End', () => said() === 'Vmbo, havo, vwo, 15 procent, 3 van 3, Heel Nederland.');
    await press('Home', () => said() === 'Mbo, 20 procent, 1 van 3, Heel Nederland.');
    expect(active()!.getBoundingClientRect().width).to.be.greaterThan(24);
  });

  it('lead from mix to mix by the same group, also where a mix does not tell of it', async () => {
    await mount((mix) => (mix.mix = 'landelijk functies'));
    await element.updateComplete;
    await enter();
    await press('ArrowDown', () => said() === 'Mbo, 20 procent, 1 van 3, Heel Nederland.');
    await press('ArrowDown', () => said() === 'Mbo, ongeveer 30 procent, 1 van 2, Functies.');
    await press('ArrowUp', () => said() === 'Mbo, 20 procent, 1 van 3, Heel Nederland.');
    await press('ArrowRight', () => said()?.startsWith('Hbo en wo, 65') ?? false);
    await press('ArrowDown', () => said() === 'Hbo en wo, niet uitgesplitst, Functies.');
  });

  it('lead out by Escape, back to the picture', async () => {
    await mount();
    await enter();
    await press('Enter', () => said() !== null && active() !== figure());
    await press('Escape', () => active() === figure());
    expect(find('.cursor')).to.equal(null);
  });

  it('leave by Tab, forwards', async () => {
    await mount();
    await enter();
    await press('ArrowRight', () => active()?.className === 'cursor');
    await press('Tab', () => active()?.className !== 'cursor');
    await until(() => find('.cursor') === null);
    expect(figure().contains(active())).to.equal(false);
    expect(isOpen()).to.equal(false);
  });

  it('need one tab stop', async () => {
    await mount((mix) => (mix.mix = 'landelijk functies'));
    await element.updateComplete;
    await enter();
    await press('ArrowRight', () => active()?.className === 'cursor');
    expect(figure().querySelectorAll('[tabindex="0"], a, button')).to.have.length(0);
  });

  it('are told at the picture, before one goes in', async () => {
    await mount();
    await enter();
    await sendKeys({press: 'Shift'});
    await until(isOpen);
    expect(told()).to.equal('Pijltjestoetsen: van getal naar getal. Escape: terug.');
    await press('Escape', () => !isOpen());
  });

  it('go on where the view is changed, and not in a table', async () => {
    await mount();
    await enter();
    element.view = 'table';
    await until(() => find('table') !== null);
    expect(figure().hasAttribute('tabindex')).to.equal(false);
  });
});

describe('the details of a share', () => {
  it('stay beside it while the page scrolls, and go with it out of the window', async () => {
    await mount((mix) => (mix.view = 'bars'));
    const room = document.createElement('div');
    room.style.height = '4000px';
    element.after(room);
    await until(() => isShown('landelijk', 'mbo'));
    await enter();
    await press('ArrowRight', isOpen);
    const distance = () => details().getBoundingClientRect().top - mark('landelijk', 'mbo').getBoundingClientRect().top;
    const before = distance();
    window.scrollBy(0, 20);
    await until(() => Math.abs(distance() - before) < 2);
    window.scrollTo(0, 3000);
    await until(() => !isOpen());
    window.scrollTo(0, 0);
    await until(() => isOpen() && Math.abs(distance() - before) < 2);
    room.remove();
  });

  it('come when a pointer is at its mark, in the top layer, and stay while the pointer is at them', async () => {
    await mount((mix) => (mix.view = 'bars'));
    await until(() => isShown('landelijk', 'mbo'));
    await sendMouse({type: 'move', position: middleOf(mark('landelijk', 'mbo'))});
    await until(isOpen);
    expect(told()).to.equal('Mbo: 20 procent20 van elke 100 mensen');
    await sendMouse({type: 'move', position: middleOf(details())});
    await until(() => details().matches(':hover'));
    expect(isOpen()).to.equal(true);
    await sendMouse({type: 'move', position: [0, 0]});
    await until(() => !isOpen());
  });

  it('come at the first pointer also where another element had them fetched before', async () => {
    await mount((mix) => (mix.view = 'bars'));
    const first = element;
    await mount((mix) => (mix.view = 'bars'));
    const second = element;
    for (const one of [first, second]) {
      element = one;
      one.scrollIntoView();
      await until(() => isShown('landelijk', 'mbo'));
      await sendMouse({type: 'move', position: middleOf(mark('landelijk', 'mbo'))});
      await until(isOpen);
    }
    first.remove();
  });

  it('go by Escape, without the pointer moving, and come back at another mark', async () => {
    await mount((mix) => (mix.view = 'bars'));
    await until(() => isShown('landelijk', 'mbo'));
    await sendMouse({type: 'move', position: middleOf(mark('landelijk', 'mbo'))});
    await until(isOpen);
    await press('Escape', () => !isOpen());
    await sendMouse({type: 'move', position: middleOf(mark('landelijk', 'hbo-wo'))});
    await until(isOpen);
    expect(told()).to.contain('Hbo en wo: 65 procent');
  });

  it('stay within the window, also in a page that cuts what is too wide', async () => {
    await mount((mix) => (mix.view = 'bars'));
    element.style.cssText = 'display: block; width: 200px; overflow: hidden; transform: translateX(0)';
    await until(() => isShown('landelijk', 'overig'));
    await sendMouse({type: 'move', position: middleOf(mark('landelijk', 'overig'))});
    await until(isOpen);
    const {left, right, top} = details().getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(top).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
  });

  it('make the other groups of that mix step back', async () => {
    await mount((mix) => (mix.view = 'bars'));
    await until(() => isShown('landelijk', 'mbo'));
    await sendMouse({type: 'move', position: middleOf(mark('landelijk', 'mbo'))});
    await until(() => Number(getComputedStyle(mark('landelijk', 'hbo-wo')).opacity) < 1);
    expect(getComputedStyle(mark('landelijk', 'mbo')).opacity).to.equal('1');
  });

  it('are accessible', async () => {
    await mount();
    await enter();
    await press('ArrowRight', () => active()?.className === 'cursor');
    await until(isOpen);
    expect(await violationsOf(element)).to.deep.equal([]);
  });
});
