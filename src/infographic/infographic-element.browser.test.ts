import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {canCollect, hearConsole, listen, mountLoaded, nextEvent, until} from '../../test/elements.js';
import {brokenDocument, smallDocument} from '../../test/small-document.js';
import type {DocumentErrorEvent} from '../controllers/document-events.js';
import {DataError} from '../data/data-error.js';
import type {LoadError} from '../data/load-error.js';
import '../define/infographic.js';
import type {InfographicElement} from './infographic-element.js';
import type {FieldCloseEvent, FieldOpenEvent, StrengthSelectEvent} from './infographic-events.js';

let element: InfographicElement;

async function mount(change: (element: InfographicElement) => void = () => undefined): Promise<InfographicElement> {
  element = document.createElement('mbo-infographic');
  element.data = smallDocument();
  change(element);
  await mountLoaded(element);
  return element;
}

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const house = (id: string) => one(`[data-field="${id}"]`);
const focused = () => element.shadowRoot!.activeElement;

async function press(target: HTMLElement, key: string): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
  await element.updateComplete;
}

async function click(target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}

afterEach(() => element.remove());

describe('mbo-infographic draws', () => {
  it('a house for every field, with its name as text', async () => {
    await mount();
    expect(all('.house-label').map((label) => label.textContent)).to.deep.equal(['Opvang', 'Ouderenwerk', 'Wijkteam']);
    expect(all('.house-drawing').every((drawing) => drawing.getBoundingClientRect().height > 100)).to.equal(true);
  });

  it('the built-in data when it gets none: eighteen houses, four strengths, the national mix', async () => {
    await mount((element) => (element.data = undefined));
    expect(all('.house')).to.have.length(18);
    expect(all('.strength')).to.have.length(4);
    expect(one('mbo-function-mix').getAttribute('mix')).to.equal('landelijk-2020');
  });

  it('the data of a script inside it', async () => {
    await mount((element) => {
      element.data = undefined;
      element.innerHTML = `<script type="application/json">${JSON.stringify(smallDocument())}</script>`;
    });
    expect(all('.house')).to.have.length(3);
  });

  it('the data of an address', async () => {
    await mount((element) => {
      element.data = undefined;
      element.src = new URL('../../test/example.json', import.meta.url).href;
    });
    expect(all('.house-label').map((label) => label.textContent)).to.deep.equal(['Maatschappelijke opvang']);
  });

  it('its property before its script, and its script before its address', async () => {
    const inside = {...smallDocument(), title: 'Uit het script'};
    await mount((element) => {
      element.src = '/niet-gevraagd.json';
      element.innerHTML = `<script type="application/json">${JSON.stringify(inside)}</script>`;
      element.data = {...smallDocument(), title: 'Uit de eigenschap'};
    });
    expect(one('.title').textContent).to.equal('Uit de eigenschap');
    const loaded = nextEvent(element, 'mbo-load');
    element.data = undefined;
    await loaded;
    expect(one('.title').textContent).to.equal('Uit het script');
  });

  it('its address again, as often as it is asked to refresh', async () => {
    const {href} = new URL('../../test/example.json?refresh', import.meta.url);
    await mount((element) => {
      element.data = undefined;
      element.src = href;
      element.refresh = 1;
    });
    const asked = performance.getEntriesByName(href).length;
    await until(() => performance.getEntriesByName(href).length > asked);
    expect(all('.house')).to.have.length(1);
  });

  it('the last address only, when it is changed before the first has answered', async () => {
    const example = new URL('../../test/example.json', import.meta.url).href;
    const loads: unknown[] = [];
    await mount((element) => {
      element.data = undefined;
      element.addEventListener('mbo-load', () => loads.push(element.src));
      for (let i = 0; i < 20; i++) element.src = `${example}?${i}`;
    });
    element.src = `${example}?a`;
    await element.updateComplete;
    const loaded = nextEvent(element, 'mbo-load');
    element.src = `${example}?b`;
    await loaded;
    expect(loads).to.deep.equal([`${example}?19`, `${example}?b`]);
  });

  it('a park where the last row has no houses, which no one has to hear of', async () => {
    await mount((element) => (element.style.inlineSize = '800px'));
    expect(all('.park')).to.have.length(1);
    expect(one('.park').getAttribute('aria-hidden')).to.equal('true');
    expect(one('.park').getBoundingClientRect().top).to.equal(one('.house').getBoundingClientRect().top);
  });

  it('only the fields asked for, in that order', async () => {
    await mount((element) => (element.fields = 'wijkteam opvang'));
    expect(all('.house-label').map((label) => label.textContent)).to.deep.equal(['Wijkteam', 'Opvang']);
  });

  it('as many houses a row as its own width takes, not the window’s', async () => {
    for (const [width, columns] of [[320, 2], [600, 3], [800, 4], [1100, 6]] as const) {
      await mount((element) => {
        element.data = undefined;
        element.style.inlineSize = `${width}px`;
      });
      const tops = all('.house').map((house) => Math.round(house.getBoundingClientRect().top));
      expect(tops.filter((top) => top === tops[0]), `${width} px`).to.have.length(columns);
      element.remove();
    }
  }); // prettier-ignore

  it('the same rows when it comes back from where it was hidden', async () => {
    await mount((element) => (element.style.inlineSize = '800px'));
    await click(house('opvang'));
    const order = () => all('.street > li').map((item) => item.className);
    const before = order();
    element.style.display = 'none';
    // The element's own observer is told in the same round, before this one; what it does comes with the next frame.
    await new Promise<void>((resolve) => {
      const watch = new ResizeObserver(([entry]) => {
        if (entry?.contentRect.width !== 0) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(element);
    });
    await nextFrame();
    await element.updateComplete;
    expect(order()).to.deep.equal(before);
  });

  it('the title at the level that the page asks for', async () => {
    await mount((element) => (element.headingLevel = 4));
    expect(one('h4').textContent).to.contain('De kracht');
    element.open = 'opvang';
    await element.updateComplete;
    expect(one('.panel-title').localName).to.equal('h5');
  });

  it('everyday words when it is asked to', async () => {
    await mount((element) => {
      element.text = 'eenvoudig';
      element.open = 'opvang';
    });
    expect(one('.panel-summary').textContent).to.equal('Een bed.');
  });

  it('nothing but a sentence when there are no fields, and a street without strengths when there are none', async () => {
    await mount((element) => (element.data = {version: 1, language: 'nl', fields: []}));
    expect(one('.empty').textContent).to.contain('nog geen werkvelden');
    expect(all('.strengths')).to.have.length(0);
    expect(one('.head').textContent.trim()).to.equal('');
  });

  it('no wider than 320 px', async () => {
    await mount((element) => {
      element.data = undefined;
      element.style.inlineSize = '320px';
      element.open = 'clientondersteuning';
    });
    expect(element.scrollWidth).to.equal(320);
    for (const label of all('.house-label, .strength-label')) {
      expect(label.getBoundingClientRect().right, label.textContent).to.be.at.most(
        element.getBoundingClientRect().right,
      );
    }
  });
});

describe('mbo-infographic answers', () => {
  it('a click on a house with the open door, the panel below its row, and the focus on its heading', async () => {
    await mount((element) => (element.style.inlineSize = '400px'));
    const opened = listen<FieldOpenEvent>(document.body, 'mbo-field-open');
    await click(house('opvang'));
    expect(opened.map(({field}) => field)).to.deep.equal(['opvang']);
    expect(element.open).to.equal('opvang');
    expect(house('opvang').getAttribute('aria-expanded')).to.equal('true');
    await settled();
    expect(one('.panel').getBoundingClientRect().top).to.be.at.least(
      house('ouderenwerk').getBoundingClientRect().bottom,
    );
    expect(one('.panel').getBoundingClientRect().bottom).to.be.at.most(house('wijkteam').getBoundingClientRect().top);
    expect(focused()).to.equal(one('.panel-title'));
  });

  it('with the panel after the last house of its row, so that the order of reading is that of looking', async () => {
    await mount((element) => (element.style.inlineSize = '400px'));
    await nextFrame();
    await click(house('opvang'));
    expect(all('.street > li').map((item) => item.className)).to.deep.equal([
      'house',
      'house',
      'panel-place',
      'house',
      'park',
    ]);
  });

  it('Escape in the panel by closing it, with the focus back on the house', async () => {
    await mount();
    const closed = listen<FieldCloseEvent>(document.body, 'mbo-field-close');
    await click(house('ouderenwerk'));
    await press(one('.panel-title'), 'Escape');
    expect(all('.panel')).to.have.length(0);
    expect(closed.map(({field}) => field)).to.deep.equal(['ouderenwerk']);
    expect(focused()).to.equal(house('ouderenwerk'));
  });

  it('the close button in the same way', async () => {
    await mount();
    await click(house('wijkteam'));
    await click(one('.close'));
    expect(element.open).to.equal('');
    expect(focused()).to.equal(house('wijkteam'));
  });

  it('a second door by closing the first', async () => {
    await mount();
    const closed = listen<FieldCloseEvent>(document.body, 'mbo-field-close');
    await click(house('opvang'));
    await click(house('wijkteam'));
    expect(all('.panel')).to.have.length(1);
    expect(closed.map(({field}) => field)).to.deep.equal(['opvang']);
  });

  it('a strength with evening, light where it counts, and a sentence that says so', async () => {
    await mount();
    const selected = listen<StrengthSelectEvent>(document.body, 'mbo-strength-select');
    await click(one('[data-strength=kennis]'));
    expect(selected.map(({strength}) => strength)).to.deep.equal(['kennis']);
    expect(one('.infographic').classList.contains('evening')).to.equal(true);
    expect(all('[data-lit] .house-label').map((label) => label.textContent)).to.deep.equal(['Ouderenwerk', 'Wijkteam']);
    expect(all('[data-dim] .house-label').map((label) => label.textContent)).to.deep.equal(['Opvang']);
    expect(one('[role=status]').textContent).to.contain('Kennis telt in 2 van de 3 werkvelden');
    expect(house('wijkteam').textContent).to.contain('telt hier');
  });

  it('a strength with light in the colour that the page chose for it', async () => {
    await mount((element) => element.style.setProperty('--mbo-light', '#00ffee'));
    await click(one('[data-strength=kennis]'));
    expect(getComputedStyle(one('[data-lit] .glass')).getPropertyValue('--c').trim()).to.equal('#00ffee');
    expect(getComputedStyle(one('[data-dim] .glass')).getPropertyValue('--c').trim()).to.equal('#346');
  });

  it('the same strength again with day', async () => {
    await mount();
    const selected = listen<StrengthSelectEvent>(document.body, 'mbo-strength-select');
    await click(one('[data-strength=kennis]'));
    await click(one('[data-strength=kennis]'));
    expect(selected.map(({strength}) => strength)).to.deep.equal(['kennis', undefined]);
    expect(all('[data-lit]')).to.have.length(0);
  });

  it('arrow keys by walking along the street, and Home and End to its ends', async () => {
    await mount((element) => (element.style.inlineSize = '400px'));
    await nextFrame();
    house('opvang').focus();
    await press(house('opvang'), 'ArrowRight');
    expect(focused()).to.equal(house('ouderenwerk'));
    await press(house('ouderenwerk'), 'End');
    expect(focused()).to.equal(house('wijkteam'));
    await press(house('wijkteam'), 'ArrowUp');
    expect(focused()).to.equal(house('opvang'));
    await press(house('opvang'), 'ArrowLeft');
    expect(focused()).to.equal(house('opvang'));
  });

  it('real keys: Enter opens a door, Tab goes through the panel, Escape closes it', async () => {
    await mount((element) => (element.style.inlineSize = '400px'));
    house('ouderenwerk').focus();
    await sendKeys({press: 'Enter'});
    await until(() => element.open === 'ouderenwerk' && focused() === one('.panel-title'));
    await sendKeys({press: 'Tab'});
    await until(() => focused() === one('.close'));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => element.strength === 'kennis');
    await sendKeys({press: 'Escape'});
    await until(() => element.open === '' && focused() === house('ouderenwerk'));
    await sendKeys({press: 'Tab'});
    await until(() => focused() === house('wijkteam'));
  });

  it('the page’s own `open` without an event and without taking the focus', async () => {
    await mount();
    const opened = listen(document.body, 'mbo-field-open');
    element.open = 'opvang';
    await element.updateComplete;
    expect(all('.panel')).to.have.length(1);
    expect(opened).to.have.length(0);
    expect(document.activeElement).to.equal(document.body);
  });

  for (const [attribute, known] of [
    ['open', 'opvang, ouderenwerk, wijkteam'],
    ['fields', 'opvang, ouderenwerk, wijkteam'],
    ['strength', 'vaardigheden, kennis'],
  ] as const) {
    it(`an id in ${attribute} that is not there with one warning for the owner, and draws the rest`, async () => {
      const said = await hearConsole(async () => {
        await mount((element) => (element[attribute] = `nergens-${attribute}`));
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(said).to.have.length(1);
      expect(String(said[0])).to.contain(`${attribute}="nergens-${attribute}"`).and.to.contain(known);
      expect(all('.house')).to.have.length(3);
      expect(all('.panel')).to.have.length(0);
      expect(one('.infographic').classList.contains('evening')).to.equal(false);
    });
  }

  it('an icon that is not built in by fetching it', async () => {
    await mount((element) => (element.data = brokenDocument((document) => (document.fields[0].icon = 'wheelchair'))));
    while (house('opvang').querySelector('path[d=""]')) await nextFrame();
    expect(house('opvang').querySelectorAll('path[d^="m"], path[d^="M"]').length).to.be.greaterThan(5);
  });
});

describe('mbo-infographic fails', () => {
  it('with a sentence for the visitor and the whole error for the owner, once', async () => {
    const errors: unknown[] = [];
    const said = await hearConsole(async () => {
      element = document.createElement('mbo-infographic');
      element.data = brokenDocument((document) => (document.mixes[0].shares[1].value = '3'));
      const heard = nextEvent<DocumentErrorEvent>(element, 'mbo-error');
      document.body.append(element);
      errors.push((await heard).error);
      await element.updateComplete;
    });
    expect(errors[0]).to.be.instanceOf(DataError);
    expect(String(errors[0])).to.contain('$.mixes[0].shares[1].value');
    expect(said).to.deep.equal(errors);
    expect(one('[role=alert]').textContent).to.contain('De informatie is nu niet te zien.');
    expect(one('[role=alert]').textContent).not.to.contain('$.mixes');
  });

  it('with what the server said', async () => {
    let error: LoadError | undefined;
    await hearConsole(async () => {
      element = document.createElement('mbo-infographic');
      element.src = '/niet-hier.json';
      const heard = nextEvent<DocumentErrorEvent>(element, 'mbo-error');
      document.body.append(element);
      error = (await heard).error as LoadError;
    });
    expect(error).to.include({name: 'LoadError', code: 'status', status: 404});
  });

  it('and shows what it had when newer data is wrong', async () => {
    await mount();
    await hearConsole(async () => {
      const heard = nextEvent(element, 'mbo-error');
      element.data = {version: 1};
      await heard;
      await element.updateComplete;
    });
    expect(all('.house')).to.have.length(3);
    expect(one('.stale').textContent).to.contain('Nieuwere cijfers');
  });

  it('and gets well again when the data does', async () => {
    await hearConsole(async () => {
      await mount((element) => (element.data = smallDocument()));
      const heard = nextEvent(element, 'mbo-error');
      element.data = {version: 1};
      await heard;
    });
    const loaded = nextEvent(element, 'mbo-load');
    element.data = smallDocument();
    await loaded;
    await element.updateComplete;
    expect(all('.stale')).to.have.length(0);
  });

  it('and tries again when the visitor asks', async () => {
    let answers = 0;
    await hearConsole(async () => {
      element = document.createElement('mbo-infographic');
      element.src = '/niet-daar.json';
      element.addEventListener('mbo-error', () => answers++);
      document.body.append(element);
      await nextEvent(element, 'mbo-error');
      await element.updateComplete;
      const again = nextEvent(element, 'mbo-error');
      one('.retry').click();
      await again;
    });
    expect(answers).to.equal(2);
  });
});

describe('mbo-infographic is accessible', () => {
  for (const state of [{}, {open: 'opvang'}, {strength: 'kennis'}, {open: 'wijkteam', strength: 'kennis'}]) {
    it(`to axe-core with ${JSON.stringify(state)}`, async () => {
      await mount((element) => Object.assign(element, state));
      await settled();
      expect(await violationsOf(element)).to.deep.equal([]);
    });
  }

  it('to axe-core when it is dark, and when it has failed', async () => {
    await mount((element) => (element.theme = 'dark'));
    await settled();
    expect(await violationsOf(element)).to.deep.equal([]);
    element.remove();
    await hearConsole(async () => {
      element = document.createElement('mbo-infographic');
      element.data = 3;
      document.body.append(element);
      await nextEvent(element, 'mbo-error');
      await element.updateComplete;
    });
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('with targets of 24 px and more', async () => {
    await mount((element) => (element.open = 'opvang'));
    for (const button of all('button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.className).to.be.at.least(24);
    }
  });
});

describe('mbo-infographic moves', () => {
  const moving = () => element.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');

  it('from evening back to day halfway, from where it is', async () => {
    await mount();
    await click(one('[data-strength=kennis]'));
    await nextFrame();
    const sky = getComputedStyle(one('.infographic'), '::before');
    while (Number(sky.opacity) <= 0) await nextFrame();
    const reached = Number(sky.opacity);
    await click(one('[data-strength=kennis]'));
    expect(Number(sky.opacity)).to.be.within(reached / 2, 1);
    await settled();
    expect(Number(sky.opacity)).to.equal(0);
  });

  // Only this engine can be asked to want less motion from within a test.
  if (canCollect) {
    afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

    it('nothing for who wants less motion, also when that is asked while it moves', async () => {
      await mount();
      await click(house('opvang'));
      await nextFrame();
      expect(moving()).not.to.have.length(0);
      await emulateMedia({reducedMotion: 'reduce'});
      await nextFrame();
      expect(moving()).to.have.length(0);
      await click(one('[data-strength=kennis]'));
      await nextFrame();
      expect(moving()).to.have.length(0);
    });
  }
});

describe('mbo-infographic that was taken away', () => {
  it('draws again when it comes back', async () => {
    await mount();
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    await click(house('opvang'));
    expect(all('.panel')).to.have.length(1);
  });
});

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Waits until every transition and animation is over. */
async function settled(): Promise<void> {
  await nextFrame();
  await Promise.all(element.shadowRoot!.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
}
