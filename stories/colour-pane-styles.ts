import {css} from '../src/views/css.js';

export const colourPaneStyles = css`
  .pieces {
    --piece: 7.5rem;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8125rem;
    line-height: 1.35;
    hyphens: none;
  }

  th,
  td {
    padding: 0.375rem 0 0.375rem 0.75rem;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .pair {
    display: flex;
    gap: 0.625rem;
  }

  .seen {
    display: inline-grid;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    flex: none;
    place-items: center;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
  }

  .seen::before {
    content: '';
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: var(--front);
    border-radius: 50%;
  }

  th[scope='col'] {
    font-weight: 700;
  }

  @container (max-width: 399px) {
    .seen {
      display: none;
    }

    table {
      font-size: 0.75rem;
    }

    th,
    td {
      padding-inline-start: 0.375rem;
    }
  }

  .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .few {
    font-weight: 700;
    color: var(--_accent);
  }

  small {
    display: block;
    font-size: 0.75rem;
    color: var(--_ink-soft);
  }
`;
