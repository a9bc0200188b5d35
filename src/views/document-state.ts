import {css, html, type TemplateResult} from 'lit';

import type {CommonWords} from '../text/common-words.js';

/** What stands in an element while its data is on the way: as high as what will come, so that the page does not jump. */
export function renderLoading(words: CommonWords): TemplateResult<1> {
  return html`<div class="loading" role="status" part="loading">
    <span class="visually-hidden">${words.loading}</span>
    <div class="bone title"></div>
    <div class="bone line"></div>
    <div class="bone picture"></div>
  </div>`;
}

/** What a visitor reads when there is nothing to draw. What the owner of the page needs is in the event and console. */
export function renderFailure(words: CommonWords, onRetry: () => void): TemplateResult<1> {
  return html`<div class="failure" role="alert" part="failure">
    <p>${words.loadFailed}</p>
    <button type="button" class="retry" part="button" @click=${onRetry}>${words.retry}</button>
  </div>`;
}

/** A line above a picture that is still the old one, since newer data failed. */
export function renderStale(words: CommonWords, onRetry: () => void): TemplateResult<1> {
  return html`<div class="stale" role="status" part="stale">
    <p>${words.staleFailed}</p>
    <button type="button" class="retry" part="button" @click=${onRetry}>${words.retry}</button>
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
    background: var(--_line);
    border-radius: 0.5rem;
    margin-block-end: 1rem;
    opacity: 0.6;
  }

  .bone.title {
    block-size: 2.5rem;
    inline-size: 60%;
  }

  .bone.line {
    block-size: 1.25rem;
    inline-size: 80%;
  }

  .bone.picture {
    block-size: var(--_skeleton, 20rem);
    border-radius: var(--_radius);
    margin: 0;
  }

  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding-block: 0.75rem;
    background: var(--_paper);
    border-inline-start: 0.25rem solid var(--_accent);
  }

  .failure p,
  .stale p {
    margin: 0;
  }

  .failure p {
    margin-block-end: 1rem;
    font-size: 1.125rem;
  }

  .retry {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    font: inherit;
    font-weight: 600;
    color: var(--_paper);
    background: var(--_ink);
    border: 2px solid transparent;
    border-radius: 999px;
    cursor: pointer;
  }

  .retry:focus-visible {
    outline: 3px solid var(--_focus, var(--_ink));
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.3;
      }
    }
  }
`;
