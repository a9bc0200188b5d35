import {html, type TemplateResult} from 'lit';

import {css} from './css.js';
import type {CommonWords} from '../text/common-words.js';

/** What stands in an element while its data is on the way: as high as what will come, so that the page does not jump. */
export function renderLoading(words: CommonWords): TemplateResult<1> {
  return html`<div class="loading" role="status" part="loading">
    <span class="visually-hidden">${words.loading}</span>
    <div class="bone"></div>
    <div class="bone picture"></div>
  </div>`;
}

export const documentStateStyles = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .loading {
    padding: clamp(1rem, 4cqi, 2.5rem);
  }

  .bone {
    block-size: 2.5rem;
    inline-size: 60%;
    border-radius: 0.5rem;
    margin-block-end: 1rem;
    background: var(--_line);
    /* Seen under forced colours, which take the background away. */
    outline: 1px solid transparent;
    opacity: 0.6;
  }

  .bone.picture {
    block-size: var(--_skeleton, 20rem);
    inline-size: auto;
    border-radius: var(--_radius);
    margin: 0;
  }

  @media print {
    .loading span {
      all: unset;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    /* For less than 5 s: what moves longer must be something that a visitor can stop (WCAG 2.2.2). */
    .bone {
      animation: breathe 1.2s 4 alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.3;
      }
    }
  }
`;
