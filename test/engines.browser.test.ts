import {expect} from 'chai';
import {html, LitElement, type TemplateResult} from 'lit';

class CountElement extends LitElement {
  static override properties = {count: {type: Number}};

  /** Starts at one: a class field over Lit's accessor would leave the element undrawn. */
  count = 1;

  override render(): TemplateResult {
    return html`<p>${this.count}</p>`;
  }
}
customElements.define('test-count', CountElement);

describe('this engine', () => {
  it('draws a Lit element with reactive properties, and draws it again', async () => {
    const element = new CountElement();
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('1');
    element.setAttribute('count', '2');
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('2');
    element.remove();
  });

  it('stands in the time zone of all tests', () => {
    expect(new Date(0).getHours()).to.equal(4);
  });
});
