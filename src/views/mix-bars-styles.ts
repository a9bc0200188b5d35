import {css} from 'lit';

/** The looks of rows of bars: names above them, and beside them where there is room. */
export const mixBarsStyles = css`
  .bars {
    display: grid;
    gap: 1.25rem;
  }
  .row {
    display: grid;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  .row.example {
    margin-block: 0.75rem 0.5rem;
    row-gap: 1rem;
  }
  .row-label {
    margin: 0;
    line-height: 1.25;
  }
  small {
    font-weight: 400;
    color: var(--_ink-soft);
  }
  small,
  .axis,
  .bar > .stamp {
    font-size: 0.8125rem;
  }
  .bar,
  .axis {
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }
  .segment :is(.mark, .over, .texture) {
    width: calc(100% - 2px);
  }
  .bar > .frame {
    width: calc(100% + 14px);
  }
  .value {
    fill: var(--_on);
    font-size: 1.1875rem;
    font-weight: 700;
  }
  .pill {
    fill: var(--_paper);
  }
  .pill + text {
    fill: var(--_ink);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .axis {
    margin-block-start: -0.75rem;
    fill: var(--_ink-soft);
  }
  .axis line {
    stroke: var(--_ink-soft);
  }
  .values {
    gap: 0.1rem 1rem;
    font-size: 0.875rem;
  }
  .names {
    display: none;
  }
  @container (inline-size >= 40rem) {
    .named .row {
      grid-template-columns: 11.5rem 1fr;
    }
    .named .axis {
      margin-inline-start: 12.75rem;
      inline-size: calc(100% - 12.75rem);
    }
    .row-label {
      text-align: end;
    }
    .row-label small {
      display: block;
    }
    .values {
      grid-column: 2;
    }
    .labelled {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .names {
      display: flex;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
  @media print, (forced-colors: active) {
    .value {
      fill: var(--_ink);
      stroke: var(--_paper);
      stroke-width: 6;
      stroke-linejoin: round;
      paint-order: stroke;
    }
  }
`;
