import {expect} from 'chai';
import {html, LitElement, type TemplateResult} from 'lit';

import {commonWords} from '../text/common-words.js';
import {infographicWords} from '../text/infographic-words.js';
import {smallDocument} from '../../test/small-document.js';
import {PrintController} from './print-controller.js';

class PosterElement extends LitElement {
  readonly printing = new PrintController(this, () => this.performUpdate());

  override render(): TemplateResult {
    const document = smallDocument();
    const poster = this.printing.draw({
      context: {
        document,
        words: {...commonWords.nl, ...infographicWords.nl},
        level: 'gewoon',
        icons: {},
        chosen: undefined,
        onStrength: () => undefined,
      },
      fields: document.fields,
      language: 'nl',
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
    await element.printing.printAlone();
    expect(seen).to.deep.equal([3, 1, true]);
    expect(element.hasAttribute('data-mbo-printed')).to.equal(false);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
  });
});
