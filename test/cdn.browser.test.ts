import {expect} from 'chai';

/** The files that a page uses are built ones: this suite reads `dist`, which the test command builds first. */
const CDN = new URL('../dist/cdn/', import.meta.url);

/** A page of its own, since a tag can be defined once a page. */
async function openPage(body: string): Promise<{readonly window: Window & typeof globalThis; close(): void}> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '1000px';
  frame.style.blockSize = '800px';
  frame.srcdoc = `<!doctype html><html lang="nl"><body>${body.replaceAll('src="', `src="${CDN.href}`)}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return {window: frame.contentWindow as Window & typeof globalThis, close: () => frame.remove()};
}

async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
}

describe('the classic script', () => {
  it('draws the street without a request for anything else', async () => {
    const page = await openPage('<mbo-infographic></mbo-infographic><script src="mbo-kracht.iife.js"></script>');
    const {document, performance} = page.window;
    await until(() => document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.house'));
    const asked = performance.getEntriesByType('resource').map(({name}) => name.split('/').at(-1));
    expect(asked).to.deep.equal(['mbo-kracht.iife.js']);
    page.close();
  });

  it('fetches what can be done with the street when that has been drawn for a while', async () => {
    const page = await openPage('<mbo-infographic></mbo-infographic><script src="mbo-kracht.iife.js"></script>');
    const {document} = page.window;
    const find = (selector: string) => document.querySelector('mbo-infographic')?.shadowRoot?.querySelector(selector);
    await until(() => find('.house-button'));
    await until(() => find('.street-tools'));
    page.close();
  });

  it('fetches the team builder for a page that has one, also where it comes later', async () => {
    const page = await openPage('<script src="mbo-kracht.iife.js"></script>');
    const {document} = page.window;
    document.body.append(document.createElement('mbo-team-builder'));
    await until(() => document.querySelector('mbo-team-builder')?.shadowRoot?.querySelector('input'));
    page.close();
  });

  it('explains bad data in words that it fetches then', async () => {
    const page = await openPage(
      `<script>console.error = (error) => (said = String(error))</script>
      <mbo-function-mix><script type="application/json">{"version": 2, "language": "nl", "mixes": []}</script></mbo-function-mix>
      <script src="mbo-kracht.iife.js"></script>`,
    );
    const told = page.window as unknown as {said?: string};
    await until(() => told.said);
    expect(told.said).to.contain('$.version: hier staat 2, verwacht: versie 1.');
    page.close();
  });

  it('reads a street of the page and checks its icons by names that it fetches then', async () => {
    const data = {version: 1, language: 'nl', sources: {a: {title: 'A', publisher: 'A'}}, strengths: [], fields: [
      {id: 'tent', label: 'Kamp', icon: 'tent', strengths: [], summary: 'Buiten.', points: []},
    ]}; // prettier-ignore
    const page = await openPage(
      `<mbo-infographic><script type="application/json">${JSON.stringify(data)}</script></mbo-infographic>
      <script src="mbo-kracht.iife.js"></script>`,
    );
    await until(() => page.window.document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.house'));
    page.close();
  });

  it('draws a table by code that it fetches then', async () => {
    const page = await openPage(
      `<mbo-function-mix src="../../test/teams.csv" mix="oost"></mbo-function-mix><script src="mbo-kracht.iife.js"></script>`,
    );
    const {document} = page.window;
    await until(() => document.querySelector('mbo-function-mix')?.shadowRoot?.querySelector('.legend'));
    expect(document.querySelector('mbo-function-mix')!.shadowRoot!.querySelector('h2')!.textContent).to.equal('Oost');
    page.close();
  });

  it('asks for what is beside it by whole addresses: to import(), a script of another origin has none', async () => {
    const code = await (await fetch(new URL('mbo-kracht.iife.js', CDN))).text();
    expect(code.match(/import\(/g)).to.have.length(1);
    expect(code).to.match(/import\(new URL\(`\.\/on-use\/\$\{\w+\}`,\w+\)\.href\)/);
  });

  it('has its Dutch right on a page in another encoding', async () => {
    const bytes = new Uint8Array(await (await fetch(new URL('mbo-kracht.iife.js', CDN))).arrayBuffer());
    expect(bytes.findIndex((byte) => byte > 127)).to.equal(-1);
  });

  it('gives its names to the page', async () => {
    const page = await openPage('<script src="mbo-kracht.iife.js"></script>');
    const {MboKracht, customElements} = page.window as unknown as {
      MboKracht: Record<string, unknown>;
      customElements: CustomElementRegistry;
    };
    expect(MboKracht.InfographicElement).to.equal(customElements.get('mbo-infographic'));
    expect(MboKracht.FunctionMixElement).to.equal(customElements.get('mbo-function-mix'));
    page.close();
  });

  it('may be there twice: the second copy says that it is ignored, and nothing breaks', async () => {
    const page = await openPage(
      `<script>said = []; console.warn = (text) => said.push(text); onerror = (text) => said.push(text)</script>
      <script src="mbo-kracht.iife.js"></script><script src="mbo-kracht.iife.js"></script>
      <mbo-infographic></mbo-infographic>`,
    );
    const {document} = page.window;
    await until(() => document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.house'));
    const {said} = page.window as unknown as {said: string[]};
    expect(said).to.deep.equal(['<mbo-function-mix> is already defined; this copy of mbo-kracht is ignored']);
    page.close();
  });

  it('finds the data inside a tag that the parser has not finished', async () => {
    const page = await openPage(
      `<script src="mbo-kracht.iife.js"></script>
      <mbo-function-mix><script type="application/json">{"version": 1, "language": "nl",
        "groups": [{"id": "mbo", "label": "Mbo"}],
        "mixes": [{"id": "team", "title": "Ons team", "population": "Oost", "unit": "people", "basis": "example",
          "sources": [], "shares": [{"group": "mbo", "value": {"count": 3}}]}]}</script></mbo-function-mix>`,
    );
    const {document} = page.window;
    const heading = await until(() => document.querySelector('mbo-function-mix')?.shadowRoot?.querySelector('h2'));
    expect(heading.textContent).to.equal('Ons team');
    page.close();
  });
});

describe('the module loader', () => {
  it('fetches an element only when its tag comes near the view', async () => {
    const page = await openPage(
      `<mbo-function-mix></mbo-function-mix><div style="block-size: 5000px"></div><mbo-infographic></mbo-infographic>
      <script type="module" src="mbo-kracht.js"></script>`,
    );
    const {document, customElements} = page.window;
    await until(() => document.querySelector('mbo-function-mix')?.shadowRoot?.querySelector('h2'));
    expect(customElements.get('mbo-infographic')).to.equal(undefined);
    document.querySelector('mbo-infographic')!.scrollIntoView();
    await until(() => document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.house'));
    page.close();
  });

  it('fetches the team builder, and the code of its pictures not before one is asked for', async () => {
    const page = await openPage(
      '<mbo-team-builder team="mbo:3"></mbo-team-builder><script type="module" src="mbo-kracht.js"></script>',
    );
    const {document, performance} = page.window;
    await until(() => document.querySelector('mbo-team-builder')?.shadowRoot?.querySelector('.person'));
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => name.includes('/team-builder'))).to.have.length(1);
    expect(asked.filter((name) => /downloads|print-alone/.test(name))).to.deep.equal([]);
    page.close();
  });

  it('sees a tag that is added later', async () => {
    const page = await openPage('<script type="module" src="mbo-kracht.js"></script>');
    const {document} = page.window;
    const div = document.createElement('div');
    div.innerHTML = '<mbo-function-mix></mbo-function-mix>';
    document.body.append(div);
    await until(() => div.firstElementChild?.shadowRoot?.querySelector('h2'));
    page.close();
  });

  it('throws nothing when it is there twice', async () => {
    const page = await openPage(
      `<script>said = []; console.warn = (text) => said.push(text); onerror = (text) => said.push(text);
        onunhandledrejection = ({reason}) => said.push(String(reason))</script>
      <script type="module" src="mbo-kracht.js"></script><script type="module" src="mbo-kracht.js?2"></script>
      <mbo-function-mix></mbo-function-mix>`,
    );
    const {document} = page.window;
    await until(() => document.querySelector('mbo-function-mix')?.shadowRoot?.querySelector('h2'));
    expect((page.window as unknown as {said: string[]}).said).to.deep.equal([]);
    page.close();
  });
});
