import {html, type TemplateResult} from 'lit';

import type {CommonWords} from '../text/common-words.js';
import {refreshWords} from '../text/refresh-words.js';
import {css} from './css.js';

/** A line that says whether newer data comes by itself, and the button with which a visitor stops that, or lets it go on. */
export function renderRefreshSwitch(words: CommonWords, isStopped: boolean, onPress: () => void): TemplateResult<1> {
  const {going, stop, stopped, goOn} = words.refresh ?? refreshWords;
  return html`<div class="refresh">
    <span role="status">${isStopped ? stopped : going}</span>
    <button type="button" class="tool" part="button" @click=${onPress}>${isStopped ? goOn : stop}</button>
  </div>`;
}

/** Its button has the looks of a tool. */
export const refreshSwitchStyles = css`
  .refresh {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    padding-block-start: 1rem;
    font-size: 0.875rem;
  }

  /* In a street nothing around it keeps it from the edge. */
  .infographic > .refresh {
    padding-inline: var(--_gutter);
    padding-block-end: 1rem;
    background: var(--_pavement);
  }

  @media print {
    .refresh {
      display: none;
    }
  }
`;
