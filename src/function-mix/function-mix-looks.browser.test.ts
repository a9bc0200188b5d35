import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';

import {canCollect, mountLoaded, until} from '../../test/elements.js';
import {manyTeams} from '../../test/many-teams.js';
import {smallDocument} from '../../test/small-document.js';
import type {KrachtDocument} from '../data/schema.js';
import '../define/function-mix.js';
import type {MixView} from './view-change-event.js';

let element: HTMLElementTagNameMap['mbo-function-mix'];

async function mount(view: MixView, width: number, data: KrachtDocument): Promise<void> {
  element = document.createElement('mbo-function-mix');
  Object.assign(element, {data, view, mix: '*'});
  element.style.width = `${width}px`;
  await mountLoaded(element);
}

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

afterEach(() => element.remove());

describe('mbo-function-mix looks after', () => {
  it('labels of bars: whole or not there, never half of one', async () => {
    const data: KrachtDocument = smallDocument();
    const [mix] = data.mixes!;
    mix!.shares = [
      {group: 'mbo', value: {from: 8, to: 10}},
      {group: 'hbo-wo', value: {from: 90, to: 92}},
    ];
    await mount('bars', 300, data);
    const [label] = all('.bar .tight');
    const words = document.createRange();
    words.selectNodeContents(label!);
    expect(words.toString().replace(/\s/g, ' ')).to.equal('8 tot 10%');
    const lines = () => new Set([...words.getClientRects()].map(({top}) => top)).size;
    // A card of bars is laid out in the frame that shows it.
    await until(() => lines() > 0);
    expect(lines()).to.equal(1);
  });

  it('labels on a colour halfway: white or dark, never grey', async () => {
    const data = smallDocument();
    await mount('bars', 700, data);
    // Just below the lightness from which a label is dark.
    element.style.setProperty('--mbo-group-mbo', 'oklch(0.6348 0.13 80)');
    const colour = () => getComputedStyle(all('.bar [data-group="mbo"]')[0]!).color;
    // An engine that cannot reckon with colours writes white.
    await until(() => /^(?:oklch\(1 |rgb\(255, 255, 255\))/.test(colour()));
  });

  it('the axis: as wide as the bars and below or above them, whichever way the page reads', async () => {
    for (const data of [smallDocument(), manyTeams(20)]) {
      await mount('bars', 900, data);
      for (const dir of ['ltr', 'rtl']) {
        element.dir = dir;
        const sides = (selector: string) => {
          const {left, right} = all(selector)[0]!.getBoundingClientRect();
          return [Math.round(left), Math.round(right)];
        };
        await until(() => all('.bar > span').some(({offsetWidth}) => offsetWidth > 0));
        expect(sides('.axis'), dir).to.deep.equal(sides('.bar'));
      }
      element.remove();
    }
  });

  it('text on a page that reads from right to left: each sentence from left to right, lines at the right', async () => {
    await mount('bars', 900, smallDocument());
    element.dir = 'rtl';
    const [sentence] = all('.sentence');
    expect(getComputedStyle(sentence!).unicodeBidi).to.equal('plaintext');
    const words = document.createRange();
    words.selectNodeContents(sentence!);
    const lines = [...words.getClientRects()];
    const last = lines.at(-1)!;
    // The full stop is the end of the last line, at the right.
    expect(Math.max(...lines.map(({right}) => right))).to.be.closeTo(last.right, 1);
    expect(last.right).to.be.closeTo(sentence!.getBoundingClientRect().right, 12);
  });

  it('a few mixes of figures: side by side where there is room, else below each other', async () => {
    const tops = () => new Set(all('.figures > div').map((one) => one.getBoundingClientRect().top)).size;
    await mount('people', 700, smallDocument());
    expect(tops()).to.equal(1);
    element.style.width = '320px';
    expect(tops()).to.equal(2);
  });

  it('names above bars: nearer to their own bar than to the one before', async () => {
    const data = manyTeams(20);
    for (const mix of data.mixes!) mix.basis = 'example';
    await mount('bars', 320, data);
    const [first, own] = all('.block .bar').map((bar) => bar.getBoundingClientRect());
    const name = all('.block .row-label')[1]!.getBoundingClientRect();
    expect(own!.top - name.bottom).to.be.lessThan(name.top - first!.bottom);
  });

  it('the frame of one bar that is an example: clear of the switch above it', async () => {
    const data = manyTeams(1);
    data.mixes![0]!.basis = 'example';
    await mount('bars', 700, data);
    const [bar] = all('.bar');
    await until(() => bar!.getBoundingClientRect().height > 0);
    const frame = bar!.getBoundingClientRect().top + parseFloat(getComputedStyle(bar!, '::after').top);
    expect(frame - all('.views')[0]!.getBoundingClientRect().bottom).to.be.at.least(12);
  });

  it('examples among many: each says at its name that it is one', async () => {
    const data = manyTeams(20);
    const [, second] = data.mixes!;
    second!.basis = 'example';
    const named = (selector: string) => all(selector).map((name) => name.textContent.replace(/\s+/g, ' ').trim());
    await mount('people', 700, data);
    expect(named('.name').slice(0, 2)).to.deep.equal(['Team Zuid 1', 'Team Zuid 2 voorbeeld']);
    for (const mix of data.mixes!) mix.basis = 'example';
    element.data = {...data};
    element.view = 'bars';
    await element.updateComplete;
    expect(named('.row-label').slice(0, 2)).to.deep.equal(['Team Zuid 1 voorbeeld', 'Team Zuid 2 voorbeeld']);
  });

  it('a table that is wider than its room: a part of the next column shows that there is more', async () => {
    for (const count of [3, 20]) {
      await mount('table', 320, manyTeams(count));
      const room = all(count > 12 ? '.rows' : '.scroll')[0]!.getBoundingClientRect();
      const heads = all('thead th').map((head) => head.getBoundingClientRect());
      const cut = heads.find(({right}) => right > room.right)!;
      expect(room.right - cut.left, `${count} rows`).to.be.within(8, cut.width - 8);
      element.remove();
    }
  });

  if (canCollect) {
    // Chromium: the other engines let no test see what a page would look like on paper.
    describe('paper', () => {
      afterEach(() => emulateMedia({media: 'screen'}));

      for (const [view, count] of [
        ['bars', 3],
        ['bars', 20],
        ['table', 3],
        ['table', 20],
        ['people', 20],
      ] as const) {
        it(`with ${count} mixes as ${view}: nothing is wider than a sheet of A4`, async () => {
          await emulateMedia({media: 'print'});
          await mount(view, 703, manyTeams(count));
          const wide = all('figure, figure *').filter((one) => !one.closest('.visually-hidden, svg'));
          const {right} = element.getBoundingClientRect();
          expect(Math.max(...wide.map((one) => one.getBoundingClientRect().right))).to.be.at.most(right + 0.5);
        });
      }
    });
  }
});
