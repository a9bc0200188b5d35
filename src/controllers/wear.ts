import type {CSSResult} from 'lit';

/**
 * Puts style sheets on the shadow root of an element, each once. A sheet belongs to one document, and an element that is taken to
 * another loses all it wore: so they are put on again each time that it comes into a page, and in the document of another window
 * it wears copies, whose code is fetched for it.
 */
export function wear(host: Element, ...styles: readonly CSSResult[]): void {
  if (host.ownerDocument !== document) {
    void import('./copied-sheets.js').then(({wearCopies}) => wearCopies(host, styles));
    return;
  }
  const worn = host.shadowRoot?.adoptedStyleSheets;
  for (const {styleSheet} of styles) if (styleSheet && !worn?.includes(styleSheet)) worn?.push(styleSheet);
}
