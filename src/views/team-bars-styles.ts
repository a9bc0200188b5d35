import {css} from './css.js';

/** Our bar above the reference, the pairs of the team, and the same numbers as a table. */
export const teamBarsStyles = css`
  .bars {
    display: grid;
    gap: 1.5rem;
    margin-block-start: 1.75rem;
  }
  .row {
    display: grid;
    gap: 0.375rem;
  }
  .row-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
    align-items: baseline;
    line-height: 1.3;
  }
  small {
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }
  .stamp {
    padding: 0.0625rem 0.5rem;
    font-size: 0.8125rem;
    font-weight: 700;
    border: 2px dashed;
    border-radius: 1rem;
  }
  .bar {
    position: relative;
    block-size: 2.75rem;
    border-radius: 0.375rem;
  }
  .ours .bar,
  .example .bar {
    margin-block: 0.375rem;
    outline: 2px dashed var(--_ink);
    outline-offset: 0.25rem;
  }
  .segment,
  .label {
    position: absolute;
    inset-block: 0;
  }
  .segment svg {
    inline-size: calc(100% - 2px);
  }
  /* A label that is wider than its segment wraps to a line below, which nobody sees: the list says it. */
  .label {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    overflow: hidden;
    /* Large text, as WCAG has it, needs 3:1 and no more. */
    font-size: 1.1875rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--_on);
  }
  .label::before {
    content: '';
    block-size: 100%;
  }
  .label > span {
    align-self: center;
    padding: 0 0.25rem;
    white-space: nowrap;
  }
  [data-group='unspecified'].label {
    color: var(--_ink);
  }
  [data-group='unspecified'].label > span {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_paper);
  }
  .values {
    gap: 0.125rem 1.125rem;
    font-size: 0.9375rem;
  }

  .tandem {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: 1.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .tandem p {
    flex: 1 1 16rem;
    line-height: 1.4;
  }
  .pair {
    inline-size: 2.75rem;
    stroke-width: 0.9;
  }
  .pair.pale {
    opacity: 0.4;
  }

  details {
    margin-block-start: 1.25rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.25rem;
    font-weight: 600;
    line-height: 2.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }
  th small {
    display: block;
    font-weight: 400;
  }
  tfoot {
    font-weight: 600;
  }

  @media (prefers-reduced-motion: no-preference) {
    .segment,
    .label {
      transition: 300ms ease-out;
      transition-property: inset-inline-start, inline-size;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .segment,
    .label {
      transition-property: none;
    }
  }

  @media (forced-colors: active) {
    .label > span {
      background: Canvas;
    }
  }

  @media print {
    .bars,
    .tandem,
    tr {
      break-inside: avoid;
    }
    /* Labels on marks stand on white: ink may be spared where colours are. */
    .label > span {
      border-radius: 0.25rem;
      color: var(--_ink);
      background: #fff;
    }
    /* On paper nothing can be unfolded. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
  }
`;
