import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {listen, mountLoaded, until} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import type {DownloadEvent} from '../controllers/download-event.js';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument} from '../data/schema.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from './function-mix-element.js';

let element: FunctionMixElement;

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const tool = (name: string) => all('.mix-tools button').find((button) => button.textContent.includes(name));
const told = () => one('.mix-tools [role=status]').textContent;

function plainDocument(): KrachtDocument {
  const document = smallDocument();
  const [first] = document.mixes;
  const title = {text: 'Wie werken er?', plain: 'Wie doen dit werk?'};
  return {...document, mixes: [{...first!, title}, ...document.mixes.slice(1)]};
}

async function mount(change: (element: FunctionMixElement) => void = () => undefined): Promise<void> {
  element = document.createElement('mbo-function-mix');
  element.data = plainDocument();
  element.mix = 'landelijk';
  change(element);
  await mountLoaded(element);
  // With a link they are there at once.
  if (!element.link) one('.more button').click();
  await until(() => all('.mix-tools').length > 0);
}

const address = location.pathname + location.search;

afterEach(() => {
  element.remove();
  history.replaceState(null, '', address);
});

describe('the tools of a function mix', () => {
  it('are a group of buttons with a name, and one line that tells what they did', async () => {
    await mount();
    expect(one('.mix-tools [role=group]').getAttribute('aria-label')).to.equal('Met deze cijfers');
    const names = all('.mix-tools button, .mix-tools summary').map((button) => button.textContent.trim());
    expect(names).to.deep.equal([
      ...['Eenvoudige tekst', 'Kopieer tabel', 'Afdrukken', 'Opslaan'],
      ...['Plaatje (PNG)', 'Tekening (SVG)', 'Tabel (CSV)', 'Gegevens (JSON)'],
    ]);
    expect(all('.mix-tools [role=status]')).to.have.length(1);
    one('summary').click();
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('are in English on an English page', async () => {
    await mount((element) => (element.lang = 'en'));
    expect(one('.mix-tools').lang).to.equal('en');
    expect(tool('Copy table')).to.exist;
  });

  it('are large enough to hit', async () => {
    await mount();
    one('summary').click();
    for (const button of all('.mix-tools button, .mix-tools summary'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('the switch for everyday text of a function mix', () => {
  it('changes the texts, and says whether it is on', async () => {
    await mount();
    tool('Eenvoudige tekst')!.click();
    await until(() => one('#title').textContent === 'Wie doen dit werk?');
    expect(element.text).to.equal('eenvoudig');
    expect(tool('Eenvoudige tekst')!.getAttribute('aria-pressed')).to.equal('true');
    tool('Eenvoudige tekst')!.click();
    await until(() => one('#title').textContent === 'Wie werken er?');
  });

  it('is absent where no text has an everyday version', async () => {
    await mount((element) => {
      element.data = parseDocument(
        JSON.parse(JSON.stringify(smallDocument()), (key, value: unknown) => (key === 'plain' ? undefined : value)),
      );
    });
    expect(tool('Eenvoudige tekst')).to.equal(undefined);
  });
});

describe('copying the table', () => {
  /** What the device offers to copy with; engines under test ask for a permission that no test can give. */
  const offer = (clipboard: unknown) =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  const refuse = () => offer({write: () => Promise.reject(new DOMException('No', 'NotAllowedError'))});
  const answer = (command: () => boolean) =>
    Object.defineProperty(document, 'execCommand', {configurable: true, value: command});

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('hands over cells as HTML and as text, and says so', async () => {
    const written: ClipboardItem[] = [];
    offer({write: (items: ClipboardItem[]) => Promise.resolve(written.push(...items))});
    await mount();
    tool('Kopieer tabel')!.click();
    await until(() => told() === 'De tabel is gekopieerd. Plak hem in Excel of Word.');
    const textOf = async (type: string) => (await written[0]!.getType(type)).text();
    const pasted = new DOMParser().parseFromString(await textOf('text/html'), 'text/html');
    expect([...pasted.querySelectorAll('td:not([colspan])')].map(({textContent}) => textContent)).to.deep.equal([
      ...['20', '65', '15'],
    ]);
    expect(pasted.querySelectorAll('th[scope=row]')).to.have.length(3);
    expect(await textOf('text/plain')).to.match(/^Groep\t% van de mensen\nMbo\t20\nHbo en wo\t65\n/);
  });

  it('answers the copying of the browser itself where the clipboard is refused', async () => {
    refuse();
    const heard: ClipboardEvent[] = [];
    document.addEventListener('copy', (event) => heard.push(event), {once: true});
    let data: DataTransfer | null = null;
    answer(() => {
      const event = new ClipboardEvent('copy', {bubbles: true, cancelable: true, clipboardData: new DataTransfer()});
      data = event.clipboardData;
      return !document.body.dispatchEvent(event);
    });
    await mount();
    tool('Kopieer tabel')!.click();
    await until(() => told().startsWith('De tabel is gekopieerd.'));
    const copied = (type: string) => data?.getData(type);
    expect(copied('text/plain')).to.contain('Mbo\t20');
    expect(copied('text/html')).to.contain('<th scope="row">Mbo</th><td>20</td>');
    // A page that answers copying itself would put something else there.
    expect(heard).to.deep.equal([]);
  });

  it('works for real by a key in a page without a clipboard of its own', async () => {
    offer(undefined);
    await mount();
    tool('Kopieer tabel')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => told() !== '');
    expect(told()).to.equal('De tabel is gekopieerd. Plak hem in Excel of Word.');
  });

  it('says when nothing works, and what does', async () => {
    refuse();
    answer(() => false);
    await mount();
    tool('Kopieer tabel')!.click();
    await until(() => told() === 'Kopiëren lukte niet. U kunt de tabel wel opslaan.');
  });
});

describe('saving a function mix', () => {
  let files: {name: string; text: Promise<string>}[] = [];

  beforeEach(() => {
    files = [];
    // What is saved would fill the folder of whoever runs the tests.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        files.push({name: this.download, text: fetch(this.href).then((response) => response.text())});
      },
    });
  });

  afterEach(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));

  it('makes each kind of file, tells the page, and says under which name', async () => {
    await mount((element) => (element.view = 'bars'));
    const heard = listen<DownloadEvent>(element, 'mbo-download');
    for (const [label, kind] of [
      ['CSV', 'csv'],
      ['JSON', 'json'],
      ['SVG', 'svg'],
      ['PNG', 'png'],
    ] as const) {
      tool(label)!.click();
      await until(() => told() === `Opgeslagen: wie-werken-er.${kind}`);
    }
    expect(heard.map(({kind, name}) => `${kind} ${name}`)).to.deep.equal(
      ['csv', 'json', 'svg', 'png'].map((kind) => `${kind} wie-werken-er.${kind}`),
    );
    const [csv, json, svg] = await Promise.all(files.map(({text}) => text));
    expect(csv).to.contain('"Heel Nederland";').and.to.contain('"20"');
    expect(parseDocument(JSON.parse(json!)).mixes).to.deep.equal(plainDocument().mixes!.slice(0, 1));
    expect(svg).to.contain('Bron: Sociaal Werk Nederland').and.to.contain('>25%<').and.to.contain('http://localhost');
  });

  it('draws what is seen: the view, the text and the colours of the page', async () => {
    await mount((element) => {
      element.text = 'eenvoudig';
      element.theme = 'dark';
      element.style.setProperty('--mbo-group-mbo', 'springgreen');
    });
    tool('SVG')!.click();
    await until(() => files.length > 0);
    const svg = await files[0]!.text;
    expect(svg).to.contain('Wie doen dit werk?').and.to.contain('Elk figuurtje').and.to.contain('#00ff7f');
    expect(svg).to.contain('#fffaf0');
  });

  it('says so when it does not work', async () => {
    await mount();
    const report = window.reportError.bind(window);
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    const decode = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'decode')!;
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error('No picture today'));
    tool('PNG')!.click();
    await until(() => told() === 'Dat lukte niet. Probeer het later nog eens.');
    Object.defineProperty(HTMLImageElement.prototype, 'decode', decode);
    window.reportError = report;
    expect(String(reported[0])).to.contain('No picture today');
    expect(files).to.deep.equal([]);
  });
});

describe('printing a function mix', () => {
  it('prints it alone', async () => {
    await mount();
    const print = window.print.bind(window);
    let beside: readonly string[] = [];
    // No test can answer the dialog of the browser.
    window.print = () => {
      beside = [element.hasAttribute('data-mbo-printed') ? 'alone' : 'with all'];
      dispatchEvent(new Event('afterprint'));
    };
    tool('Afdrukken')!.click();
    await until(() => beside.length > 0);
    window.print = print;
    expect(beside).to.deep.equal(['alone']);
    await until(() => !element.hasAttribute('data-mbo-printed'));
  });
});

describe('reading a function mix aloud', () => {
  /** What a voice is asked to say. Engines under test have no voices, so this stands in for the device's. */
  class Utterance extends EventTarget {
    voice: unknown;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }

  class Synthesis extends EventTarget {
    spoken: Utterance[] = [];
    getVoices = () => [{lang: 'nl-NL', localService: true}];
    speak = (utterance: Utterance) => void this.spoken.push(utterance);
    pause = () => undefined;
    resume = () => undefined;
    cancel = () => undefined;
  }

  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const originals = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));

  afterEach(() => {
    names.forEach((name, i) => {
      const original = originals[i];
      if (original) Object.defineProperty(globalThis, name, original);
      else Reflect.deleteProperty(globalThis, name);
    });
  });

  it('reads the title, the sentence and the numbers, and is absent without a Dutch voice', async () => {
    const synthesis = new Synthesis();
    const values = [synthesis, Utterance];
    names.forEach((name, i) => Object.defineProperty(globalThis, name, {configurable: true, value: values[i]}));
    await mount();
    tool('Lees voor')!.click();
    await until(() => tool('Pauze') !== undefined);
    while (tool('Stop')) {
      synthesis.spoken.at(-1)!.dispatchEvent(new Event('end'));
      await element.updateComplete;
    }
    const said = synthesis.spoken.map(({text}) => text);
    expect(said[0]).to.equal('Wie werken er?');
    expect(said[1]).to.match(/^Van elke 100 mensen: 20 mbo/);
    expect(said).to.include.members(['20 Mbo', '65 Hbo en wo', '15 Vmbo, havo, vwo']);
    element.remove();
    synthesis.getVoices = () => [];
    await mount();
    expect(tool('Lees voor')).to.equal(undefined);
  });
});

describe('the link of a function mix', () => {
  const linked = (element: FunctionMixElement) => (element.link = 'mix');

  it('keeps view, group and text level in the hash', async () => {
    await mount(linked);
    all('.views button')[1]!.click();
    await until(() => location.hash === '#mix.view=bars');
    tool('Eenvoudige tekst')!.click();
    element.highlight = 'hbo-wo';
    await until(() => location.hash === '#mix.view=bars&mix.highlight=hbo-wo&mix.text=eenvoudig');
  });

  it('shows what the hash asks for, and goes back to what the page asked for', async () => {
    history.replaceState(null, '', `${address}#mix.view=table&mix.highlight=overig&mix.text=eenvoudig`);
    await mount(linked);
    await element.updateComplete;
    expect(element.view).to.equal('table');
    expect(one('.sentence').textContent.trim()).to.match(/^Van elke 100 mensen: 15 vmbo/);
    expect(one('#title').textContent).to.equal('Wie doen dit werk?');
    location.hash = '';
    await until(() => element.view !== 'table');
    expect({highlight: element.highlight, text: element.text}).to.deep.equal({highlight: '', text: 'gewoon'});
  });
});
