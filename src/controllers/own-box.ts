import type {LitElement} from 'lit';

/**
 * Gives an element a box of its own to draw in, see `tokens`; what a server drew stands beside it until then.
 *
 * @param root - The element's shadow root.
 */
export function addOwnBox({renderOptions}: LitElement, root: HTMLElement | DocumentFragment): HTMLElement {
  // Lit would draw before what the server drew, which is not in our box.
  renderOptions.renderBefore = null;
  return root.appendChild(document.createElement('div'));
}
