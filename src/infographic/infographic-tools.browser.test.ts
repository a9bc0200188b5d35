import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {hearConsole, listen, mountLoaded, until} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import type {DownloadEvent} from '../controllers/download-event.js';
import '../define/infographic.js';
import type {InfographicElement} from './infographic-element.js';

let element: InfographicElement;

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const one = (selector: string) => find(selector)!;
const house = (id: string) => one(`[data-field="${id}"]`);
const tool = (name: string) => all('button').find((button) => button.textContent.includes(name));

async function mount(change: (element: InfographicElement) => void = () => undefined): Promise<void> {
  element = document.createElement('mbo-infographic');
  element.data = smallDocument();
  change(element);
  await mountLoaded(element);
  await until(() => find('.street-tools') !== null);
}

async function click(target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}

async function goBack(): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.back();
  await arrived;
  await element.updateComplete;
}

const address = location.pathname + location.search;

afterEach(() => {
  element.remove();
  history.replaceState(null, '', address);
});

describe('the switch for everyday text', () => {
  it('changes every text in place, and back', async () => {
    await mount((element) => (element.open = 'opvang'));
    const before = one('.panel-summary');
    expect(before.textContent).to.equal('Nachtopvang.');
    await click(tool('Eenvoudige tekst')!);
    expect(one('.panel-summary').textContent).to.equal('Een bed.');
    expect(one('.panel-summary')).to.equal(before);
    expect(element.text).to.equal('eenvoudig');
    expect(one('.pill').getAttribute('aria-pressed')).to.equal('true');
    expect(one('mbo-function-mix').getAttribute('text')).to.equal('eenvoudig');
    await click(tool('Eenvoudige tekst')!);
    expect(one('.panel-summary').textContent).to.equal('Nachtopvang.');
  });

  it('leaves focus and scroll where they are', async () => {
    await mount();
    const button = one('.pill');
    button.focus();
    const {scrollY} = window;
    await sendKeys({press: 'Enter'});
    await until(() => element.text === 'eenvoudig');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('is absent where no text has an everyday version', async () => {
    await mount((element) => {
      element.data = JSON.parse(JSON.stringify(smallDocument()), (key, value: unknown) =>
        key === 'plain' ? undefined : value,
      );
    });
    expect(tool('Eenvoudige tekst')).to.equal(undefined);
  });
});

describe('what counts where', () => {
  it('is told in words too: which fields are lit', async () => {
    await mount();
    await click(one('[data-strength=kennis]'));
    expect(one('.told').textContent.trim()).to.equal('Kennis telt in 2 van de 3 werkvelden: Ouderenwerk, Wijkteam.');
  });

  it('is told as none where no field that is shown has the strength', async () => {
    for (const [lang, told] of [
      ['nl', 'Kennis telt in geen van deze werkvelden.'],
      ['en', 'Kennis counts in none of these fields of work.'],
    ]) {
      await mount((element) => Object.assign(element, {lang, fields: 'opvang', strength: 'kennis'}));
      expect(one('.told').textContent.trim()).to.equal(told);
      element.remove();
    }
  });

  it('is announced once for each action: by a focus that moves, or by one line', async () => {
    await mount();
    const announced: string[] = [];
    const listener = new MutationObserver((records) => {
      const holders = records.map(({target}) => (target instanceof Element ? target : target.parentElement));
      const regions = new Set(holders.map((holder) => holder?.closest('[role=status], [role=alert]')));
      for (const region of regions) if (region) announced.push(region.textContent.trim());
    });
    listener.observe(element.shadowRoot!, {subtree: true, childList: true, characterData: true});
    const after = async (selector: string) => {
      announced.length = 0;
      await click(one(selector));
      await new Promise(requestAnimationFrame);
      return announced;
    };
    expect(await after('[data-strength=kennis]')).to.have.length(1);
    expect(await after('[data-field=opvang]')).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(one('.panel-title'));
    expect(await after('.close')).to.deep.equal([]);
    listener.disconnect();
  });

  it('leads from a panel to the evening street', async () => {
    await mount((element) => (element.open = 'opvang'));
    await click(one('.chip'));
    expect(element.strength).to.equal('vaardigheden');
    expect(element.open).to.equal('opvang');
    expect(one('.infographic').classList.contains('evening')).to.equal(true);
  });
});

describe('a link', () => {
  const linked = (element: InfographicElement) => (element.link = 'straat');

  it('keeps door, strength, view and text level in the hash, beside what stands there', async () => {
    history.replaceState(null, '', `${address}#kop`);
    await mount(linked);
    await click(house('ouderenwerk'));
    expect(location.hash).to.equal('#kop&straat.open=ouderenwerk');
    await click(one('[data-strength=kennis]'));
    await click(one('.pill'));
    const mix = one('mbo-function-mix').shadowRoot!;
    mix.querySelectorAll<HTMLElement>('.views button')[1]!.click();
    await until(() => location.hash.includes('view'));
    expect(location.hash).to.equal(
      '#kop&straat.open=ouderenwerk&straat.strength=kennis&straat.text=eenvoudig&straat.view=bars',
    );
  });

  it('makes each step one that goes back and forward', async () => {
    await mount(linked);
    await click(house('opvang'));
    await click(house('wijkteam'));
    await goBack();
    expect(element.open).to.equal('opvang');
    await goBack();
    expect(element.open).to.equal('');
    expect(location.hash).to.equal('');
  });

  it('makes no step of what the page itself changes', async () => {
    await mount(linked);
    const {length} = history;
    element.open = 'opvang';
    await element.updateComplete;
    expect(location.hash).to.equal('#straat.open=opvang');
    expect(history.length).to.equal(length);
  });

  it('opens the same as the property and the attribute do', async () => {
    history.replaceState(null, '', `${address}#straat.open=wijkteam&straat.strength=kennis&straat.text=eenvoudig`);
    await mount(linked);
    await until(() => element.open === 'wijkteam');
    await element.updateComplete;
    expect(one('.panel-title').textContent).to.equal('Wijkteam');
    expect({strength: element.strength, text: element.text}).to.deep.equal({strength: 'kennis', text: 'eenvoudig'});
    location.hash = '#straat.open=opvang';
    await until(() => element.open === 'opvang');
    expect(element.strength).to.equal('');
  });

  it('brings the open door into view for who follows it', async () => {
    const above = document.createElement('div');
    above.style.blockSize = '3000px';
    document.body.prepend(above);
    history.replaceState(null, '', `${address}#straat.open=wijkteam`);
    await mount(linked);
    await until(() => (find('.panel')?.getBoundingClientRect().top ?? Infinity) < innerHeight);
    above.remove();
  });

  it('leaves what the page asked for where the hash says nothing, and says so when it is closed', async () => {
    await mount((element) => {
      linked(element);
      element.open = 'opvang';
    });
    expect(location.hash).to.equal('');
    await click(one('.close'));
    expect(location.hash).to.equal('#straat.open=');
  });

  it('with an unknown id opens nothing and tells the owner once which there are', async () => {
    const said = await hearConsole(async () => {
      history.replaceState(null, '', `${address}#straat.open=nergens`);
      await mount(linked);
      await until(() => element.open === 'nergens');
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(String(said[0])).to.contain('open="nergens"').and.to.contain('opvang, ouderenwerk, wijkteam');
    expect(find('.panel')).to.equal(null);
  });

  it('gives an open door an address to share', async () => {
    await mount((element) => {
      linked(element);
      element.open = 'opvang';
    });
    expect(tool('Deel deze deur')).to.exist;
    element.link = '';
    await element.updateComplete;
    expect(tool('Deel deze deur')).to.equal(undefined);
  });

  describe('is shared', () => {
    const names = ['share', 'clipboard'] as const;

    /** What the device offers to share with; engines under test ask for a permission that no test can give. */
    const offer = (values: Partial<Record<(typeof names)[number], unknown>>) => {
      for (const name of names) Object.defineProperty(navigator, name, {configurable: true, value: values[name]});
    };

    afterEach(() => {
      for (const name of names) Reflect.deleteProperty(navigator, name);
    });

    const here = () => `${location.origin}${address}#straat.open=wijkteam`;
    const openWijkteam = async () => {
      await mount(linked);
      await click(house('wijkteam'));
    };
    const told = () => one('.panel-tools .tool-status').textContent;

    it('by the share sheet of the device', async () => {
      const shared: ShareData[] = [];
      offer({share: (data: ShareData) => Promise.resolve(shared.push(data))});
      await openWijkteam();
      await click(tool('Deel deze deur')!);
      await until(() => shared.length > 0);
      expect(shared[0]!.url).to.equal(here());
      expect(told()).to.equal('');
    });

    it('as a copied address where there is none, and says so; not of the next door', async () => {
      const copied: string[] = [];
      offer({clipboard: {writeText: (text: string) => Promise.resolve(copied.push(text))}});
      await openWijkteam();
      await click(tool('Deel deze deur')!);
      await until(() => told() === 'Het adres is gekopieerd.');
      expect(copied).to.deep.equal([here()]);
      await click(house('opvang'));
      expect(told()).to.equal('');
    });

    it('by the address bar where the browser forbids to copy', async () => {
      offer({clipboard: {writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError'))}});
      await openWijkteam();
      await click(tool('Deel deze deur')!);
      await until(() => told().startsWith('Kopiëren lukte niet.'));
    });

    it('not at all when a person closes the share sheet', async () => {
      let asked = 0;
      offer({share: () => (asked++, Promise.reject(new DOMException('Closed', 'AbortError')))});
      await openWijkteam();
      await click(tool('Deel deze deur')!);
      await until(() => asked > 0);
      await new Promise(requestAnimationFrame);
      expect(told()).to.equal('');
    });
  });

  it('ends with the element', async () => {
    await mount(linked);
    element.remove();
    location.hash = '#straat.open=opvang';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(element.open).to.equal('');
  });
});

describe('reading aloud', () => {
  /** What a voice is asked to say. Engines under test have no voices, so this stands in for the device's. */
  class Utterance extends EventTarget {
    voice: unknown;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }

  class Synthesis extends EventTarget {
    voices = [{lang: 'nl-NL', localService: true}];
    spoken: Utterance[] = [];
    state = 'silent';
    getVoices = () => this.voices;
    speak = (utterance: Utterance) => {
      this.spoken.push(utterance);
      this.state = 'speaking';
    };
    pause = () => (this.state = 'paused');
    resume = () => (this.state = 'speaking');
    cancel = () => (this.state = 'silent');
  }

  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const originals = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  let synthesis: Synthesis;

  beforeEach(() => {
    synthesis = new Synthesis();
    const values = [synthesis, Utterance];
    names.forEach((name, i) => Object.defineProperty(globalThis, name, {configurable: true, value: values[i]}));
  });

  afterEach(() => {
    names.forEach((name, i) => {
      const original = originals[i];
      if (original) Object.defineProperty(globalThis, name, original);
      else Reflect.deleteProperty(globalThis, name);
    });
  });

  const highlighted = () =>
    'highlights' in CSS
      ? [...(CSS.highlights.get('mbo-reading') ?? [])].map((range) => (range as Range).toString()).join('')
      : all('[data-reading]').map((block) => block.textContent.trim());

  async function finish(): Promise<void> {
    synthesis.spoken.at(-1)!.dispatchEvent(new Event('end'));
    await element.updateComplete;
  }

  it('reads the open panel sentence by sentence and highlights the one that is read', async () => {
    await mount((element) => {
      element.data = smallDocument();
      element.open = 'opvang';
    });
    await click(tool('Lees voor')!);
    expect(synthesis.spoken.map(({text}) => text)).to.deep.equal(['Opvang']);
    await finish();
    await finish();
    expect(synthesis.spoken.map(({text}) => text)).to.deep.equal(['Opvang', 'Nachtopvang.', 'In de nacht.']);
    expect(synthesis.spoken[0]!.lang).to.equal('nl-NL');
    if ('highlights' in CSS) expect(highlighted()).to.equal('In de nacht.');
    else expect(highlighted()).to.have.length(1);
    await finish();
    expect(tool('Lees voor')).to.exist;
    expect(highlighted()).to.have.length(0);
  });

  it('pauses, goes on and stops', async () => {
    await mount((element) => (element.open = 'opvang'));
    await click(tool('Lees voor')!);
    await click(tool('Pauze')!);
    expect(synthesis.state).to.equal('paused');
    await click(tool('Ga verder')!);
    expect(synthesis.state).to.equal('speaking');
    await click(tool('Stop')!);
    expect(synthesis.state).to.equal('silent');
    expect(tool('Lees voor')).to.exist;
  });

  it('stops when the door closes, and when the element goes', async () => {
    await mount((element) => (element.open = 'opvang'));
    await click(tool('Lees voor')!);
    await click(one('.close'));
    await until(() => synthesis.state === 'silent');
    await click(house('opvang'));
    await click(tool('Lees voor')!);
    element.remove();
    expect(synthesis.state).to.equal('silent');
  });

  it('has no button without a Dutch voice on the device itself, nor room for one', async () => {
    synthesis.voices = [
      {lang: 'en-GB', localService: true},
      {lang: 'nl-NL', localService: false},
    ];
    await mount((element) => (element.open = 'opvang'));
    expect(tool('Lees voor')).to.equal(undefined);
    expect(all('.panel-tools')).to.have.length(0);
    synthesis.voices = [{lang: 'nl_BE', localService: true}];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(tool('Lees voor')).to.exist;
  });
});

describe('a tool', () => {
  const original = window.print.bind(window);

  afterEach(() => {
    window.print = original;
  });

  it('prints the street alone, every door written out', async () => {
    await mount((element) => (element.open = 'opvang'));
    let printed: readonly string[] = [];
    // No test can answer the dialog of the browser: this tells what a browser tells around it.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = ['Nachtopvang.', 'In de nacht.', 'Ouderen.', 'Samen.'].filter((text) =>
        element.shadowRoot!.textContent.includes(text),
      );
      dispatchEvent(new Event('afterprint'));
    };
    tool('Afdrukken')!.click();
    await until(() => printed.length > 0);
    expect(printed).to.have.length(4);
    expect(element.shadowRoot!.textContent).not.to.contain('Samen.');
  });

  it('saves the street and tells the page as what', async () => {
    await mount();
    // What is saved would fill the folder of whoever runs the tests, and open a panel of the browser over the others.
    const saved: string[] = [];
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        saved.push(`${this.download} ${this.protocol}`);
      },
    });
    const heard = listen<DownloadEvent>(element, 'mbo-download');
    for (const label of ['CSV', 'JSON', 'SVG', 'PNG']) {
      tool(label)!.click();
      const {length} = heard;
      await until(() => heard.length > length || one('.street-tools .tool-status').textContent !== '');
    }
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved).to.deep.equal(
      ['csv', 'json', 'svg', 'png'].map((kind) => `de-kracht-van-de-mbo-sociaal-werker.${kind} blob:`),
    );
    expect(heard.map(({kind, name}) => `${kind} ${name}`)).to.deep.equal(
      ['csv', 'json', 'svg', 'png'].map((kind) => `${kind} de-kracht-van-de-mbo-sociaal-werker.${kind}`),
    );
  });

  it('presents the street, and gives the focus back', async () => {
    await mount();
    const button = tool('Presenteren')!;
    button.focus();
    button.click();
    await until(() => find('dialog .slide') !== null);
    expect(one('dialog .slide').textContent).to.contain('De kracht van de mbo sociaal werker');
    await sendKeys({press: 'Escape'});
    await until(() => find('dialog') === null);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('says so when it does not work, and works the next time', async () => {
    await mount();
    window.print = () => {
      throw new Error('Printing is not allowed here');
    };
    const report = window.reportError.bind(window);
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    tool('Afdrukken')!.click();
    await until(() => one('.street-tools .tool-status').textContent !== '');
    window.reportError = report;
    expect(one('.street-tools .tool-status').textContent).to.equal('Dat lukte niet. Probeer het later nog eens.');
    expect(String(reported[0])).to.contain('not allowed');
    window.print = () => dispatchEvent(new Event('afterprint'));
    tool('Afdrukken')!.click();
    await until(() => one('.street-tools .tool-status').textContent === '');
  });
});

describe('colours of the page', () => {
  const mountWith = (colours: Record<string, string>) =>
    hearConsole(async () => {
      await mount((element) => {
        element.theme = 'light';
        for (const [name, colour] of Object.entries(colours)) element.style.setProperty(name, colour);
      });
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    });

  it('that are too close together are told with their contrast', async () => {
    const said = await mountWith({'--mbo-ink': '#999'});
    expect(said.map(String).find((line) => line.includes('--mbo-paper'))).to.contain(
      '--mbo-ink op / on --mbo-paper: contrast 2.74:1, minstens / at least 4.5:1',
    );
  });

  it('that can be read are not told, and neither are our own', async () => {
    expect(await mountWith({'--mbo-ink': 'oklch(0.2 0.05 260)', '--mbo-group-mbo': '#a00'})).to.deep.equal([]);
    element.remove();
    expect(await mountWith({})).to.deep.equal([]);
  });

  it('of marks need a contrast of 3', async () => {
    const said = await mountWith({'--mbo-group-mbo': '#eee'});
    expect(said.map(String)).to.have.length(1);
    expect(String(said[0])).to.contain('--mbo-group-mbo op / on --mbo-paper').and.to.contain('at least 3:1');
  });
});

describe('a street in a page of another language', () => {
  it('says of its parts which language they are in', async () => {
    await mount((element) => {
      element.lang = 'en';
      element.open = 'opvang';
    });
    await until(() => tool('Plain text') !== undefined);
    expect(one('.infographic').lang).to.equal('nl');
    expect(one('.eyebrow').lang).to.equal('en');
    expect(one('mbo-function-mix').lang).to.equal('en');
    expect(await violationsOf(element)).to.deep.equal([]);
  });
});
