import {expect} from 'chai';

import {until} from '../elements.js';
import {addScript, SCRIPTS, type Script} from './add-script.js';
import {drawn, openPage, type Page} from './open-page.js';

const MIX = 'mbo-function-mix';

function addMix({document}: Page, parent: ParentNode = document.querySelector('main')!): HTMLElement {
  const mix = document.createElement(MIX);
  parent.append(mix);
  return mix;
}

for (const script of SCRIPTS)
  describe(`${script.name}, a guest`, () => {
    let page: Page;

    beforeEach(async () => {
      page = await openPage('empty');
    });

    afterEach(() => {
      page.close();
    });

    it('draws tags that were there before it, after DOMContentLoaded', async () => {
      expect(page.document.readyState).to.equal('complete');
      const mix = addMix(page);
      await addScript(page, script);
      await drawn(mix);
      expect(page.told).to.deep.equal([]);
    });

    it('draws tags that come after it: made, parsed, copied', async () => {
      await addScript(page, script);
      const made = addMix(page);
      const div = page.document.createElement('div');
      div.innerHTML = `<p><${MIX}></${MIX}></p>`;
      page.document.body.prepend(div);
      await drawn(made);
      await drawn(div.querySelector(MIX)!);
      const copy = page.document.importNode(made, true);
      made.replaceWith(copy);
      await drawn(copy);
      expect(page.told).to.deep.equal([]);
    });

    it('takes what a framework set on a tag before its code was there', async () => {
      const mix = addMix(page);
      Object.assign(mix, {mix: 'capelle-2022', view: 'bars', headingLevel: 4});
      await addScript(page, script);
      await drawn(mix);
      expect(mix.shadowRoot!.querySelector('h4')).to.not.equal(null);
      expect(mix.shadowRoot!.querySelector('.bar')).to.not.equal(null);
      expect(page.told).to.deep.equal([]);
    });

    it('draws tags inside a shadow root, and in one within, that are filled before or after', async () => {
      const [filled, later] = [page.document.createElement('div'), page.document.createElement('div')];
      page.document.body.prepend(filled, later);
      const first = addMix(page, filled.attachShadow({mode: 'open'}));
      const outer = later.attachShadow({mode: 'open'});
      await addScript(page, script);
      const inner = page.document.createElement('div');
      outer.append(inner);
      inner.attachShadow({mode: 'open'});
      const second = addMix(page, inner.shadowRoot!);
      await drawn(first);
      await drawn(second);
      expect(page.told).to.deep.equal([]);
    });

    it('draws a tag in the shadow root of an element that gets its code last', async () => {
      const card = page.document.createElement('partner-card');
      page.document.querySelector('main')!.append(card);
      await addScript(page, script);
      const {HTMLElement: Element} = page.window;
      page.window.customElements.define(
        'partner-card',
        class extends Element {
          connectedCallback(): void {
            this.attachShadow({mode: 'open'}).innerHTML = `<${MIX}></${MIX}>`;
          }
        },
      );
      await until(() => Boolean(card.shadowRoot));
      await drawn(card.shadowRoot!.querySelector(MIX)!);
      expect(page.told).to.deep.equal([]);
    });

    it('draws in a panel that is hidden at first, or has no width, at its width once it is shown', async () => {
      const [hidden, narrow] = [page.document.createElement('div'), page.document.createElement('div')];
      hidden.hidden = true;
      Object.assign(narrow.style, {inlineSize: '0px', overflow: 'hidden'});
      page.document.body.prepend(hidden, narrow);
      const mixes = [hidden, narrow].map((panel) => addMix(page, panel));
      await addScript(page, script);
      hidden.hidden = false;
      narrow.style.inlineSize = '700px';
      for (const mix of mixes) {
        await drawn(mix);
        const width = mix.getBoundingClientRect().width;
        await until(() => {
          const svg = mix.shadowRoot!.querySelector('.people');
          return svg !== null && svg.getBoundingClientRect().width > width / 2;
        });
      }
      expect(page.told).to.deep.equal([]);
    });

    it('goes on where a tag is moved, taken out and put back, while it is drawn too', async () => {
      const mix = addMix(page);
      await addScript(page, script);
      page.document.body.prepend(mix);
      await drawn(mix);
      mix.remove();
      page.document.querySelector('main')!.append(mix);
      mix.setAttribute('view', 'bars');
      await until(() => mix.shadowRoot!.querySelector('.bar') !== null);
      expect(page.told).to.deep.equal([]);
    });

    it('says once that it is ignored where another version was first, whatever the number of tags', async () => {
      await addScript(page, {file: 'mbo-kracht.iife.js', type: ''} as Script, '/test/pages/second/');
      const mix = addMix(page);
      const street = page.document.createElement('mbo-infographic');
      mix.before(street);
      await addScript(page, script);
      await drawn(mix);
      await drawn(street);
      // The loader sees that nothing waits for code, and fetches none: it has nothing to say.
      expect(page.told).to.have.length(script.type === 'module' ? 0 : 1);
      for (const said of page.told) expect(said).to.match(/^warn: .* is already defined/);
    });
  });

it('two versions of the loader draw each tag once, and at most one says that it is ignored', async () => {
  const page = await openPage('empty');
  const [loader] = SCRIPTS;
  const mix = addMix(page);
  await Promise.all([addScript(page, loader), addScript(page, loader, '/test/pages/second/')]);
  await drawn(mix);
  await page.window.fetch(mix.baseURI);
  expect(page.told.length).to.be.at.most(1);
  for (const said of page.told) expect(said).to.match(/^warn: .* is already defined/);
  page.close();
});
