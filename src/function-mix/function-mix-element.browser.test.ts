import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {hearConsole, listen, mountLoaded, nextEvent, until} from '../../test/elements.js';
import {brokenDocument, smallDocument} from '../../test/small-document.js';
import type {DocumentErrorEvent} from '../controllers/document-events.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from './function-mix-element.js';
import type {MixView, ViewChangeEvent} from './view-change-event.js';

let element: FunctionMixElement;

async function mount(change: (element: FunctionMixElement) => void = () => undefined): Promise<FunctionMixElement> {
  element = document.createElement('mbo-function-mix');
  element.data = smallDocument();
  change(element);
  await mountLoaded(element);
  return element;
}

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (selector: string) => one(selector).textContent.replace(/\s+/g, ' ').trim();
const button = (name: string) => all('.views button').find((candidate) => candidate.textContent.includes(name))!;
const pressed = () => all('[aria-pressed="true"]').map((candidate) => candidate.textContent.trim());

/** Counts the figures of a group: every figure has a face, which begins at the neck or at the temple. */
const figures = (group: string) =>
  [
    ...one(`g[data-group="${group}"] .soft`)
      .getAttribute('d')!
      .matchAll(/m18 26v-5|m14 19v-4/g),
  ].length;

afterEach(() => element.remove());

describe('mbo-function-mix draws', () => {
  it('the first mix of the document as people, with a sentence, numbers and source', async () => {
    await mount();
    expect(text('h2')).to.equal('Wie werken er?');
    expect(text('.sentence')).to.equal('Van elke 100 mensen: 20 mbo, 65 hbo en wo, 15 vmbo, havo, vwo.');
    expect(['mbo', 'hbo-wo', 'overig'].map(figures)).to.deep.equal([20, 65, 15]);
    expect(all('.legend li').map((item) => item.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '20 Mbo',
      '65 Hbo en wo',
      '15 Vmbo, havo, vwo',
    ]);
    expect(text('.notes')).to.contain('Niet meegeteld: vrijwilligers.');
    expect(text('.notes a')).to.equal('Sociaal Werk Nederland, 13 oktober 2020');
  });

  it('its title and numbers large and heavy, also on a page that sets no typeface', async () => {
    await mount();
    const {fontFamily, fontSize, fontWeight} = getComputedStyle(one('h2'));
    expect({fontFamily, fontWeight}).to.deep.equal({
      fontFamily: getComputedStyle(document.body).fontFamily,
      fontWeight: '800',
    });
    expect(parseFloat(fontSize)).to.be.at.least(22);
    expect(getComputedStyle(one('.legend strong')).fontWeight).to.equal('800');
  });

  it('several mixes as bars, each with its values as text, and warns that they count different things', async () => {
    await mount((element) => (element.mix = 'landelijk functies'));
    expect(pressed()).to.deep.equal(['Balken']);
    expect(all('.bar')).to.have.length(2);
    expect(all('.values').map((line) => line.textContent)).to.deep.equal([
      'Mbo 20 procent, hbo en wo 65 procent, vmbo, havo, vwo 15 procent',
      'Mbo ongeveer 30 procent, niet uitgesplitst ongeveer 70 procent',
    ]);
    expect(text('.caution')).to.contain('de rijen tellen niet hetzelfde (mensen, functies');
  });

  it('bars whose segments are as wide as the numbers say', async () => {
    await mount((element) => (element.view = 'bars'));
    expect(all('.bar > span').map(({style}) => style.inlineSize)).to.deep.equal(['20%', '65%', '15%']);
    const bar = one('.bar').getBoundingClientRect().width;
    const widths = all('.bar > span').map((segment) => (segment.getBoundingClientRect().width / bar) * 100);
    [20, 65, 15].forEach((percent, i) => expect(widths[i]).to.be.closeTo(percent, 0.1));
  });

  it('a table with a caption, and a row for every group', async () => {
    await mount((element) => (element.view = 'table'));
    expect(text('caption')).to.equal('Wie werken er?');
    expect(all('tbody th').map((head) => head.textContent.trim())).to.deep.equal([
      'Mbo',
      'Hbo en wo',
      'Vmbo, havo, vwo',
    ]);
    expect(all('td').map((cell) => cell.textContent)).to.deep.equal(['20 procent', '65 procent', '15 procent']);
  });

  it('in a table of several mixes why a number is missing', async () => {
    await mount((element) => {
      element.mix = 'landelijk functies';
      element.view = 'table';
    });
    expect(all('td.none').map((cell) => cell.textContent)).to.deep.equal([
      'geen',
      'niet uitgesplitst',
      'niet uitgesplitst',
    ]);
  });

  it('an example as an example, in the picture too', async () => {
    for (const view of ['people', 'bars'] as const) {
      await mount((element) => {
        element.data = brokenDocument((document) => (document.mixes[0].basis = 'example'));
        element.view = view;
      });
      expect(text('figure .stamp')).to.equal('voorbeeld');
      expect(view === 'people' ? one('svg .frame') : one('.example > .bar')).to.exist;
      expect(text('.sentence')).to.match(/^Voorbeeld: /);
      element.remove();
    }
  });

  it('in English where the page is English, and a heading of the level asked for', async () => {
    await mount((element) => {
      element.lang = 'en';
      element.headingLevel = 4;
    });
    expect(text('.sentence')).to.match(/^Of every 100 people: 20 mbo/);
    expect(text('h4')).to.equal('Wie werken er?');
  });

  it('without running out of 280 px, in every view', async () => {
    for (const view of ['people', 'bars', 'table'] as const) {
      await mount((element) => {
        element.mix = 'landelijk functies';
        element.view = view;
        element.style.inlineSize = '280px';
      });
      expect(element.scrollWidth, view).to.be.at.most(280);
      element.remove();
    }
  });
});

describe('mbo-function-mix answers', () => {
  it('a click on a view with that view and one event', async () => {
    await mount();
    const heard = listen<ViewChangeEvent>(element, 'mbo-view-change');
    button('Tabel').click();
    await element.updateComplete;
    expect(one('table')).to.exist;
    expect(pressed()).to.deep.equal(['Tabel']);
    expect(element.getAttribute('view')).to.equal('table');
    expect(heard.map(({view, previous}) => [view, previous])).to.deep.equal([['table', 'people']]);
    button('Tabel').click();
    expect(heard).to.have.length(1);
  });

  it('a property that the page sets without an event', async () => {
    await mount();
    const heard = listen(element, 'mbo-view-change');
    element.view = 'bars';
    await element.updateComplete;
    expect(one('.bar')).to.exist;
    expect(heard).to.have.length(0);
  });

  it('a switch with the code and the looks of that view, and the focus stays on the button', async () => {
    await mount();
    // What answers to the focus comes with it, and stays.
    button('Mensen').focus();
    await until(() => all('.cursors').length > 0);
    const sheets = () => element.shadowRoot!.adoptedStyleSheets.length;
    const before = sheets();
    // A table has a sheet of its own.
    for (const [name, selector, count] of [
      ['Balken', '.bars', 2],
      ['Tabel', 'table', 3],
      ['Mensen', '.people', 3],
      ['Balken', '.bars', 3],
    ] as const) {
      button(name).focus();
      button(name).click();
      await element.updateComplete;
      expect(one(`figure ${selector}`), name).to.exist;
      // Beside bars stands their legend, beside a table what tells of its order, below figures their legend and key.
      expect(all('figure > :not(.motion, .cursors, .details)'), name).to.have.length(name === 'Mensen' ? 3 : 2);
      expect(pressed()).to.deep.equal([name]);
      expect(sheets() - before, name).to.equal(count);
      expect(element.shadowRoot!.activeElement).to.equal(button(name));
    }
  });

  it('two groups of one colour with swatches that differ', async () => {
    await mount((element) => {
      element.data = brokenDocument((document) => {
        document.groups[3].id = 'hbo';
        document.mixes[0].shares[2].group = 'hbo';
      });
    });
    const fill = (group: string) => getComputedStyle(one(`.legend [data-group="${group}"] .mark`)).fill;
    expect(fill('hbo')).not.to.equal(fill('hbo-wo'));
  });

  it('makes a table a tab stop only when it is wider than its room', async () => {
    await mount((element) => {
      element.mix = 'landelijk functies';
      element.view = 'table';
    });
    expect(one('.scroll').tabIndex).to.equal(-1);
    element.style.inlineSize = '280px';
    while (one('.scroll').tabIndex < 0) await new Promise(requestAnimationFrame);
    expect(one('.scroll').scrollWidth).to.be.above(one('.scroll').clientWidth);
  });
});

describe('mbo-function-mix fails', () => {
  it('by telling the visitor that figures are missing, and the owner which', async () => {
    const said = await hearConsole(async (heard) => {
      await mount((element) => (element.mix = 'landelijk nergens'));
      await until(() => heard.length > 0);
    });
    expect(text('.caution')).to.equal('Hier ontbreken cijfers.');
    expect(String(said[0])).to.contain('mix="nergens"').and.to.contain('landelijk, functies');
    expect(text('h2')).to.equal('Wie werken er?');
  });

  it('to people when the view is no view, and tells the owner', async () => {
    const said = await hearConsole(async (heard) => {
      await mount((element) => (element.view = 'taart' as MixView));
      await until(() => heard.length > 0);
    });
    expect(pressed()).to.deep.equal(['Mensen']);
    expect(String(said[0])).to.contain('view="taart"').and.to.contain('people, bars, table');
  });

  it('with a message and an event when the data is wrong', async () => {
    await hearConsole(async () => {
      element = document.createElement('mbo-function-mix');
      element.data = brokenDocument((document) => (document.mixes[0].shares[1].value = '65'));
      const failed = nextEvent<DocumentErrorEvent>(element, 'mbo-error');
      document.body.append(element);
      expect(String((await failed).error)).to.contain('shares[1].value');
      await element.updateComplete;
    });
    expect(one('[role=alert]')).to.exist;
  });
});

describe('mbo-function-mix is accessible', () => {
  for (const view of ['people', 'bars', 'table'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`without violations as ${view}, ${theme}`, async () => {
        await mount((element) => {
          element.mix = view === 'people' ? 'landelijk' : 'landelijk functies';
          element.view = view;
          element.theme = theme;
        });
        expect(await violationsOf(element)).to.deep.equal([]);
      });
    }
  }

  it('sets no style attribute while it draws, which a strict content policy would block', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its element below.
    const original = Element.prototype.setAttribute;
    const set: string[] = [];
    Element.prototype.setAttribute = function (name: string, value: string) {
      set.push(name);
      original.call(this, name, value);
    };
    try {
      await mount((element) => (element.mix = 'landelijk functies'));
    } finally {
      Element.prototype.setAttribute = original;
    }
    expect(set).to.include('class').and.not.to.include('style');
  });
});
