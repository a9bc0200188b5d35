import {html, type TemplateResult} from 'lit';

import {css} from '../src/views/css.js';

/** The looks of colours in a list of pieces. */
export const swatchStyles = css`
  .colour {
    display: block;
    block-size: 3.5rem;
    border: 1px solid color-mix(in oklab, var(--_ink) 25%, transparent);
    border-radius: 0.5rem;
    margin-block-end: 0.375rem;
  }

  .piece:has(.colour) {
    text-align: start;
  }

  .piece strong,
  .piece code {
    display: block;
  }
`;

/**
 * A colour with its name.
 *
 * @param name - Its custom property, such as `--mbo-ink`.
 * @param use - What it is for.
 * @param value - The colour itself, as the style sheet has it.
 */
export function renderSwatch(name: string, use: string, value: string): TemplateResult<1> {
  return html`<li class="piece">
    <span class="colour" .style=${`background-color: ${value}`}></span>
    <strong>${use}</strong>
    <code>${name}</code>
    <code>${value}</code>
  </li>`;
}
