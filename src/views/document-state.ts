import {css, html, type TemplateResult} from 'lit';

import type {CommonWords} from '../text/common-words.js';

/** What stands in an element while its data is on the way: as high as what will come, so that the page does not jump. */
export function renderLoading(words: CommonWords): TemplateResult<1> {
  return html`<div class="loading" role="status" part="loading">
    <span class="visually-hidden">${words.loading}</span>
    <div class="bone"></div>
    <div class="bone line"></div>
    <div class="bone picture"></div>
  </div>`;
}

/** What a visitor reads when there is nothing to draw. What the owner of the page needs is in the event and console. */
export function renderFailure(words: CommonWords, onRetry: () => void): TemplateResult<1> {
  return renderProblem('failure', 'alert', words.loadFailed, words.retry, onRetry);
}

/** A line above a picture that is still the old one, since newer data failed. */
export function renderStale(words: CommonWords, onRetry: () => void): TemplateResult<1> {
  return renderProblem('stale', 'status', words.staleFailed, words.retry, onRetry);
}

function renderProblem(name: string, role: string, text: string, retry: string, onRetry: () => void) {
  return html`<div class=${name} role=${role} part=${name}>
    <p>${text}</p>
    <button type="button" class="retry" part="button" @click=${onRetry}>${retry}</button>
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

  .loading,
  .failure,
  .stale {
    padding: clamp(1rem, 4cqi, 2.5rem);
  }

  .bone {
    block-size: 2.5rem;
    inline-size: 60%;
    border-radius: 0.5rem;
    margin-block-end: 1rem;
    background: var(--_line);
    opacity: 0.6;
  }

  .bone.line {
    block-size: 1.25rem;
    inline-size: 80%;
  }

  .bone.picture {
    block-size: var(--_skeleton, 20rem);
    inline-size: auto;
    border-radius: var(--_radius);
    margin: 0;
  }

  .failure,
  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .stale {
    padding-block: 0.75rem;
    background: var(--_paper);
    border-inline-start: 0.25rem solid var(--_accent);
  }

  .failure p,
  .stale p {
    margin: 0;
  }

  .failure p {
    font-size: 1.125rem;
  }

  .retry {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 2px solid transparent;
    border-radius: 2rem;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    color: var(--_paper);
    background: var(--_ink);
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s infinite alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.3;
      }
    }
  }
`;
