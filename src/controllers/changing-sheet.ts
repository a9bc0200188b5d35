/** A style sheet of one element that changes, in whatever document the element is. */
export class ChangingSheet {
  readonly #host: Element;
  #sheet: CSSStyleSheet | undefined;
  #rules = '';

  constructor(host: Element) {
    this.#host = host;
  }

  /** Lets these rules hold from now on, and no others. */
  replace(rules: string): void {
    const {ownerDocument, shadowRoot} = this.#host;
    const {defaultView} = ownerDocument;
    // In a document that no window shows there is nothing to see.
    if (!defaultView || !shadowRoot) return;
    const worn = shadowRoot.adoptedStyleSheets;
    // An element that was taken to another document has lost it, and it could not be put on there.
    const kept = worn.find((sheet) => sheet === this.#sheet);
    // Another sheet makes a browser look at all elements again.
    if (rules === (kept ? this.#rules : '')) return;
    const sheet = (this.#sheet = kept ?? new defaultView.CSSStyleSheet());
    sheet.replaceSync((this.#rules = rules));
    if (!kept) worn.push(sheet);
  }
}
