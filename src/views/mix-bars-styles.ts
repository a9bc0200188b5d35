import {css} from './css.js';

/** The looks of rows of bars: names above them, and beside them where there is room. */
export const mixBarsStyles = css`
  /* Out of view a whole card of a few bars costs nothing. */
  .card:has(> figure > .bars) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--rows) * 19rem + 30rem);
  }
  .bars {
    --_bar: calc(100cqi - 2 * var(--_gutter));
  }
  .bars > ul {
    display: grid;
    gap: 1.25rem;
  }
  /* Labels of a bar never make it wider: those without room are left off. */
  .bars > ul,
  .row {
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: grid;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  .row.example {
    margin-block: 0.75rem 0.5rem;
  }
  /* Room for the frame of one bar by itself, below the switch between views. */
  .bars > .example {
    padding-block-start: 0.75rem;
  }
  .row-label {
    margin: 0;
    line-height: 1.25;
  }
  .example > .row-label {
    margin-block-end: 1rem;
  }
  .row-label small {
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .row-label small,
  .axis,
  .bar > .stamp {
    font-size: 0.8125rem;
  }
  .bar {
    position: relative;
    display: flex;
    block-size: 2.875rem;
    font-size: 1.1875rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: calc(2.875rem - 2px);
    text-align: center;
    white-space: nowrap;
  }
  .bar,
  .axis {
    direction: ltr;
  }
  /* The gap between segments is a border that their colour does not fill. */
  .bar > span,
  .sample {
    box-sizing: border-box;
    border: 1px solid transparent;
    border-radius: 5px;
    background: var(--_m) padding-box;
    box-shadow: inset 0 0 0 1px var(--_t);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar > span {
    flex: none;
    min-inline-size: 3px;
    overflow: hidden;
    color: var(--_on);
  }
  /* What has no room beside this strut goes to a second line, which nobody sees. */
  .tight {
    white-space: normal;
    overflow-wrap: normal;
    hyphens: manual;
  }
  .tight::before {
    content: '';
    display: inline-block;
    block-size: 100%;
    vertical-align: top;
  }
  .tight > i {
    display: inline-block;
    white-space: nowrap;
  }
  /* It lies on a hatch that it fades into, its outline too. */
  .bar > .fades {
    --_line-in: linear-gradient(90deg, transparent, var(--_t) var(--in) var(--out), transparent);
    z-index: 1;
    background:
      var(--_line-in) 0 0 / 100% 1px no-repeat padding-box,
      var(--_line-in) 0 100% / 100% 1px no-repeat padding-box,
      linear-gradient(90deg, transparent, var(--_m) var(--in) var(--out), transparent) padding-box;
    box-shadow: none;
  }
  .bar > .hatch,
  .sample.hatch {
    --_stripe: var(--_m);
    background: repeating-linear-gradient(
        135deg,
        var(--_stripe) 0 1.2px,
        var(--_paper) 1.7px 4.3px,
        var(--_stripe) 4.8px 6px
      )
      padding-box;
  }
  .hatch > i {
    padding: 0.3rem 0.6rem;
    border-radius: 1rem;
    font-size: 0.875rem;
    font-style: normal;
    font-weight: 600;
    line-height: 1;
    color: var(--_ink);
    background: var(--_paper);
  }
  .example > .bar::after {
    content: '';
    position: absolute;
    inset: -0.75rem -0.4375rem -0.4375rem;
    border: 2px dashed var(--_ink);
    border-radius: 0.625rem;
  }
  .bar > .stamp {
    position: absolute;
    inset-block-start: -1.375rem;
    inset-inline-end: 0.25rem;
    z-index: 2;
    padding-inline: 0.25rem;
    font-style: normal;
    line-height: 1.25rem;
    color: var(--_ink);
    background: var(--_paper);
  }
  .sample {
    display: inline-block;
    block-size: 1rem;
    inline-size: 1rem;
    vertical-align: -0.125rem;
  }
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(3, minmax(0, 2fr)) minmax(0, 1fr);
    margin: 0.5rem 0 0;
    padding-block-start: 0.375rem;
    color: var(--_ink-soft);
    background: linear-gradient(90deg, currentColor 1px, transparent 0) 0 0 / calc(25% - 0.25px) 5px repeat-x;
    text-align: center;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .axis :first-child {
    text-align: start;
  }
  .axis :last-child {
    justify-self: end;
  }
  /* All values in words: for those who hear them, and seen where the bar is too narrow for its labels. */
  .values {
    max-block-size: clamp(1px, (var(--need) * 1rem - var(--_bar)) * 999, 20rem);
    margin: -0.25rem 0 0;
    overflow: hidden;
    font-size: 0.875rem;
  }
  @container (inline-size >= 40rem) {
    .card:has(> figure > .bars) {
      contain-intrinsic-block-size: auto calc(var(--rows) * 10rem + 34rem);
    }
    .named {
      --_bar: calc(100cqi - 2 * var(--_gutter) - 12.75rem);
    }
    .named .row {
      grid-template-columns: 11.5rem 1fr;
    }
    .named .axis {
      margin-inline-start: 12.75rem;
    }
    /* Names stand on the other side then; the axis reads from left to right as ever. */
    .named:dir(rtl) .axis {
      margin-inline: 0 12.75rem;
    }
    .row-label {
      text-align: end;
    }
    .example > .row-label {
      margin: 0;
    }
    .row-label small {
      display: block;
    }
    .values {
      grid-column: 2;
    }
  }
  @media print {
    .card:has(> figure > .bars) {
      content-visibility: visible;
      margin: 0;
    }
    .bars > ul {
      gap: 0.75rem;
    }
    .row {
      break-inside: avoid;
    }
  }
  @media print, (forced-colors: active) {
    .bar > span {
      color: var(--_ink);
      paint-order: stroke;
      -webkit-text-stroke: 8px var(--_paper);
    }
    .bar > span,
    .sample {
      border-color: var(--_t);
      background-image: var(--_tile, none);
      background-size: 8px 8px;
    }
    .bar > .fades {
      background: var(--_m) padding-box;
      background-image: var(--_tile, none);
      background-size: 8px 8px;
      mask-image: linear-gradient(90deg, transparent, #000 var(--in) var(--out), transparent);
    }
    .texture-0 {
      --_tile:
        radial-gradient(circle at 2px 2px, var(--_texture) 1px, transparent 1.5px),
        radial-gradient(circle at 6px 6px, var(--_texture) 1px, transparent 1.5px);
    }
    .texture-1 {
      --_tile: radial-gradient(circle at 4px 8px, transparent 3px, var(--_texture) 3.5px 4.5px, transparent 5px);
    }
    .texture-2 {
      --_tile: linear-gradient(90deg, var(--_texture) 1.5px, transparent 0);
    }
    .texture-3 {
      --_tile: linear-gradient(var(--_texture) 1.5px, transparent 0);
    }
    .texture-4 {
      --_tile:
        linear-gradient(90deg, var(--_texture) 1.5px, transparent 0),
        linear-gradient(var(--_texture) 1.5px, transparent 0);
    }
    .texture-5 {
      --_tile:
        linear-gradient(45deg, transparent 45%, var(--_texture) 0 55%, transparent 0),
        linear-gradient(-45deg, transparent 45%, var(--_texture) 0 55%, transparent 0);
    }
  }
  @media (forced-colors: active) {
    .bar > .hatch,
    .sample.hatch {
      --_stripe: CanvasText;
    }
  }
`;
