import {css} from 'lit';

/** The looks of the table of mixes. */
export const mixTableStyles = css`
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
    padding: 0.6rem 0.75rem 0.6rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }
  th {
    font-weight: 600;
  }
  .wide :is(th, td) {
    min-inline-size: 6.5rem;
  }
  .wide th :is(small, svg) {
    display: block;
  }
  tr:last-child > :is(td, [scope='row']) {
    border: 0;
  }
  small,
  .none {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
