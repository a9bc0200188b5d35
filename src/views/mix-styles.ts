import {css} from 'lit';

import {groupColours} from './group-colours.js';

/** The looks of the people, bars, table, legend and notes of mixes, on a page, in print and under forced colours. */
export const mixStyles = [
  groupColours,
  css`
    svg {
      display: block;
      max-inline-size: 100%;
    }
    .patterns {
      position: absolute;
    }
    svg text {
      font-family: inherit;
      font-variant-numeric: tabular-nums;
    }
    .stripes {
      stroke: var(--_m);
    }
    .texture-lines {
      stroke: var(--_texture);
      stroke-width: 1.5;
      stroke-linecap: round;
      fill: none;
    }
    .texture {
      display: none;
    }
    .mark,
    .solid,
    .mid,
    .soft {
      fill: var(--_m);
      stroke: var(--_t);
    }
    .over {
      pointer-events: none;
    }

    /* People */
    .people {
      block-size: auto;
      overflow: visible;
    }
    .solid,
    .mid,
    .soft {
      stroke-width: 0.6;
    }
    .mid {
      fill-opacity: 0.72;
    }
    .soft {
      fill-opacity: 0.36;
    }
    .hatched {
      fill: var(--_paper);
    }
    .run.hatched :not(.over) {
      fill: var(--_paper);
      fill-opacity: 1;
    }
    .pavement {
      fill: var(--_line);
    }
    .frame {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 2;
      stroke-dasharray: 6 4;
    }
    .stamp {
      fill: var(--_ink);
      stroke: var(--_paper);
      stroke-width: 8;
      stroke-linejoin: round;
      paint-order: stroke;
      font-weight: 700;
    }

    /* Bars */
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
    }
    .row-label {
      margin: 0;
      line-height: 1.25;
    }
    small {
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--_ink-soft);
    }
    .bar,
    .axis {
      overflow: visible;
    }
    .segment rect {
      width: calc(100% - 2px);
    }
    .segment mask rect {
      width: 100%;
    }
    .bar > .frame {
      width: calc(100% + 12px);
    }
    .bar > .stamp {
      font-size: 0.8125rem;
    }
    .value {
      fill: var(--_on);
      font-size: 1.1875rem;
      font-weight: 700;
    }
    .pill {
      fill: var(--_paper);
    }
    .pill-text {
      fill: var(--_ink);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .axis text {
      fill: var(--_ink-soft);
      font-size: 0.8125rem;
    }
    .axis line {
      stroke: var(--_ink-soft);
    }
    .axis {
      margin-block-start: -0.75rem;
    }

    /* Legend and lists of values */
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: baseline;
      gap: 0.4rem;
    }
    .legend {
      margin-block-start: 1.25rem;
      font-weight: 600;
    }
    .legend strong {
      font-family: var(--_font-display);
      font-size: 1.5rem;
      font-weight: 800;
      line-height: 1.2;
      color: var(--_t);
      font-variant-numeric: tabular-nums;
    }
    .swatch {
      flex: none;
      display: inline-block;
      translate: 0 0.1em;
    }
    .values {
      gap: 0.1rem 1rem;
      font-size: 0.875rem;
    }
    .key {
      margin: 0.5rem 0 0;
      font-size: 0.875rem;
      color: var(--_ink-soft);
    }
    .names {
      display: none;
    }
    @container (inline-size >= 40rem) {
      .row:has(.row-label) {
        grid-template-columns: 11.5rem 1fr;
      }
      .bars:has(.row-label) .axis {
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
      .row:not(.tight) .values {
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

    /* Table */
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
    .many th,
    .many td {
      min-inline-size: 6.5rem;
    }
    .many th small {
      display: block;
    }
    .none {
      color: var(--_ink-soft);
      font-size: 0.875rem;
    }

    /* Notes */
    .notes {
      margin-block-start: 1.25rem;
      padding-block-start: 0.75rem;
      border-block-start: 1px solid var(--_line);
      font-size: 0.875rem;
      color: var(--_ink-soft);
    }
    .notes p {
      max-inline-size: 75ch;
      margin: 0.25rem 0;
    }
    .caution {
      font-weight: 600;
      color: var(--_ink);
    }
    a {
      color: var(--_link);
    }

    :host {
      --_texture: color-mix(in oklab, var(--_ink) 60%, transparent);
    }

    @media print {
      .texture {
        display: inline;
      }
      .value {
        fill: var(--_ink);
        stroke: var(--_paper);
        stroke-width: 6;
        stroke-linejoin: round;
        paint-order: stroke;
      }
    }
    @media (forced-colors: active) {
      [data-hue] {
        --_c: Canvas;
        --_m: Canvas;
        --_t: CanvasText;
      }
      .stripes {
        stroke: CanvasText;
      }
      :host {
        --_texture: CanvasText;
        --_line: CanvasText;
      }
      .texture {
        display: inline;
      }
      .value {
        fill: CanvasText;
        stroke: Canvas;
        stroke-width: 6;
        paint-order: stroke;
      }
      .pill {
        fill: Canvas;
      }
    }
  `,
];
