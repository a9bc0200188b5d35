import {expect} from 'chai';

import {VIEWS, type MixView} from '../../src/views/mix-card.js';
import {mountLoaded, until} from '../elements.js';
import {smallDocument} from '../small-document.js';
import {find, has, keep, make, TAGS, type Drawn} from './stage.js';

/** Documents to which a page takes an element. */
const PAGES = {
  'without our script': '<!doctype html><html lang="nl"><title>Leeg</title><body>',
  'with our script':
    '<!doctype html><html lang="nl"><title>Eigen</title><body><script type="module" src="/src/define.ts"></script>',
};

type Other = Window & typeof globalThis;

/** The same everywhere: not every page has a scrollbar beside it. */
const WIDTH = 720;

/** A frame as large as the window. */
async function openFrame(html: string): Promise<Other> {
  const frame = keep(document.createElement('iframe'));
  frame.srcdoc = html;
  Object.assign(frame.style, {border: '0', width: `${innerWidth}px`, height: `${innerHeight}px`});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Other;
}

/** What a visitor sees of an element, and of those in it: of each its colours, type and size, but of a drawing its parts' size. */
function looksOf(element: Element): string {
  const {shadowRoot} = element;
  const view = element.ownerDocument.defaultView!;
  const looks = [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].map((one) => {
    const {backgroundColor, color, display, fill, fontSize, position} = view.getComputedStyle(one);
    const {localName, offsetHeight, offsetWidth} = one;
    const own = [localName, backgroundColor, color, display, fill, fontSize, position, offsetWidth, offsetHeight];
    return `${own.join(' ')}\n${one.shadowRoot ? looksOf(one) : ''}`;
  });
  return looks.join('');
}

/** Waits until an element looks as one of the page itself, which was made and used alike. */
async function looksLike(element: Drawn, twin: Drawn): Promise<void> {
  // What is on its way for either comes first: until then both may look as they did.
  await Promise.all([element.updateComplete, twin.updateComplete]);
  await until(() => looksOf(element) === looksOf(twin));
}

/** Shows a view by its button. */
function show(element: Element, view: MixView): void {
  const mix = element.localName === 'mbo-function-mix' ? element : find(element, 'mbo-function-mix');
  const buttons = mix.shadowRoot!.querySelectorAll<HTMLElement>('[part="view"]');
  buttons[VIEWS.indexOf(view)]!.click();
}

for (const [kind, html] of Object.entries(PAGES)) {
  describe(`an element that is taken to another document, ${kind}`, () => {
    for (const tag of TAGS) {
      it(`<${tag}> looks there as it did here, and here again when it is back`, async () => {
        const there = await openFrame(html);
        const [element, twin] = [make(tag, WIDTH), make(tag, WIDTH)];
        await mountLoaded(element);
        await mountLoaded(twin);
        there.document.body.append(element);
        await looksLike(element, twin);
        document.body.append(element);
        await looksLike(element, twin);
      });

      it(`<${tag}> that was made here is drawn where it is first put`, async () => {
        const there = await openFrame(html);
        const [element, twin] = [make(tag, WIDTH), make(tag, WIDTH)];
        await mountLoaded(twin);
        there.document.body.append(element);
        await looksLike(element, twin);
      });
    }

    it('shows there the views whose styles come later, and goes on when it is back', async () => {
      const there = await openFrame(html);
      const [element, twin] = [make('mbo-function-mix', WIDTH), make('mbo-function-mix', WIDTH)];
      await mountLoaded(element);
      await mountLoaded(twin);
      there.document.body.append(element);
      for (const view of ['bars', 'table', 'people'] as const) {
        show(element, view);
        show(twin, view);
        await looksLike(element, twin);
        expect(element.view).to.equal(view);
      }
      element.mix = twin.mix = '*';
      show(element, 'table');
      show(twin, 'table');
      await looksLike(element, twin);
      document.body.append(element);
      show(element, 'bars');
      show(twin, 'bars');
      await looksLike(element, twin);
    });

    it('keeps the tools and the rows that it had', async () => {
      const there = await openFrame(html);
      const [element, twin] = [make('mbo-function-mix', WIDTH), make('mbo-function-mix', WIDTH)];
      const mixes = Array.from({length: 14}, (_, i) => ({
        ...smallDocument().mixes[0]!,
        id: `m${i}`,
        title: `Team ${i}`,
      }));
      element.data = twin.data = {...smallDocument(), mixes};
      for (const one of [element, twin]) {
        one.mix = '*';
        await mountLoaded(one);
        find(one, '.more button').click();
        await one.updateComplete;
        one.dispatchEvent(new Event('pointerover'));
        await until(() => has(one, '.motion') && has(one, '.mix-tools'));
      }
      there.document.body.append(element);
      await looksLike(element, twin);
      element.highlight = twin.highlight = 'mbo';
      await looksLike(element, twin);
      document.body.append(element);
      await looksLike(element, twin);
    });

    it('opens and closes its doors there, and lights its windows', async () => {
      const there = await openFrame(html);
      const [element, twin] = [make('mbo-infographic', WIDTH), make('mbo-infographic', WIDTH)];
      await mountLoaded(element);
      await mountLoaded(twin);
      there.document.body.append(element);
      for (const one of [element, twin]) find(one, '.house-button').click();
      await until(() => has(element, '.panel'));
      await looksLike(element, twin);
      for (const one of [element, twin]) find(one, '[part="strength"]').click();
      await until(() => has(element, '.evening'));
      await looksLike(element, twin);
      for (const one of [element, twin]) find(one, '.house-button').click();
      await until(() => !has(element, '.panel'));
      await looksLike(element, twin);
      document.body.append(element);
      await looksLike(element, twin);
    });
  });
}

describe('what an element in another document listens to', () => {
  it('is the printing of that page: the poster is drawn for it, and not for the page that it comes from', async () => {
    const there = await openFrame(PAGES['without our script']);
    const element = make('mbo-infographic', WIDTH);
    element.link = 'straat';
    await mountLoaded(element);
    await until(() => has(element, '.street-tools'));
    there.document.body.append(element);
    const poster = () => has(element, '.poster-foot, .paper-end, [class^="poster"]');
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(poster()).to.equal(false);
    there.dispatchEvent(new Event('beforeprint'));
    await until(poster);
    there.dispatchEvent(new Event('afterprint'));
    await until(() => !poster());
    document.body.append(element);
    dispatchEvent(new Event('beforeprint'));
    await until(poster);
    dispatchEvent(new Event('afterprint'));
  });

  it('is whether that page is dark', async () => {
    const there = await openFrame(PAGES['without our script']);
    const dark = Object.assign(new EventTarget(), {matches: true});
    const matchMedia = there.matchMedia.bind(there);
    Object.assign(there, {
      matchMedia: (query: string) => (query.includes('dark') ? dark : matchMedia(query)),
    });
    const elements = [make('mbo-infographic', WIDTH), make('mbo-team-builder', WIDTH)];
    const evenings = () => elements.filter((one) => has(one, '.evening')).length;
    for (const element of elements) await mountLoaded(element);
    expect(evenings()).to.equal(0);
    there.document.body.append(...elements);
    await until(() => evenings() === 2);
    dark.matches = false;
    dark.dispatchEvent(new Event('change'));
    await until(() => evenings() === 0);
    dark.matches = true;
    document.body.append(...elements);
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    expect(evenings()).to.equal(0);
  });

  it('is its width there', async () => {
    const there = await openFrame(PAGES['without our script']);
    const element = make('mbo-infographic', WIDTH);
    element.style.inlineSize = 'auto';
    await mountLoaded(element);
    there.document.body.append(element);
    const rows = () =>
      new Set([...element.shadowRoot!.querySelectorAll('.house-button')].map((one) => one.getBoundingClientRect().top));
    await until(() => rows().size === 1);
    there.frameElement!.setAttribute('style', 'width: 300px; height: 600px');
    await until(() => rows().size > 1);
  });

  it('is the address of that page, which tells what it shows; it takes along what it showed', async () => {
    const there = await openFrame(PAGES['without our script']);
    const element = make('mbo-infographic', WIDTH);
    element.link = 'straat';
    await mountLoaded(element);
    await until(() => has(element, '.street-tools'));
    element.open = 'opvang';
    await until(() => location.hash === '#straat.open=opvang');
    there.document.body.append(element);
    await until(() => there.location.hash === '#straat.open=opvang');
    expect(element.open).to.equal('opvang');
    there.location.hash = '#straat.open=wijkteam';
    await until(() => element.open === 'wijkteam');
    expect(location.hash).to.equal('#straat.open=opvang');
    element.open = '';
    document.body.append(element);
    await until(() => location.hash === '');
  });

  it('is nothing in a document that no window shows; it is drawn whole once it comes into a page', async () => {
    const hidden = document.implementation.createHTMLDocument();
    const [element, twin] = [make('mbo-infographic', WIDTH), make('mbo-infographic', WIDTH)];
    await mountLoaded(twin);
    hidden.body.append(element);
    await element.updateComplete;
    document.body.append(hidden.adoptNode(element));
    await looksLike(element, twin);
  });
});
