import {css} from '../views/css.js';

import type {SharePlace} from '../controllers/share-keys.js';

/** Lets one share of a mix stand out. Ids are checked: letters, digits and hyphens. */
export function markSheet({mix, group}: SharePlace): string {
  return `[data-mix="${mix}"]:has([data-group="${group}"]) [data-group]:not([data-group="${group}"]){opacity:.4}`;
}

/** The looks of the place where the focus is, and of the details beside it. */
export const shareExplorerStyles = css`
  /* The edge of a picture stays where it is, whatever the margin of what is in it. */
  figure {
    position: relative;
    display: flow-root;
    border-radius: 0.25rem;
  }
  /* Outside the frame of an example. */
  figure:focus-visible {
    outline-offset: 0.625rem;
  }
  .cursors {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .cursor {
    position: absolute;
    border-radius: 6px;
  }
  .details {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(20rem, calc(100vw - 1rem));
    margin: 0;
    padding: 0.625rem 0.875rem;
    border: 0;
    border-radius: 0.625rem;
    font-family: var(--_font);
    font-size: 0.9375rem;
    line-height: 1.4;
    color: var(--_paper);
    background: var(--_ink);
    box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
    hyphens: manual;
  }
  .details p {
    margin: 0.125rem 0 0;
    font-size: 0.875rem;
  }
  .details > p:first-child {
    margin: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    [data-mix] [data-group] {
      transition: opacity 0.15s;
    }
  }
  @media (forced-colors: active) {
    .details {
      border: 1px solid;
      color: CanvasText;
      background: Canvas;
    }
  }
  @media print {
    .cursors,
    .details {
      display: none;
    }
  }
`;
