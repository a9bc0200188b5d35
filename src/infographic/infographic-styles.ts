import {unsafeCSS} from 'lit';

import {css} from '../views/css.js';
import {STREET_STEPS} from '../layout/street-layout.js';

/** The same steps as the layout counts with, so that the street stands right before any script has measured it. */
const columns = unsafeCSS(
  STREET_STEPS.map(({from, columns}) => `@container (min-width:${from}px){.infographic{--_columns:${columns}}}`).join(
    '',
  ),
);

/** The frame of the infographic: sky, evening, title, foot, and what its views share. */
export const infographicStyles = css`
  :host {
    --_curb: #edc;
    --_switch: #fffdf8;
    --_switch-line: #8b8f9c;
    --_mark: #c23a20;
    --_focus: var(--_ink);
    /* Panels keep the ink of day when evening falls around them. */
    --_panel-ink: var(--_ink);
    --_gutter: clamp(0.5rem, 4cqi, 3rem);
    --_space: clamp(1rem, 3cqi, 2rem);
  }

  .infographic {
    /* As high as a street of eighteen houses with a mix below it: so the page hardly jumps when the data comes. */
    --_row: calc((100cqi - 2 * var(--_gutter)) / var(--_columns) * 1.825 + 5.5rem);
    --_skeleton: calc(18 / var(--_columns) * var(--_row) + 100rem);
    position: relative;
    isolation: isolate;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_sky-top);
    color: var(--_ink);
  }

  @media screen {
    .evening {
      --_ink: #fff7e6;
      --_ink-soft: #cfd3e6;
      --_pavement: var(--mbo-evening-pavement, #262b4d);
      --_curb: #3a4170;
      --_focus: var(--_light);
      --_switch: #35406f;
      --_switch-line: #7c86b4;
      --_mark: var(--_light);
    }
  }

  /* Behind title and switches lies the top of the sky; each row of houses has a horizon of its own. */
  .infographic::before {
    background: linear-gradient(#161f3d, #1f2a52 26rem);
  }

  .infographic::before,
  .by-evening,
  .evening .by-day {
    opacity: 0;
  }

  .evening::before,
  .evening .by-evening {
    opacity: 1;
  }

  .sky-drawing {
    inline-size: min(46%, 30rem);
  }

  @container (max-width: 539px) {
    .sky-drawing {
      inline-size: 24%;
    }
  }
  .stale ~ .sky-drawing {
    inset-block-start: 4.5rem;
  }

  /* It is in a box that is zoomed already, and keeps the focus of day on its paper when evening falls around it. */
  mbo-function-mix {
    --_zoom: 1;
    --_focus: initial;
  }

  .head {
    padding: clamp(1.5rem, 5cqi, 3rem) var(--_gutter) var(--_space);
  }

  p {
    margin: 0;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  button[aria-pressed='true'],
  .house-counts {
    --_ink-soft: #332;
    color: #1d2742;
    background: var(--_light);
    border-color: var(--_light);
  }

  .pill {
    min-block-size: 2.25rem;
    padding: 0.25rem 1rem;
    font-size: 0.875rem;
    font-weight: 600;
    background: var(--_switch);
    border: 2px solid var(--_switch-line);
    border-radius: 1.25rem;
  }

  .title + .pill {
    margin-block-start: 1rem;
  }

  .title,
  .panel-title,
  .strength-label,
  .house-name {
    font-family: var(--_font-display);
    font-weight: 700;
    line-height: 1.2;
    /* A word that does not fit breaks at the soft hyphens of the data file, and where it has none, where it must. */
    hyphens: manual;
  }

  .title,
  .panel-title {
    margin: 0;
    max-inline-size: 14em;
    font-weight: 800;
    line-height: 1.05;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }

  .title {
    font-size: clamp(1.875rem, 1.1rem + 3.2cqi, 3.25rem);
  }

  .intro,
  .panel-summary {
    margin-block: 0.75rem 1rem;
    max-inline-size: 36em;
    font-size: clamp(1rem, 0.9rem + 0.5cqi, 1.1875rem);
    text-wrap: pretty;
  }

  .intro {
    color: var(--_ink-soft);
    hyphens: none;
  }

  .told {
    margin-block-start: 1rem;
    font-weight: 600;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    font-weight: 600;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .infographic a {
    color: inherit;
  }

  ${columns}

  .mix,
  .foot {
    background: var(--_pavement);
  }

  .mix {
    padding: clamp(1rem, 4cqi, 3rem) var(--_gutter);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    padding: 0 var(--_gutter) var(--_space);
    font-size: 0.875rem;
  }

  .foot p {
    padding-block: 0.25rem;
  }

  .foot li {
    margin-block: 0.375rem;
  }

  .empty {
    padding: 0 var(--_gutter) var(--_space);
  }

  :focus-visible,
  .house-button:focus-visible .house-label {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: no-preference) {
    /* No colour on what holds them: one that is inherited and changes slowly costs every element below it a transition. */
    .infographic::before,
    .by-day,
    .by-evening,
    .house::after,
    .title,
    .intro,
    .house-name {
      transition: 600ms;
      transition-property: color, opacity;
    }
  }

  /* None at all, since a transition that runs goes on while its property may have one. */
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition-property: none;
    }
  }

  @media print, (forced-colors: active) {
    .infographic::before,
    .sky-drawing,
    .house::before,
    .house::after {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .infographic {
      border: 1px solid;
    }

    button[aria-pressed='true'],
    .house-counts {
      --_ink-soft: HighlightText;
      /* The ring is around it, on the canvas. */
      --_focus: CanvasText;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .infographic,
    .mix,
    .foot {
      background: none;
    }

    /* On paper nothing can be unfolded. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
