/** A style sheet of one element that changes, in whatever document the element is. */
export class ChangingSheet {
  readonly #host: Element;
  #sheet: CSSStyleSheet | undefined;
  #rules = '';

  constructor(host: Element) {
    this.#host = host;
  }

  /** Puts it on. An element that was taken to another document has lost it, and needs one of that document. */
  wear(): void {
    const {ownerDocument, shadowRoot} = this.#host;
    const {defaultView} = ownerDocument;
    // In a document that no window shows there is nothing to see.
    if (!defaultView || !shadowRoot) return;
    const worn = shadowRoot.adoptedStyleSheets;
    if (this.#sheet && worn.includes(this.#sheet)) return;
    this.#sheet = new defaultView.CSSStyleSheet();
    this.#sheet.replaceSync(this.#rules);
    worn.push(this.#sheet);
  }

  /** Lets these rules hold from now on, and no others; it is put on for them where it was not yet. */
  replace(rules: string): void {
    if (rules) this.wear();
    // Another sheet makes a browser look at all elements again.
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#sheet?.replaceSync(rules);
  }
}
