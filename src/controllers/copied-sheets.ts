import type {CSSResult} from 'lit';

/** What each style is in documents other than ours. */
const copies = new WeakMap<CSSResult, WeakMap<Document, CSSStyleSheet>>();

/** All that was copied. */
const copied = new WeakSet<CSSStyleSheet>();

/**
 * Puts copies of style sheets on an element in the document of another window, each once; sheets of the element's own, which
 * change, stay after them. It does nothing once the element is home again, or in a document that no window shows.
 */
export function wearCopies({ownerDocument, shadowRoot}: Element, styles: readonly CSSResult[]): void {
  const {defaultView} = ownerDocument;
  if (ownerDocument === document || !defaultView || !shadowRoot) return;
  const worn = shadowRoot.adoptedStyleSheets;
  const added = styles.map((style) => copyFor(style, defaultView)).filter((sheet) => !worn.includes(sheet));
  const isCopy = (sheet: CSSStyleSheet) => copied.has(sheet);
  if (added.length > 0)
    shadowRoot.adoptedStyleSheets = [...worn.filter(isCopy), ...added, ...worn.filter((sheet) => !isCopy(sheet))];
}

function copyFor(style: CSSResult, view: Window & typeof globalThis): CSSStyleSheet {
  const known = copies.get(style) ?? new WeakMap<Document, CSSStyleSheet>();
  copies.set(style, known);
  const sheet = known.get(view.document) ?? new view.CSSStyleSheet();
  if (!known.has(view.document)) sheet.replaceSync(style.cssText);
  known.set(view.document, sheet);
  copied.add(sheet);
  return sheet;
}
