import {css} from 'lit';

import {groupColours} from './group-colours.js';
import {mixBarsStyles} from './mix-bars-styles.js';
import {mixTableStyles} from './mix-table-styles.js';

/** The looks of the people, bars, table, legend and notes of mixes, on a page, in print and under forced colours. */
export const mixStyles = [
  groupColours,
  mixBarsStyles,
  mixTableStyles,
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
      stroke-width: 2.8;
    }
    .lines {
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
    .mid,
    .soft {
      stroke-width: 1.2;
    }
    .solid {
      stroke-width: 2;
      paint-order: stroke;
    }
    .mid {
      fill-opacity: 0.72;
    }
    .soft {
      fill: color-mix(in oklab, var(--_m) 38%, #fffaf0);
    }
    .hatched,
    .hatched :not(.over) {
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
      vector-effect: non-scaling-stroke;
    }
    .stamp {
      fill: var(--_ink);
      stroke: var(--_paper);
      stroke-width: 8;
      stroke-linejoin: round;
      paint-order: stroke;
      font-weight: 700;
    }

    /* Legend and lists of values */
    small {
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--_ink-soft);
    }
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
    .key {
      margin: 0.5rem 0 0;
      font-size: 0.875rem;
      color: var(--_ink-soft);
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
      max-inline-size: 80ch;
      margin: 0.25rem 0;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: 0.25rem 2rem;
      margin-block: 0.75rem;
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
      :host {
        --_paper: #fff;
      }
    }
    @media print, (forced-colors: active) {
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
        --_m: CanvasText;
      }
      .soft {
        fill: Canvas;
      }
      .possible {
        stroke-dasharray: 3 3;
      }
      .possible .over:not(.texture) {
        display: none;
      }
      :host {
        --_texture: CanvasText;
        --_ink: CanvasText;
        --_ink-soft: CanvasText;
        --_line: CanvasText;
        --_paper: Canvas;
      }
    }
  `,
];
