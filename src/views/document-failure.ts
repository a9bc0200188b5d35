import {html, type TemplateResult} from 'lit';

import {css} from './css.js';
import type {CommonWords} from '../text/common-words.js';
import {failureWords} from '../text/failure-words.js';

/** What a visitor reads when there is nothing to draw. What the owner of the page needs is in the event and console. */
export function renderFailure(words: CommonWords, onRetry: () => void): TemplateResult<1> {
  const {failed, retry} = words.failure ?? failureWords;
  return renderProblem('failure', 'alert', failed, retry, onRetry);
}

/** A line above a picture that is still the old one, since newer data failed. */
export function renderStale(words: CommonWords, onRetry: () => void): TemplateResult<1> {
  const {stale, retry} = words.failure ?? failureWords;
  return renderProblem('stale', 'status', stale, retry, onRetry);
}

function renderProblem(name: string, role: string, text: string, retry: string, onRetry: () => void) {
  return html`<div class=${name} role=${role} part=${name}>
    <p>${text}</p>
    <button type="button" class="retry" part="button" @click=${onRetry}>${retry}</button>
  </div>`;
}

export const documentFailureStyles = css`
  .failure,
  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: clamp(1rem, 4cqi, 2.5rem);
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

  @media (forced-colors: active) {
    .retry {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
    }
  }
`;
