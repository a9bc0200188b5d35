import {css} from './css.js';

/** The looks of many rows in a room that scrolls, and of the tools above it. */
export const manyStyles = css`
  .row-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: end;
    margin-block-end: 0.75rem;
  }
  .row-tool {
    display: grid;
    flex: 1 1 12rem;
    /* Not as wide as its longest choice where that does not fit. */
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    gap: 0.25rem;
    max-inline-size: 22rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .row-tool > :not(span) {
    box-sizing: border-box;
    /* WebKit lets the page scroll to the end of the longest choice, which nobody sees. */
    contain: paint;
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid color-mix(in oklab, var(--_ink) 50%, var(--_paper));
    border-radius: 0.625rem;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
    color: inherit;
    background: var(--_paper);
  }
  .groups {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
  }
  .groups button {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 2rem;
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 600;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .groups button:hover {
    background: var(--_line);
  }
  .groups [aria-pressed='true'] {
    border-color: var(--_ink);
    background: color-mix(in oklab, var(--_line) 60%, var(--_paper));
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin-block-end: 0.5rem;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-soft);
  }
  .counts > p {
    margin: 0;
  }

  .rows {
    position: relative;
    /* A row cut in half says that more is to come. */
    max-block-size: 35.25rem;
    overflow: auto;
    overscroll-behavior-block: auto;
    border: 1px solid var(--_line);
    border-radius: 0.625rem;
  }
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--rows) * var(--_row));
  }
  .block:first-of-type {
    content-visibility: visible;
  }
  .bars > .block {
    display: block;
    padding: 0;
  }

  .rows .bars {
    --_row: 3.5rem;
  }
  .rows .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    margin: 0 0.75rem;
    padding-block: 0.375rem 0.5rem;
    background:
      linear-gradient(90deg, currentColor 1px, transparent 0) 0 100% / calc(25% - 0.25px) 5px repeat-x,
      var(--_paper);
    box-shadow: 0 0 0 0.75rem var(--_paper);
    clip-path: inset(0 -0.75rem);
  }
  .rows .row,
  .rows .row.example {
    gap: 0.125rem 1rem;
    margin: 0;
    padding: 0.375rem 0.75rem 0.25rem;
  }
  .rows .row-label {
    margin: 0;
    font-size: 0.875rem;
    line-height: 1.2;
  }
  .rows .row-label b {
    font-weight: 600;
  }
  .rows .bar {
    block-size: 1.625rem;
    font-size: 0.875rem;
    line-height: calc(1.625rem - 2px);
  }
  .rows .hatch > i {
    padding: 0.0625rem 0.5rem;
    font-size: 0.75rem;
  }
  .rows .values {
    max-block-size: 1px;
    margin-block-end: -0.125rem;
  }
  .rows .example > .bar::after {
    inset: -1px -3px;
    border-width: 1px;
    border-radius: 6px;
  }
  .rows .stamp {
    display: none;
  }

  .crowd {
    --_row: 15rem;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: 2rem 2.5rem;
    padding: 1rem;
  }
  .rows .name {
    margin-block: 0 0.5rem;
    font-weight: 600;
  }
  .rows .name small {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_ink-soft);
  }

  @container (inline-size >= 40rem) {
    .rows .bars {
      --_row: 2rem;
    }
    .rows .row,
    .rows .row.example {
      grid-template-columns: 13rem 1fr;
      padding-block: 0.1875rem;
    }
    .rows .axis {
      margin-inline-start: 14.75rem;
      clip-path: inset(0 -0.75rem 0 -14.75rem);
      box-shadow:
        0 0 0 0.75rem var(--_paper),
        -14rem 0 0 0 var(--_paper);
    }
    /* Names stand on the other side then; the axis reads from left to right as ever. */
    .rows:dir(rtl) .axis {
      margin-inline: 0.75rem 14.75rem;
      clip-path: inset(0 -14.75rem 0 -0.75rem);
      box-shadow:
        0 0 0 0.75rem var(--_paper),
        14rem 0 0 0 var(--_paper);
    }
    .rows .row-label small {
      display: inline;
    }
    .crowd {
      --_row: 6rem;
    }
  }
  /* Small labels need more contrast than the large ones of a few bars: 4.5:1. */
  @media screen and (forced-colors: none) {
    @supports (color: light-dark(red, oklch(from red l c h))) {
      .rows .bar > span {
        /* Small text asks 4.5:1: white as long as the luminance of its segment, y, allows that (WCAG 1.4.3), else black. */
        --_mark: oklch(from var(--_c) calc(l + var(--_lift, 0)) c h);
        --_white: clamp(0, (0.179 - y) * 1e6, 1);
        color: light-dark(
          color(from var(--_mark) xyz-d65 calc(0.9505 * var(--_white)) var(--_white) calc(1.089 * var(--_white))),
          #222
        );
      }
    }
  }
  @media print {
    .row-tool,
    .counts {
      display: none;
    }
    .groups {
      margin: 0;
    }
    .groups button {
      padding-inline: 0;
      border: 0;
    }
    /* One grid of all blocks, so that none leaves a hole. */
    .rows:has(.crowd) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
      gap: 1rem 1.25rem;
    }
    .crowd {
      display: contents;
    }
    .rows .name {
      font-size: 0.75rem;
    }
    .crowd .legend {
      gap: 0 0.75rem;
      margin-block-start: 0.5rem;
      font-size: 0.6875rem;
    }
    .crowd strong {
      font-size: 0.875rem;
    }
    .crowd .key {
      display: none;
    }
    .rows {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    .rows .block {
      content-visibility: visible;
    }
    .one {
      break-inside: avoid;
    }
    .rows .axis {
      position: static;
    }
    section:has(.rows) {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    .groups [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
