import type {CSSResult, LitElement} from 'lit';

import {wear} from './wear.js';

/**
 * Gives an element its shadow root, with its styles for as long as it stands in a document, and in it a box of its own to draw
 * in, see `tokens`; what a server drew stands beside it until then.
 */
export function addOwnBox(host: LitElement): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  const {elementStyles} = host.constructor as typeof LitElement;
  host.addController({hostConnected: () => wear(host, ...(elementStyles as readonly CSSResult[]))});
  return root.appendChild(document.createElement('div'));
}
