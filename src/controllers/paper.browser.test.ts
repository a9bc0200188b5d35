import {expect} from 'chai';
import {html, LitElement, type TemplateResult} from 'lit';

import {infographicWords} from '../text/infographic-words.js';
import {smallDocument} from '../../test/small-document.js';
import {PaperController} from './paper.js';

class PosterElement extends LitElement {
  printing: PaperController | undefined;

  override firstUpdated(): void {
    this.printing = new PaperController(this, () => this.performUpdate());
  }

  override render(): TemplateResult {
    const document = smallDocument();
    const poster = this.printing?.draw({
      context: {
        document,
        language: 'nl',
        words: infographicWords,
        level: 'gewoon',
        icons: {},
        chosen: undefined,
        onStrength: () => undefined,
      },
      fields: document.fields,
      heading: 2,
    });
    return html`${poster?.top} ${poster?.middle} ${poster?.end}`;
  }
}
customElements.define('test-poster', PosterElement);

describe('a button that prints', () => {
  const original = window.print.bind(window);
  let element: PosterElement;

  beforeEach(async () => {
    element = new PosterElement();
    document.body.append(element);
    await element.updateComplete;
  });

  afterEach(() => {
    window.print = original;
    element.remove();
  });

  it('has the whole poster at the first print, QR code too, and the element alone', async () => {
    const seen: unknown[] = [];
    // No test can answer the dialog of the browser: this tells what a browser tells around it.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const drawn = (selector: string) => element.shadowRoot!.querySelectorAll(selector).length;
      seen.push(drawn('[data-written]'), drawn('.poster-code'), element.hasAttribute('data-mbo-printed'));
      dispatchEvent(new Event('afterprint'));
    };
    await element.printing!.printAlone();
    expect(seen).to.deep.equal([3, 1, true]);
    expect(element.hasAttribute('data-mbo-printed')).to.equal(false);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
  });
});
