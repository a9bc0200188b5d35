/** On what leads to the element, on the element, and on what stands beside them. */
const PATH = 'data-mbo-print-path';
const PRINTED = 'data-mbo-printed';
const LEFT_OUT = 'data-mbo-not-printed';

/**
 * What leads to the element lets it through: no box of its own that could cut it, shift it, keep it on one sheet or
 * colour it, and no words of its own (words without an element around them cannot be marked). In a layer, since what is
 * important there goes before what is important in the page's own sheets.
 */
const SHEET = `@media print {
  @page { size: portrait; margin: 12mm }
  @layer mbo-print {
    [${LEFT_OUT}], [${PATH}]::before, [${PATH}]::after { display: none !important }
    [${PATH}], [${PRINTED}] {
      display: block !important; position: static !important; float: none !important; inset: auto !important;
      inline-size: auto !important; block-size: auto !important; min-inline-size: 0 !important;
      min-block-size: 0 !important; max-inline-size: none !important; max-block-size: none !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important; columns: auto !important;
      overflow: visible !important; transform: none !important; translate: none !important; rotate: none !important;
      scale: none !important; zoom: 1 !important; contain: none !important; content-visibility: visible !important;
      opacity: 1 !important; visibility: visible !important; filter: none !important; perspective: none !important;
      clip-path: none !important; mask: none !important; background: none !important; box-shadow: none !important;
      outline: 0 !important; will-change: auto !important; break-before: auto !important; break-inside: auto !important;
      break-after: auto !important; animation: none !important; transition: none !important;
    }
    [${PATH}] { font-size: 0 !important; line-height: 0 !important; container-type: normal !important }
    [${PRINTED}] { font-size: 1rem !important; line-height: 1.5 !important }
    :root[${PATH}] { font-size: 12pt !important }
  }
}`;

/**
 * Prints an element alone, whatever page it stands on. What stands around it is marked and hidden by a style sheet for
 * paper, in every shadow tree on the way, and stays where it is. Done when the browser says that it has printed, or that
 * the visitor decided not to; then nothing of this is left.
 */
export async function printAlone(host: HTMLElement): Promise<void> {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  const undo = isolate(host, view);
  const printed = new Promise((resolve) => view.addEventListener('afterprint', resolve, {once: true}));
  view.print();
  await printed;
  undo();
}

/** Marks the way to an element and what stands beside it. @returns What takes all marks away again. */
function isolate(host: HTMLElement, {CSSStyleSheet, document}: Window & typeof globalThis): () => void {
  const marks: [Element, string][] = [[host, PRINTED]];
  const roots = new Set<Node>([host.getRootNode(), document]);
  for (let element: Element = host; ;) {
    const parent = parentOf(element);
    for (const beside of (element.parentNode ?? document).children) {
      if (beside !== element) marks.push([beside, LEFT_OUT]);
    }
    if (parent === undefined) break;
    marks.push([parent, PATH]);
    roots.add(parent.getRootNode());
    element = parent;
  }
  for (const [element, mark] of marks) element.setAttribute(mark, '');
  const adopters = [...roots].filter((root): root is Document | ShadowRoot => 'adoptedStyleSheets' in root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  for (const root of adopters) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const [element, mark] of marks) element.removeAttribute(mark);
    for (const root of adopters) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** The element around another as it is drawn: out of shadow trees, and into those that it is slotted in. */
function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot>).host;
}
