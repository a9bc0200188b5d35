import {virtual} from '@guidepup/virtual-screen-reader/browser.js';

/**
 * What a screen reader says on its way through an element, one phrase for each place where it stops. What the element
 * draws must stand in one part that has a role, such as a region.
 */
export async function whatIsSaid(element: Element): Promise<readonly string[]> {
  const container = document.createElement('div');
  container.append(flatten(element));
  document.body.append(container);
  try {
    await virtual.start({container});
    const first = await virtual.lastSpokenPhrase();
    while ((await virtual.lastSpokenPhrase()) !== `end of ${first}`) await virtual.next();
    // Soft hyphens only tell where a word may break.
    return (await virtual.spokenPhraseLog()).map((phrase) => phrase.replaceAll('\u00ad', ''));
  } finally {
    await virtual.stop();
    container.remove();
  }
}

/** The virtual screen reader does not look into shadow trees, as real ones do: so it gets a copy without them. */
function flatten(element: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  const root = element.shadowRoot ?? element;
  for (const node of root.childNodes) {
    if (!(node instanceof Element)) {
      copy.append(node.cloneNode());
      continue;
    }
    // A copy of one of our elements would come alive.
    const clone = node.localName.includes('-') ? document.createElement('div') : (node.cloneNode() as Element);
    clone.append(flatten(node));
    copy.append(clone);
  }
  return copy;
}
