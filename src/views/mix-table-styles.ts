import {css} from './css.js';

/** The looks of the table of mixes. */
export const mixTableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  /* A shade at the end of what scrolls sideways; at the very end a piece of paper lies over it. */
  :is(.scroll, .rows:has(> .wide)) {
    background:
      linear-gradient(90deg, transparent, var(--_paper) 65%) 100% / 3rem 100% no-repeat local,
      linear-gradient(90deg, transparent, color-mix(in oklab, var(--_ink) 15%, transparent)) 100% / 1rem 100% no-repeat;
  }
  /* What gets the focus does not go below the names of the rows, which stay in view. */
  :is(.scroll, .rows):has(> .wide) {
    scroll-padding-inline: 10rem 0.5rem;
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
  .sorter {
    display: inline-block;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.25rem;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .sorter::after {
    content: '↕' / '';
    margin-inline-start: 0.3em;
    color: var(--_ink-soft);
    text-decoration: none;
  }
  [aria-sort='ascending'] .sorter::after {
    content: '↑' / '';
    color: var(--_ink);
  }
  [aria-sort='descending'] .sorter::after {
    content: '↓' / '';
    color: var(--_ink);
  }
  .sorter:hover {
    text-decoration: underline;
  }
  .wide :is(th, td) {
    min-inline-size: 6.5rem;
  }
  .wide :is(.sorter svg, th small) {
    display: block;
  }
  .wide :is(th:first-child) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_paper);
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

  /* Rows as grids of one width, since a browser can leave out of view only what is not laid out as a table. */
  .rows > table {
    --_row: 3.75rem;
    display: block;
    inline-size: max(100%, 30rem + var(--columns) * 7rem);
  }
  .rows tr {
    display: grid;
    grid-template-columns: clamp(7.75rem, 30cqi, 12rem) repeat(var(--columns), minmax(6rem, 1fr)) minmax(16rem, 2fr);
    align-items: stretch;
  }
  .rows :is(thead, tbody) {
    display: block;
  }
  .rows thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
  }
  .rows :is(th, td) {
    min-inline-size: 0;
    padding-inline-start: 0.75rem;
  }
  .rows [scope='row'] {
    padding-inline-end: 0.25rem;
  }
  .rows thead th {
    align-self: end;
    border: 0;
  }
  /* As high as the others, which go along below it. */
  .rows thead th:first-child {
    display: flex;
    align-items: end;
    align-self: stretch;
  }
  .rows thead {
    border-block-end: 2px solid var(--_ink);
  }
  .rows tr:last-child > :is(td, [scope='row']) {
    border-block-end: 1px solid var(--_line);
  }
  /* The names of the rows, one whole column, and a part of the next. */
  @container (inline-size < 40rem) {
    :is(.scroll, .rows):has(> .wide) {
      scroll-padding-inline-start: 8rem;
    }
    .wide {
      font-size: 0.875rem;
    }
    .rows > table {
      inline-size: calc(24rem + var(--columns) * 7.5rem);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .sorter::after {
      content: none;
    }
    /* The words of a button are not repeated with its head. */
    .sorter {
      display: contents;
    }
    .wide :is(th:first-child) {
      position: static;
    }
    .rows [scope='row'] {
      inline-size: 8rem;
    }
    .scroll {
      overflow: visible;
    }
    .wide {
      font-size: 0.75rem;
      hyphens: auto;
    }
    .wide :is(th, td) {
      min-inline-size: 0;
      padding-block: 0.3rem;
    }
    .wide :is(small, .none) {
      font-size: 0.6875rem;
    }
    /* All rows are drawn for paper: as a table that repeats its heads on each sheet. */
    .rows > table {
      display: table;
      inline-size: 100%;
    }
    .rows thead {
      display: table-header-group;
    }
    .rows tbody {
      display: table-row-group;
    }
    .rows tr {
      display: table-row;
    }
    .rows thead th:nth-child(n) {
      display: table-cell;
      border-block-end: 2px solid var(--_ink);
    }
  }
`;
