import {adoptStyles, render, type CSSResultOrNative, type TemplateResult} from 'lit';

/** A picture is for others too: it keeps its colours where its maker's system forces its own on the page. */
const OUT_OF_SIGHT = {
  position: 'fixed',
  inset: '0 auto auto 0',
  'inline-size': '1120px',
  visibility: 'hidden',
  'forced-color-adjust': 'none',
};

/** What is drawn out of sight. */
export interface Stage {
  readonly template: TemplateResult;
  readonly styles: readonly CSSResultOrNative[];
  /** Sets the colours that the page has changed. */
  readonly setColours: (root: ShadowRoot) => void;
}

/** Draws something in the page, out of sight, and reads what the browser makes of it; then it is gone again. */
export function readStage<Look>({template, styles, setColours}: Stage, read: (root: ShadowRoot) => Look): Look {
  const host = document.createElement('div');
  host.inert = true;
  for (const [name, value] of Object.entries(OUT_OF_SIGHT)) host.style.setProperty(name, value);
  const root = host.attachShadow({mode: 'open'});
  // The box that an element draws in, see `tokens`: it takes nothing from its host.
  const box = root.appendChild(document.createElement('div'));
  box.style.setProperty('forced-color-adjust', 'none');
  render(template, box);
  // Before it has styles: a colour that changes afterwards changes slowly. And Safari forgets style sheets that a tree
  // out of the page has while the styles of others are asked for.
  setColours(root);
  adoptStyles(root, [...styles]);
  document.body.append(host);
  try {
    return read(root);
  } finally {
    host.remove();
  }
}
