import {css} from './css.js';

/** The sentence that is read, where the browser can highlight it, else its paragraph; and the buttons of tools. */
export const toolStyles = css`
  ::highlight(mbo-reading) {
    color: #1d2742;
    background-color: #ffd25e;
  }

  [data-reading] {
    outline: 2px solid;
    outline-offset: 4px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: start;
  }

  .tool,
  .download summary {
    box-sizing: border-box;
    min-block-size: 2.25rem;
    padding: 0.25rem 1rem;
    font: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.6;
    text-decoration: none;
    color: var(--_ink);
    background: none;
    border: 2px solid;
    border-radius: 1.25rem;
    cursor: pointer;
  }

  .tool:hover,
  .download summary:hover {
    text-decoration: underline;
  }

  .tool[aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  .download summary {
    inline-size: fit-content;
  }

  .download .tools {
    padding-block-start: 0.5rem;
  }

  .panel-tools {
    margin-block-start: 1.25rem;
  }

  .street-tools {
    padding: 0 var(--_gutter) 1rem;
    background: var(--_pavement);
  }

  .mix-tools {
    margin-block-start: 1.25rem;
  }

  /* What opens stands below its button, which stays where it is. */
  .mix-tools .download {
    flex: 1 1 11rem;
  }

  /* As quiet as the switch between views. */
  .mix-tools :is(.tool, summary) {
    border: 1px solid color-mix(in oklab, var(--_ink) 50%, var(--_paper));
  }

  @container (inline-size < 56rem) {
    .mix-tools .download .tools {
      flex-direction: column;
    }
  }

  .mix-tools .tool-status {
    min-block-size: 1.5em;
    margin: 0.5rem 0 0;
  }

  .tool-status {
    align-self: center;
    font-size: 0.875rem;
  }

  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .tools,
    .street-tools,
    .tool-status {
      display: none;
    }
  }
`;
