import type {AxeResults, RunOptions} from 'axe-core';
import {expect} from 'chai';

import {nextEvent, until} from './elements.js';

/** The builder uses built files: the test command builds them first. */
const BUILDER = new URL('../site/bouwer.html', import.meta.url);
const CDN = new URL('../dist/cdn/', import.meta.url).pathname;

type PageWindow = Window &
  typeof globalThis & {axe?: {run(context: Element, options: RunOptions): Promise<AxeResults>}; hacked?: unknown};

const frames = new Set<HTMLIFrameElement>();

/** The builder in a frame, as someone with this address finds it. */
class Builder {
  readonly frame = document.createElement('iframe');
  /** What went wrong in it. */
  readonly told: string[] = [];

  static async open(hash = '', width = 1120): Promise<Builder> {
    const builder = new Builder();
    Object.assign(builder.frame.style, {inlineSize: `${width}px`, blockSize: '900px'});
    builder.frame.src = BUILDER.href + hash;
    frames.add(builder.frame);
    document.body.append(builder.frame);
    await builder.#started();
    return builder;
  }

  async #started(): Promise<void> {
    await nextEvent(this.frame, 'load');
    this.window.addEventListener('error', ({message}) => {
      if (!message.startsWith('ResizeObserver loop')) this.told.push(message);
    });
    await until(() => this.document.documentElement.dataset.ready !== undefined);
  }

  async reload(): Promise<void> {
    const started = this.#started();
    this.window.location.reload();
    await started;
  }

  get window(): PageWindow {
    return this.frame.contentWindow as PageWindow;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in querySelector.
  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }

  textOf(selector: string): string {
    return this.find(selector).textContent.trim();
  }

  /** Fills in a field as a person does. */
  type(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  cell(line: number, column: number): string {
    return `[data-row="${line - 1}"][data-column="${column - 1}"]`;
  }

  choose(name: string, value: string): void {
    this.find(`[name="${name}"][value="${value}"]`).click();
  }

  get code(): string {
    return this.find<HTMLTextAreaElement>('#code textarea').value;
  }

  /** What is drawn in the preview. */
  get shown(): HTMLElement | null | undefined {
    const {contentDocument} = this.find<HTMLIFrameElement>('.screen iframe');
    return contentDocument?.querySelector<HTMLElement>('mbo-infographic, mbo-function-mix, mbo-team-builder');
  }

  shows(selector: string, text = ''): boolean {
    return this.shown?.shadowRoot?.querySelector(selector)?.textContent.includes(text) === true;
  }
}

/** An empty page of a partner, in which code is pasted. */
async function paste(code: string): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {inlineSize: '1000px', blockSize: '800px'});
  frame.srcdoc = `<!doctype html><html lang="nl"><body>\n${code}\n</body></html>`;
  frames.add(frame);
  const loaded = nextEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  // A lazy iframe in it loads when it is seen.
  frame.scrollIntoView();
  return frame.contentWindow as PageWindow;
}

const drawnIn = (page: Document | null | undefined, selector: string): Element | null | undefined =>
  page?.querySelector('mbo-infographic, mbo-function-mix, mbo-team-builder')?.shadowRoot?.querySelector(selector);

const MAP = `map=${encodeURIComponent(CDN)}`;
const OWN = 'toon=function-mix&eigen=ja&cijfers=Team~Mbo~Hbo!Oost~3~4';

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

describe('the builder', () => {
  it('shows the street and its code when nobody has chosen', async () => {
    const builder = await Builder.open();
    await until(() => builder.shows('.house'));
    expect(builder.code).to.match(/^<mbo-infographic><\/mbo-infographic>\n<script type="module" src="\/mbo-kracht\//);
    expect(builder.textOf('#melding')).to.equal('');
    expect(builder.told).to.deep.equal([]);
  });

  it('changes preview and code with what is chosen', async () => {
    const builder = await Builder.open();
    builder.choose('tag', 'function-mix');
    builder.choose('mixes', 'tussenvoorziening');
    builder.choose('view', 'table');
    builder.choose('text', 'eenvoudig');
    builder.choose('theme', 'dark');
    builder.type('#kop', '3');
    await until(() => builder.shows('table', 'Tussenvoorziening') && builder.shows('h3'));
    builder.type('#kop', '2');
    await until(() => builder.shows('h2'));
    builder.type('#kop', '3');
    await until(() => builder.shows('h3'));
    expect(builder.code).to.contain(
      '<mbo-function-mix mix="landelijk-2020 tussenvoorziening" view="table" text="eenvoudig" theme="dark" heading-level="3">',
    );
    expect(builder.find('#velden').offsetParent).to.equal(null);
    builder.choose('tag', 'team-builder');
    builder.type('[name="team.mbo"]', '12');
    builder.type('#naast', 'functiemix-voorbeeld');
    await until(() => builder.shown?.getAttribute('team') === 'vrijwilliger:4 mbo:12 ad:1 hbo:4');
    expect(builder.code).to.contain('reference="functiemix-voorbeeld"');
    expect(builder.told).to.deep.equal([]);
  });

  it('leaves fields out that are unticked, and names none when all are ticked again', async () => {
    const builder = await Builder.open();
    builder.choose('fields', 'ouderenwerk');
    await until(() => builder.shown?.getAttribute('fields')?.includes('ouderenwerk') === false);
    expect(builder.code).to.contain('fields="opbouwwerk ');
    builder.choose('fields', 'ouderenwerk');
    expect(builder.code).not.to.contain('fields=');
  });

  it('is as wide inside as the screen that is chosen, and fits in its room', async () => {
    const builder = await Builder.open();
    const inner = () => builder.find<HTMLIFrameElement>('.screen iframe').contentWindow!.innerWidth;
    for (const [screen, width] of [['telefoon', 390], ['tablet', 768], ['computer', 1120]] as const) {
      builder.choose('screen', screen);
      await until(() => inner() === width);
      const stage = builder.find('#toneel').getBoundingClientRect();
      const shown = builder.find('.screen iframe').getBoundingClientRect();
      expect(shown.width).to.be.at.most(stage.width + 0.5);
      expect(shown.height).to.be.closeTo(stage.height, 1);
    } // prettier-ignore
  });

  it('keeps everything in the address, so that it survives a reload', async () => {
    const builder = await Builder.open('#toon=function-mix&als=bars');
    builder.find('[name="own"]').click();
    builder.type(builder.cell(2, 1), 'Wijkteam Oost');
    builder.type(builder.cell(2, 3), '17');
    builder.type('.colour .hex', '#102030');
    expect(builder.find('[name="integrity"]').offsetParent).not.to.equal(null);
    builder.choose('form', 'iframe');
    expect(builder.find('[name="integrity"]').offsetParent).to.equal(null);
    await until(() => builder.window.location.hash.includes('Wijkteam+Oost'));
    const {hash} = builder.window.location;
    await builder.reload();
    expect(builder.window.location.hash).to.equal(hash);
    await until(() => builder.shows('h2', 'Wijkteam Oost'));
    expect(builder.find<HTMLInputElement>(builder.cell(2, 3)).value).to.equal('17');
    expect(builder.find<HTMLInputElement>('.colour .hex').value).to.equal('#102030');
    expect(builder.shown!.style.getPropertyValue('--mbo-ink')).to.equal('#102030');
    expect(builder.code).to.contain('<iframe');
    expect(builder.window.localStorage.length + builder.window.sessionStorage.length).to.equal(0);
    expect(builder.document.cookie).to.equal('');
  });

  it('says that a part of an address is unknown, and shows the rest', async () => {
    const builder = await Builder.open('#toon=function-mix&mix=nergens&taart=1');
    expect(builder.textOf('#melding')).to.contain('Een deel van deze link kennen we niet');
    await until(() => builder.shows('h2'));
  });

  it('takes an address that is pasted while it is open, and keeps its state on a jump', async () => {
    const builder = await Builder.open('#toon=function-mix');
    builder.window.location.hash = '#toon=team-builder';
    await until(() => builder.code.includes('mbo-team-builder'));
    builder.find<HTMLAnchorElement>('nav a[href="#plaatsen"]').click();
    await until(() => builder.window.location.hash === '#toon=team-builder');
    expect(builder.code).to.contain('mbo-team-builder');
  });

  it('asks nobody else for anything', async () => {
    const builder = await Builder.open();
    await until(() => builder.shows('.house'));
    const asked = builder.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
    const html = await (await fetch(BUILDER)).text();
    expect(html).not.to.match(/\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|<style/);
  });
});

describe('own figures in the builder', () => {
  it('are drawn while they are typed, and stay labelled as an example', async () => {
    const builder = await Builder.open(`#${OWN}`);
    await until(
      () => builder.shows('h2', 'Oost') && builder.shows('.notes', 'Voorbeeld: dit zijn geen echte cijfers.'),
    );
    builder.type(builder.cell(2, 2), '5');
    await until(() => builder.shows('.sentence', '5 mbo'));
    expect(JSON.parse(/json">(.*?)<\/script>/.exec(builder.code)![1]!).mixes[0].basis).to.equal('example');
  });

  it('tell line and column of what is wrong, and leave the last good preview and code', async () => {
    const builder = await Builder.open(`#${OWN}`);
    await until(() => builder.shows('.sentence', '3 mbo'));
    const {code} = builder;
    builder.find(builder.cell(2, 3)).focus();
    builder.type(builder.cell(2, 3), 'vier');
    await until(() => builder.textOf('#fouten') !== '');
    expect(builder.textOf('#fouten')).to.contain('Regel 2, kolom 3 (Hbo): hier staat "vier", verwacht: een getal.');
    expect(builder.textOf('#fouten')).to.contain('de laatste goede cijfers');
    expect(builder.find(builder.cell(2, 3)).getAttribute('aria-invalid')).to.equal('true');
    expect(builder.find(builder.cell(2, 2)).getAttribute('aria-invalid')).to.equal('false');
    expect(builder.shows('.sentence', '3 mbo')).to.equal(true);
    expect(builder.code).to.equal(code);
    builder.find('#fouten button').click();
    expect(builder.document.activeElement).to.equal(builder.find(builder.cell(2, 3)));
    builder.type(builder.cell(2, 3), '6');
    expect(builder.textOf('#fouten')).to.equal('');
    await until(() => builder.shows('.sentence', '6 hbo'));
  });

  it('say that there is nothing to show yet where they were never right', async () => {
    const builder = await Builder.open('#toon=function-mix&eigen=ja&cijfers=Team~Mbo!Oost~drie');
    await until(() => builder.textOf('#fouten').includes('Regel 2, kolom 2 (Mbo)'));
    expect(builder.find('#leeg').offsetParent).not.to.equal(null);
    expect(builder.textOf('#code')).to.equal('Zodra uw cijfers kloppen, staat hier de code.');
  });

  it('are told wrong by the element too, below the last good preview', async () => {
    const builder = await Builder.open(`#${OWN}`);
    await until(() => builder.shows('.sentence', '3 mbo'));
    const wish = {
      type: 'bouwer-toon',
      tag: 'function-mix',
      attributes: {},
      colours: {},
      data: {version: 2, language: 'nl'},
    };
    const post = `document.querySelector('.screen iframe').contentWindow.postMessage(${JSON.stringify(wish)}, '*')`;
    builder.window.eval(post);
    await until(() => builder.textOf('#voorbeeld-fout').includes('$.version: hier staat 2, verwacht: versie 1.'));
    expect(builder.textOf('#voorbeeld-fout')).not.to.contain('expected');
    expect(builder.shows('.sentence', '3 mbo')).to.equal(true);
  });

  it('need who was counted and a source, and say so at the field', async () => {
    const builder = await Builder.open(`#${OWN}`);
    builder.choose('figures.basis', 'gemeten');
    builder.type('#wie', '');
    expect(builder.textOf('#fout-wie')).to.equal('Vul in wie er zijn geteld.');
    expect(builder.textOf('#fout-bron')).to.contain('Vul in waar de cijfers vandaan komen');
    builder.type('#wie', 'Wijkteam Oost');
    builder.type('#bron', 'Jaarverslag 2025');
    await until(() => builder.shows('.notes', 'Jaarverslag 2025') && builder.shows('.notes', 'Wijkteam Oost'));
  });

  it('may stand with groups before the rows: the picture is the same', async () => {
    const builder = await Builder.open(`#${OWN}`);
    const {code} = builder;
    builder.choose('figures.turned', 'ja');
    expect(builder.find<HTMLInputElement>(builder.cell(2, 1)).value).to.equal('Mbo');
    expect(builder.find<HTMLInputElement>(builder.cell(3, 2)).value).to.equal('4');
    expect(builder.code).to.equal(code);
  });

  it('grow by a team and a group, and who pressed stays there', async () => {
    const builder = await Builder.open(`#${OWN}`);
    const press = (label: string) => {
      const button = [...builder.document.querySelectorAll<HTMLElement>('#tabel button')].find(
        ({textContent}) => textContent === label,
      )!;
      button.focus();
      button.click();
      expect(builder.document.activeElement!.textContent).to.equal(label);
    };
    press('Team erbij');
    press('Groep erbij');
    for (const [at, value] of [[[1, 4], 'Ad'], [[3, 1], 'West'], [[3, 4], '2']] as const) {
      builder.type(builder.cell(at[0], at[1]), value);
    } // prettier-ignore
    expect(builder.code).to.contain('<mbo-function-mix mix="*">');
    await until(() => builder.shows('.card', 'West'));
  });

  it('are taken over from a pasted table, in the field and in a cell', async () => {
    const builder = await Builder.open(`#${OWN}`);
    builder.find('.paste summary').click();
    builder.type('#plak', 'Team;Mbo\n"Noord;3');
    builder.find('#plak-over').click();
    expect(builder.textOf('#plak-fout')).to.contain('Regel 2, kolom 1');
    builder.type('#plak', 'Team;Mbo;Hbo\n"Noord; de haven";3;4');
    builder.find('#plak-over').click();
    await until(() => builder.shows('h2', 'Noord; de haven'));
    // Not every engine lets a page fill the clipboard of an event that it makes.
    const event = new Event('paste', {bubbles: true, cancelable: true});
    Object.defineProperty(event, 'clipboardData', {value: {getData: () => '9\t8\n7\t6\n'}});
    builder.find(builder.cell(2, 2)).dispatchEvent(event);
    expect(builder.find<HTMLInputElement>(builder.cell(3, 3)).value).to.equal('6');
  });
});

describe('colours in the builder', () => {
  const contrast = (builder: Builder, name: string) => builder.textOf(`#contrast-${name}`).replaceAll('\u00a0', ' ');

  it('have their contrast beside them: 21 for black on white, and 4.48 of #777 is not enough', async () => {
    const builder = await Builder.open('#toon=function-mix&thema=light&kleuren=ink.000000+paper.ffffff');
    expect(contrast(builder, 'ink')).to.equal('21 : 1 Op de achtergrond: genoeg.');
    builder.type('[aria-label="Code van tekst"]', '#777');
    expect(contrast(builder, 'ink')).to.equal(
      '4,4 : 1 Op de achtergrond: te weinig, 4,5 : 1 is nodig. Niet iedereen kan dit lezen.',
    );
    await until(() => builder.shown?.style.getPropertyValue('--mbo-ink') === '#777777');
    expect(builder.code).to.contain('style="--mbo-ink: #777777; --mbo-paper: #ffffff"');
  });

  it('are as usual again at one press', async () => {
    const builder = await Builder.open('#kleuren=accent.777777');
    const reset = builder.find('[aria-label="Accent weer gewoon"]');
    reset.click();
    expect(builder.find<HTMLInputElement>('#kleur-accent').value).to.equal('#b8331b');
    expect(reset.offsetParent).to.equal(null);
    expect(builder.code).not.to.contain('style=');
  });

  it('that cannot be read are told at the field, and change nothing', async () => {
    const builder = await Builder.open();
    builder.type('[aria-label="Code van tekst"]', 'rood');
    expect(builder.find('[aria-label="Code van tekst"]').getAttribute('aria-invalid')).to.equal('true');
    expect(builder.code).not.to.contain('style=');
  });
});

describe('the code of the builder, pasted in an empty page', () => {
  for (const [what, state, drawn] of [
    ['the street', 'toon=infographic', '.house'],
    ['a function mix', 'toon=function-mix&mix=tussenvoorziening', '.legend'],
    ['own figures', OWN, '.legend'],
    ['our team', 'toon=team-builder', '.person'],
  ] as const) {
    for (const form of ['script', 'klassiek', 'wordpress'] as const) {
      it(`draws ${what} in the form ${form}`, async () => {
        const builder = await Builder.open(`#${state}&${MAP}&vorm=${form}`);
        if (form !== 'wordpress') expect(builder.code).to.match(/integrity="sha384-\S+" crossorigin="anonymous"/);
        const page = await paste(builder.code);
        await until(() => Boolean(drawnIn(page.document, drawn)));
        if (what === 'own figures') expect(drawnIn(page.document, 'h2')!.textContent).to.equal('Oost');
      });
    }
  }

  it('is refused by the browser when the script is another than its hash says', async () => {
    const builder = await Builder.open(`#toon=function-mix&${MAP}&vorm=klassiek`);
    const page = await paste(builder.code);
    expect(page.customElements.get('mbo-function-mix')).not.to.equal(undefined);
    const other = await paste(builder.code.replace(/sha384-..../, 'sha384-AAAA'));
    expect(other.customElements.get('mbo-function-mix')).to.equal(undefined);
  });

  it('draws inside an iframe, which gets the height of what it shows', async () => {
    const builder = await Builder.open(
      `#toon=function-mix&mix=tussenvoorziening&als=table&thema=dark&${MAP}&vorm=iframe`,
    );
    const page = await paste(builder.code);
    const frame = () => page.document.querySelector('iframe')!;
    await until(() => Boolean(drawnIn(frame().contentDocument, 'table')));
    expect(frame().contentDocument!.querySelector('[role=alert]')).to.equal(null);
    expect(frame().title).to.equal('Functiemix in het sociaal werk');
    await until(() => frame().style.blockSize !== '760px' && frame().style.height !== '760px');
  });

  it('has an address for WordPress that shows the widget', async () => {
    const builder = await Builder.open(`#toon=team-builder&${MAP}&vorm=wordpress`);
    const address = builder.document.querySelectorAll<HTMLTextAreaElement>('#code textarea')[1]!.value;
    const page = await paste(`<iframe src="${new URL(address).pathname}"></iframe>`);
    await until(() => Boolean(drawnIn(page.document.querySelector('iframe')!.contentDocument, '.person, .street')));
  });

  it('is a figure with a table where no script may be', async () => {
    const builder = await Builder.open(`#${OWN}&vorm=zonder`);
    expect(builder.code).not.to.contain('<script');
    const {document: page} = await paste(builder.code);
    const {body} = page;
    expect(page.querySelector('figure > table > caption')!.textContent).to.equal('Oost (voorbeeld)');
    expect([...page.querySelectorAll('tbody tr')].map(({textContent}) => textContent)).to.deep.equal(['Mbo3', 'Hbo4']);
    expect(body.textContent).to.contain('Voorbeeld: dit zijn geen echte cijfers.');
    expect(page.querySelector('img')!.alt).to.equal(page.querySelector('figcaption')!.textContent);
  });

  it('runs nothing that a name holds, in any form', async () => {
    const name = `"><img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>'&amp;`;
    const encoded = encodeURIComponent(name).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    for (const form of ['script', 'klassiek', 'iframe', 'wordpress', 'zonder']) {
      const builder = await Builder.open(
        `#toon=function-mix&eigen=ja&cijfers=Team~${encoded}!${encoded}~3&wie=${encoded}&bron=${encoded}&${MAP}&vorm=${form}`,
      );
      await until(() => builder.shows('h2', name));
      const page = await paste(builder.code);
      if (form === 'iframe') {
        expect(page.document.querySelector('iframe')!.title).to.equal(`Functiemix in het sociaal werk: ${name}`);
      } else if (form === 'zonder') {
        expect(page.document.querySelector('caption')!.textContent).to.equal(`${name} (voorbeeld)`);
      } else await until(() => drawnIn(page.document, 'h2')?.textContent === name);
      expect(page.document.querySelectorAll('img')).to.have.length(form === 'zonder' ? 1 : 0);
      expect((globalThis as {hacked?: unknown}).hacked).to.equal(undefined);
      for (const frame of frames) frame.remove();
      frames.clear();
    }
  });
});

describe('handing over from the builder', () => {
  it('gives no code for a folder that is no address, and says so at the field', async () => {
    const builder = await Builder.open();
    builder.type('#map', 'javascript:alert(1)');
    expect(builder.textOf('#fout-map')).to.contain('Dit is geen adres.');
    expect(builder.document.querySelector('#code textarea')).to.equal(null);
    builder.type('#map', 'https://www.voorbeeld.nl/mbo');
    expect(builder.code).to.contain('src="https://www.voorbeeld.nl/mbo/mbo-kracht.js"');
  });

  it('copies the code and says so politely', async () => {
    const builder = await Builder.open();
    const copied: string[] = [];
    Object.defineProperty(builder.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    builder.find('#code .piece button').click();
    await until(() => builder.textOf('#gekopieerd') === 'Gekopieerd');
    expect(builder.find('#gekopieerd').getAttribute('role')).to.equal('status');
    expect(copied).to.deep.equal([builder.code]);
  });

  it('selects the code where the clipboard is refused', async () => {
    const builder = await Builder.open();
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(builder.window.navigator, 'clipboard', {value: {writeText: refuse}});
    builder.find('#code .piece button').click();
    await until(() => builder.textOf('#gekopieerd').includes('Ctrl+C'));
    const field = builder.find<HTMLTextAreaElement>('#code textarea');
    expect(builder.document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(builder.code);
  });

  it('copies the link with all that was chosen', async () => {
    const builder = await Builder.open(`#${OWN}`);
    const copied: string[] = [];
    Object.defineProperty(builder.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    builder.choose('theme', 'dark');
    builder.find('#deel').click();
    await until(() => builder.textOf('#deel-stand') === 'Gekopieerd');
    expect(copied[0]).to.match(/bouwer\.html#.*thema=dark.*cijfers=Team~Mbo~Hbo!Oost~3~4/);
  });

  it('makes a zip with every file, own figures, an example page and what to do with them', async () => {
    const builder = await Builder.open(`#${OWN}&${MAP}`);
    const {window} = builder;
    const saved: {name: string; blob: Blob}[] = [];
    let last: Blob;
    window.URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return '#';
    };
    window.HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, blob: last});
    };
    builder.find('#zip').click();
    await until(() => builder.textOf('#zip-stand').startsWith('De zip is klaar'));
    expect(saved.map(({name}) => name)).to.deep.equal(['mbo-kracht.zip']);
    const text = await saved[0]!.blob.text();
    const hashes = (await (await fetch(new URL('../sri.json', new URL(CDN, location.href)))).json()) as object;
    const missing = Object.keys(hashes).filter((file) => !text.includes(`mbo-kracht/${file}`));
    expect(missing).to.deep.equal([]);
    // Who hosts the scripts hands on the notices of what is inside.
    expect(hashes).to.include.keys('licences.txt');
    for (const name of ['LEESMIJ.txt', 'voorbeeld.html', 'mbo-kracht/data.json', 'mbo-kracht/plaatje.png']) {
      expect(text).to.contain(name);
    }
    expect(text).to.contain('DE KRACHT VAN DE MBO SOCIAAL WERKER OP UW SITE\r\n').and.contain('"title": "Oost"');
    expect(builder.told).to.deep.equal([]);
  }).timeout(30_000);
});

describe('the builder for everyone', () => {
  const STATES = [
    '',
    `#${OWN.replace('~4', '~vier')}&basis=gemeten&kleuren=ink.cccccc`,
    '#toon=team-builder&vorm=wordpress',
  ];

  it('has nothing that axe finds', async () => {
    for (const hash of STATES) {
      const builder = await Builder.open(hash);
      const script = builder.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      const loaded = nextEvent(script, 'load');
      builder.document.head.append(script);
      await loaded;
      const {violations} = await builder.window.axe!.run(builder.document.documentElement, {
        // What is in the preview is tested on its own.
        iframes: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const told = violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)); // prettier-ignore
      expect(told).to.deep.equal([]);
      builder.frame.remove();
    }
  }).timeout(30_000);

  for (const width of [320, 390]) {
    it(`needs no scrolling sideways at ${width} px, also with text twice as large`, async () => {
      for (const hash of STATES) {
        const builder = await Builder.open(hash, width);
        const root = builder.document.documentElement;
        expect(root.scrollWidth).to.be.at.most(width);
        if (width === 390) continue;
        builder.frame.style.inlineSize = '640px';
        root.style.fontSize = '200%';
        expect(root.scrollWidth).to.be.at.most(640);
      }
    });
  }

  it('gives every control a name and room for a finger', async () => {
    const builder = await Builder.open(`#${OWN}`);
    for (const control of builder.document.querySelectorAll<HTMLInputElement>('input, select, textarea, button')) {
      if (control.offsetParent === null) continue;
      const named = [...(control.labels ?? [])].map(({textContent}) => textContent.trim()).join('');
      expect([named, control.getAttribute('aria-label'), control.textContent.trim()].some(Boolean)).to.equal(true);
      const {height} = (control.labels?.[0]?.contains(control) ? control.labels[0] : control).getBoundingClientRect();
      expect(height, control.outerHTML).to.be.at.least(24);
    }
  });
});
