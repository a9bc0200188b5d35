import {css} from './css.js';

/** The looks of figures, legend and notes of mixes, on a page, in print and under forced colours. */
export const mixStyles = css`
  :host {
    --_texture: color-mix(in oklab, var(--_ink) 60%, transparent);
  }
  svg {
    display: block;
    max-inline-size: 100%;
  }
  .patterns {
    position: absolute;
  }
  .stripes {
    stroke: var(--_m);
    stroke-width: 2.8;
  }
  .lines {
    fill: none;
    stroke: var(--_texture);
    stroke-width: 1.5;
  }
  .texture {
    display: none;
  }
  .mark,
  .soft {
    fill: var(--_m);
    stroke: var(--_t);
  }
  .striped :is(.mark, .soft) {
    fill: var(--_paper);
  }

  .people {
    block-size: auto;
    overflow: visible;
    stroke-width: 0.7;
  }
  .soft {
    fill: color-mix(in oklab, var(--_m) 42%, #fffaf0);
  }
  .pavement {
    stroke: var(--_line);
    stroke-width: 2;
    stroke-linecap: round;
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
    stroke-width: 5;
    paint-order: stroke;
    font-weight: 700;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend {
    margin-block-start: 1.25rem;
    font-weight: 600;
  }
  .legend strong {
    margin-inline: 0.15rem;
    font-family: var(--_font-display);
    font-weight: 800;
    line-height: 1.2;
    font-size: 1.5rem;
    color: var(--_t);
  }
  .swatch {
    display: inline-block;
    translate: 0 0.1em;
  }
  .key,
  .notes {
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }
  .key {
    margin: 0.5rem 0 0;
  }

  .notes {
    margin-block-start: 1.25rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .notes p {
    max-inline-size: 80ch;
    margin: 0.25rem 0;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13.5rem, 100%), 1fr));
    gap: 0.25rem 2rem;
    margin-block-end: 0.5rem;
  }
  .caution {
    font-weight: 600;
    color: var(--_ink);
  }
  a {
    color: var(--_link);
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
  }
  @media (forced-colors: active) {
    :host {
      --_texture: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_line: CanvasText;
      --_paper: Canvas;
    }
    [data-group] {
      --_m: Canvas;
      --_t: CanvasText;
    }
    .bone {
      background: Canvas;
    }
    .stripes {
      stroke: CanvasText;
    }
    .soft {
      fill: Canvas;
    }
    .possible {
      stroke-dasharray: 2;
    }
    .possible .over {
      display: none;
    }
  }
`;
