import {css} from '../src/views/css.js';

export const dataEditorStyles = css`
  p {
    margin: 0;
  }

  .sides {
    display: grid;
    gap: 1.5rem;
  }

  .sides > * {
    min-inline-size: 0;
  }

  label,
  .name {
    display: block;
    margin-block-end: 0.5rem;
    font-weight: 700;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.75rem;
    resize: vertical;
    font-family: ui-monospace, 'Liberation Mono', monospace;
    font-size: 0.875rem;
    line-height: 1.45;
    tab-size: 2;
    color: var(--_ink);
    background: color-mix(in oklab, var(--_paper), var(--_ink) 4%);
    border: 2px solid var(--_ink-soft);
    border-radius: 0.5rem;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_accent);
  }

  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .faults {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .hint {
    margin-block: 0.75rem 0.375rem;
    font-size: 0.875rem;
  }

  button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.875rem;
    font: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    color: inherit;
    cursor: pointer;
    background: none;
    border: 2px solid var(--_ink-soft);
    border-radius: 1.25rem;
  }

  .remarks {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  .remarks ul {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .remarks li {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_ink-soft);
    overflow-wrap: anywhere;
  }

  .remarks .error {
    border-color: var(--_accent);
  }

  .remarks .error strong {
    color: var(--_accent);
  }

  mbo-function-mix {
    --_zoom: 1;
  }

  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @container (min-width: 800px) {
    .sides {
      grid-template: auto 1fr / 1fr 1fr;
    }

    .picture {
      grid-area: 1 / 2 / 3;
    }
  }
`;
