import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {canCollect, countObservers, isCollected, mountLoaded, until} from '../../test/elements.js';
import {manyTeams} from '../../test/many-teams.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from '../function-mix/function-mix-element.js';
import type {MixView} from '../function-mix/view-change-event.js';

let element: FunctionMixElement;

async function mount(
  data: unknown,
  view: MixView,
  mix = '*',
  change: (element: FunctionMixElement) => void = () => undefined,
) {
  element = document.createElement('mbo-function-mix');
  Object.assign(element, {data, view, mix});
  change(element);
  await mountLoaded(element);
}

const ROWS = {people: '.one', bars: '.row', table: 'tbody tr'};
const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const field = () => element.shadowRoot!.querySelector('input')!;
const text = (selector: string) => one(selector).textContent.replace(/\s+/g, ' ').trim();
const rows = () => all(ROWS[element.view!]);
const names = () => all(element.view === 'bars' ? '.row b' : 'tbody th').map((name) => name.textContent.trim());
// What leaves stays in the picture for a moment.
const heads = () => all('thead th:not(.motion *)').map((head) => head.getAttribute('aria-sort'));
const button = (name: string) => all('figure button').find((candidate) => candidate.textContent.includes(name))!;

async function choose(order: string) {
  const select = element.shadowRoot!.querySelector('select')!;
  select.selectedIndex = [...select.options].findIndex((option) => option.text === order);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function search(query: string) {
  const input = field();
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function press(name: string) {
  button(name).click();
  await element.updateComplete;
}

async function show(view: MixView) {
  element.view = view;
  await element.updateComplete;
}

afterEach(() => element.remove());

describe('many mixes', () => {
  for (const view of ['bars', 'table', 'people'] as const) {
    it(`are all there in the end as ${view}, in a room that scrolls and can be reached by keys`, async () => {
      await mount(manyTeams(200), view);
      expect(rows().length).to.be.above(0).and.below(200);
      await until(() => rows().length === 200);
      const room = one('.rows');
      expect(room.scrollHeight).to.be.above(room.clientHeight * 2);
      expect(room.tabIndex).to.equal(0);
      expect(room.getAttribute('role')).to.equal('region');
      expect(room.getAttribute('aria-label')).to.contain('200 rijen');
      room.focus();
      expect(element.shadowRoot!.activeElement).to.equal(room);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it(`have no violations as ${view}`, async () => {
      await mount(manyTeams(40), view);
      await until(() => rows().length === 40);
      expect(await violationsOf(element)).to.deep.equal([]);
    });

    it(`stay within 280 px as ${view}`, async () => {
      await mount(manyTeams(14), view, '*', ({style}) => (style.inlineSize = '280px'));
      expect(element.scrollWidth).to.be.at.most(280);
    });

    it(`are all there at once as ${view} when the page is printed`, async () => {
      await mount(manyTeams(800), view);
      expect(rows().length).to.be.below(800);
      dispatchEvent(new Event('beforeprint'));
      expect(rows()).to.have.length(800);
    });
  }

  it('are twelve at most before they scroll', async () => {
    await mount(manyTeams(12), 'bars');
    expect(all('.rows')).to.have.length(0);
    expect(rows()).to.have.length(12);
    element.data = manyTeams(13);
    await until(() => all('.rows').length > 0 && rows().length === 13);
  });

  it('are told in one sentence and in one line of notes', async () => {
    await mount(manyTeams(200), 'bars');
    expect(text('.sentence')).to.equal('200 teams. Mbo: van 0 tot 60 procent, in het midden 27.');
    expect(text('.notes')).to.contain('200 rijen · 2025 · mensen · gemeten.');
  });

  it('come by the thousands without a wait for all of them, and the last can be found', async () => {
    await mount(manyTeams(10_000), 'table');
    expect(rows().length).to.be.below(1000);
    expect(text('.progress')).to.match(/^\d+ van 10000 rijen klaar$/);
    await until(() => rows().length === 10_000);
    expect(names().at(-1)).to.equal('Team Zuid 10000');
    expect(text('.progress')).to.equal('');
  }).timeout(60_000);

  it('are there where a reader scrolls to, before the rest is', async () => {
    await mount(manyTeams(10_000), 'bars');
    one('.rows').scrollTop = one('.rows').scrollHeight;
    await until(() => one('.block:last-child').childElementCount > 0);
  });

  it('are sorted by name or by a share, and what is sorted is told', async () => {
    await mount(manyTeams(70), 'bars');
    await choose('Mbo, meest eerst');
    expect(names()[0]).to.equal('Team Zuid 61');
    await choose('Naam, van A tot Z');
    expect(names()[0]).to.equal('Team Élan 4');
    await until(() => text('.told') === 'Op volgorde: Naam, van A tot Z.');
  });

  it('are found by a part of their name, and how many is told once the reader stops typing', async () => {
    await mount(manyTeams(200), 'bars');
    await search('e');
    await search('elan');
    expect(text('.counts')).to.equal('20 van 200 rijen');
    expect(text('.told')).to.equal('');
    await until(() => names().length === 20);
    expect(names().every((name) => name.includes('Élan'))).to.equal(true);
    await until(() => text('.told') === '20 van 200 rijen');
    await search('nergens');
    expect(text('.counts')).to.equal('Geen naam lijkt hierop.');
    expect(names()).to.deep.equal([]);
  });

  it('can be searched with real keys', async () => {
    await mount(manyTeams(200), 'bars');
    field().focus();
    await sendKeys({type: 'élan 14'});
    await until(() => text('.counts') === '3 van 200 rijen');
    expect(element.shadowRoot!.activeElement).to.equal(field());
  });

  it('let one group stand out: the one that the page asks for, until a reader chooses', async () => {
    await mount(manyTeams(20), 'bars', '*', (element) => (element.highlight = 'hbo'));
    const opacity = (group: string) => getComputedStyle(one(`.rows [data-group="${group}"]`)).opacity;
    // It may fade.
    const fades = (...expected: string[]) => until(() => [opacity('mbo'), opacity('hbo')].join() === expected.join());
    await fades('0.3', '1');
    expect(button('Hbo').getAttribute('aria-pressed')).to.equal('true');
    await press('Mbo');
    await fades('1', '0.3');
    expect(text('.sentence')).to.contain('Mbo: van 0');
    await press('Mbo');
    await fades('1', '1');
  });

  it('keep order, search, group and place from one view to another', async () => {
    await mount(manyTeams(300), 'bars');
    await until(() => rows().length === 300);
    await press('Hbo');
    await search('zuid');
    await choose('Mbo, meest eerst');
    await until(() => rows().length === 270);
    const room = one('.rows');
    room.scrollTop = (room.scrollHeight - room.clientHeight) / 2;
    await until(() => room.scrollTop > 0);
    await new Promise(requestAnimationFrame);
    await show('table');
    await until(() => rows().length === 270);
    expect(names()[0]).to.equal('Team Zuid 61');
    expect(field().value).to.equal('zuid');
    expect(button('Hbo').getAttribute('aria-pressed')).to.equal('true');
    expect(one('.rows').scrollTop).to.be.above(500);
  });

  it('scroll along with who walks through them by keys', async () => {
    await mount(manyTeams(40), 'bars');
    await until(() => rows().length === 40);
    one('figure').focus({focusVisible: true});
    await until(() => all('.cursors').length > 0);
    const said = () => element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '';
    for (let row = 1; row <= 25; row++) {
      await sendKeys({press: 'ArrowDown'});
      await until(() => said().endsWith(` ${row}.`));
    }
    const room = one('.rows').getBoundingClientRect();
    const cursor = element.shadowRoot!.activeElement!;
    await until(() => cursor.getBoundingClientRect().bottom <= room.bottom + 1);
    expect(one('.rows').scrollTop).to.be.above(0);
  });

  it('show other values when the data changes', async () => {
    await mount(manyTeams(40), 'bars');
    await until(() => rows().length === 40);
    const data = structuredClone(manyTeams(40));
    data.mixes![39]!.shares[0]!.value = 7;
    data.mixes![39]!.shares[1]!.value = 93;
    element.data = data;
    await until(() => all('.values').at(-1)!.textContent === 'Mbo 7 procent, hbo 93 procent');
  });
});

describe('a table', () => {
  it('of one mix is sorted by group or share', async () => {
    await mount(smallDocument(), 'table', 'landelijk');
    expect(heads()).to.deep.equal(['none', 'none']);
    await press('Groep');
    expect(names()).to.deep.equal(['Hbo en wo', 'Mbo', 'Vmbo, havo, vwo']);
    expect(heads()).to.deep.equal(['ascending', 'none']);
    await press('Aandeel');
    expect(names()).to.deep.equal(['Hbo en wo', 'Mbo', 'Vmbo, havo, vwo']);
    expect(heads()).to.deep.equal(['none', 'descending']);
    await press('Aandeel');
    expect(names()[0]).to.equal('Vmbo, havo, vwo');
    await until(() => text('.told') === 'Op volgorde: Aandeel, minst eerst.');
  });

  it('of a few mixes is sorted by a column, and stays so after another view', async () => {
    await mount(manyTeams(4), 'table');
    await press('Mbo');
    expect(names()[0]).to.match(/^Team Élan 4\b/);
    expect(heads()).to.deep.equal(['none', 'descending', 'none']);
    await show('bars');
    await show('table');
    expect(heads()).to.deep.equal(['none', 'descending', 'none']);
  });

  it('of many mixes is sorted by its heads, which keep the focus', async () => {
    await mount(manyTeams(200), 'table');
    button('Hbo').focus();
    const head = all('.sorter').find(({textContent}) => textContent.includes('Hbo'))!;
    head.focus();
    head.click();
    await element.updateComplete;
    expect(names()[0]).to.equal('Team Zuid 1');
    expect(heads()).to.deep.equal(['none', 'none', 'descending', null]);
    expect(element.shadowRoot!.activeElement).to.equal(head);
    head.click();
    await element.updateComplete;
    expect(names()[0]).to.equal('Team Zuid 61');
  });

  it('of many mixes says in its last column what each row counts', async () => {
    await mount(manyTeams(20), 'table');
    expect(one('tbody tr').lastElementChild!.textContent).to.equal('Wijk 1 · 2025 · mensen.');
    expect(one('tbody tr').childElementCount).to.equal(one('thead tr').childElementCount);
  });
});

describe('rows are collected', () => {
  it('with no observer left behind', async () => {
    const active = await countObservers(async () => {
      await mount(manyTeams(100), 'table');
      element.remove();
    });
    expect(active).to.equal(0);
  });

  if (canCollect) {
    it('also while they are being drawn', async () => {
      await mount(manyTeams(2000), 'bars');
      const held = new WeakRef(element);
      element.remove();
      element = document.createElement('mbo-function-mix');
      expect(await isCollected(held)).to.equal(true);
    });
  }
});
