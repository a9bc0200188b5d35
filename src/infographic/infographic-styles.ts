import {css, unsafeCSS} from 'lit';

import {STREET_STEPS} from '../layout/street-layout.js';

/** The same steps as the layout counts with, so that the street stands right before any script has measured it. */
const columns = unsafeCSS(
  STREET_STEPS.map(({from, columns}) => `@container (min-width:${from}px){.infographic{--_columns:${columns}}}`).join(
    '',
  ),
);

export const infographicStyles = css`
  :host {
    container-type: inline-size;
    --_curb: #e6dfd2;
    --_switch: #fffdf8;
    --_switch-line: #8b8f9c;
    --_mark: #c23a20;
    /* Panels keep the ink of day when evening falls around them. */
    --_panel-ink: var(--_ink);
    --_gutter: clamp(0.5rem, 4cqi, 3rem);
  }

  .infographic {
    /* As high as a street of eighteen houses with a mix below it: so the page hardly jumps when the data comes. */
    --_row: calc((100cqi - 2 * var(--_gutter)) / var(--_columns) * 1.825 + 5.5rem);
    --_skeleton: calc(18 / var(--_columns) * var(--_row) + 80rem);
    position: relative;
    isolation: isolate;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_sky-top);
    color: var(--_ink);
  }

  @media screen {
    .evening {
      --_ink: #fffaf0;
      --_ink-soft: #d9dcec;
      --_pavement: var(--mbo-evening-pavement, #262b4d);
      --_curb: #3a4170;
      --_focus: var(--_light);
      --_switch: #35406f;
      --_switch-line: #7c86b4;
      --_mark: var(--_light);
    }
  }

  /* Behind title and switches lies the top of the sky; each row of houses has a horizon of its own. */
  .sky,
  .house::before,
  .house::after,
  .house-name::before {
    content: '';
    position: absolute;
    z-index: -2;
    inset: 0 -100cqi;
    background: linear-gradient(#161f3d, #1f2a52 26rem);
    pointer-events: none;
  }

  .sky,
  .house::after,
  .by-evening,
  .evening .by-day {
    opacity: 0;
  }

  .evening .sky,
  .evening .house::after,
  .evening .by-evening {
    opacity: 1;
  }

  .sky-drawing {
    position: absolute;
    z-index: -1;
    inset-block-start: 1rem;
    inset-inline-end: var(--_gutter);
    inline-size: min(46%, 30rem);
    fill: #fffdf8;
  }

  .sun {
    fill: #ffdf8f;
  }

  .cloud {
    opacity: 0.85;
  }

  .moon {
    fill: #fff1c4;
  }

  .head {
    padding: clamp(1.5rem, 5cqi, 3rem) var(--_gutter) clamp(1rem, 3cqi, 2rem);
  }

  p {
    margin: 0;
  }

  .title,
  .panel-title,
  .strength-label,
  .house-name {
    font-family: var(--_font-display);
    font-weight: 700;
    line-height: 1.2;
    hyphens: none;
  }

  .title,
  .panel-title {
    margin: 0;
    max-inline-size: 14em;
    font-weight: 800;
    line-height: 1.05;
    letter-spacing: -0.02em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .title {
    font-size: clamp(1.875rem, 1.1rem + 3.2cqi, 3.25rem);
  }

  .intro {
    margin-block-start: 0.75rem;
    max-inline-size: 36em;
    font-size: clamp(1rem, 0.9rem + 0.5cqi, 1.1875rem);
    color: var(--_ink-soft);
    text-wrap: pretty;
    hyphens: none;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .strengths {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14.5rem, 1fr));
    gap: 0.75rem;
    margin-block-start: clamp(1.25rem, 3cqi, 2rem);
  }

  .strength {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    column-gap: 0.875rem;
    padding: 0.875rem 1rem;
    text-align: start;
    background: var(--_switch);
    border: 2px solid var(--_switch-line);
    border-radius: var(--_radius);
  }

  .strength-icon,
  .panel-icon {
    box-sizing: border-box;
    grid-row: 1 / 3;
    align-self: center;
    flex: none;
    inline-size: 2.75rem;
    padding: 0.5625rem;
    border-radius: 50%;
    fill: #fff;
    background: var(--_own, var(--_ink));
  }

  .strength-summary {
    font-size: 0.875rem;
    line-height: 1.35;
    color: var(--_ink-soft);
  }

  [aria-pressed='true'] {
    --_ink-soft: #3d3a2e;
    color: #1d2742;
    background: var(--_light);
    border-color: var(--_light);
  }

  /* On a phone the four stand two by two; what each is made of comes when it is chosen. */
  @container (max-width: 539px) {
    .sky-drawing {
      inset-block-start: 0.5rem;
      inline-size: 24%;
    }

    .strengths {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5rem;
    }

    .strength {
      column-gap: 0.5rem;
      padding: 0.625rem 0.5rem;
    }

    .strength-icon {
      inline-size: 2rem;
      padding: 0.375rem;
    }

    .strength-label {
      font-size: 0.875rem;
      align-self: center;
      grid-row: 1 / 3;
    }

    .strength-summary {
      display: none;
    }
  }

  ${unsafeCSS(
    ['vaardigheden', 'kennis', 'methoden', 'praktijk']
      .map((id) => `[data-strength=${id}]{--_own:var(--_strength-${id})}`)
      .join(''),
  )}

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

  .street {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-flow: row dense;
    isolation: isolate;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .street,
  .empty,
  .foot {
    padding-inline: var(--_gutter);
  }

  .house {
    position: relative;
    display: flex;
    padding-block-start: clamp(0.75rem, 2.5cqi, 2rem);
  }

  /* Sky and pavement of a row run on to both ends of the street, whatever the house in front of them. */
  .house::before {
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 80%);
  }

  .house::after {
    background: linear-gradient(#1f2a52, #4b447d 34%, #8a618a 58%, #d98a6a 84%);
  }

  .house-name::before {
    z-index: -1;
    /* The pavement begins where the drawing has it: 11 of its 160 units above its lower edge. A margin counts in widths. */
    margin-block-start: -6.875%;
    background: linear-gradient(var(--_curb) 3px, var(--_pavement) 3px);
  }

  .house-button {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    padding: 0;
    background: none;
    border: 0;
  }

  .house-drawing {
    position: relative;
    inline-size: 100%;
    overflow: visible;
  }

  .house-name {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    gap: 0.25rem;
    inline-size: 100%;
    padding: 0.5rem 0 clamp(1.25rem, 3cqi, 2.25rem);
    font-size: clamp(0.875rem, 0.8rem + 0.25cqi, 1rem);
    text-wrap: balance;
  }

  .house-label {
    padding-block-end: 0.1875rem;
    border-block-end: 0.1875rem solid transparent;
  }

  .house-button:hover .house-label {
    border-color: currentColor;
  }

  .house[data-open] .house-label {
    border-color: var(--_mark);
  }

  .house-counts {
    padding: 0.0625rem 0.5rem;
    font-size: 0.75rem;
    color: #1d2742;
    background: var(--_light);
    border-radius: 1rem;
  }

  /* Where the longest words do not fit, they break at the soft hyphens of the data file. */
  @container (max-width: 380px) {
    .house-name,
    .strength-label {
      hyphens: manual;
      overflow-wrap: anywhere;
    }
  }

  :focus-visible,
  .house-button:focus-visible .house-label {
    outline: 3px solid var(--_focus, #1d2742);
    outline-offset: 2px;
  }

  .house-button:focus-visible {
    outline: none;
  }

  .panel-place {
    grid-column: 1 / -1;
    z-index: 1;
  }

  .panel {
    --_ink: var(--_panel-ink);
    --_focus: var(--_ink);
    position: relative;
    margin-block-end: 1.5rem;
    padding: clamp(1rem, 3cqi, 2rem);
    color: var(--_ink);
    background: var(--_paper);
    border-block-start: 0.3125rem solid var(--_mark);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    box-shadow: 0 1.25rem 2.5rem -1rem rgb(0 0 0 / 0.4);
  }

  .notch {
    position: absolute;
    inset-inline: 0;
    inset-block-start: -1.25rem;
    overflow: visible;
    fill: var(--_mark);
    pointer-events: none;
  }

  .panel-head,
  .chips,
  .foot {
    display: flex;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .panel-icon {
    inline-size: 3.25rem;
    padding: 0.75rem;
    fill: #1d2742;
    background: #ffe9ae;
  }

  .eyebrow {
    font-size: 0.8125rem;
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--_accent);
  }

  .panel-title {
    font-size: clamp(1.375rem, 1.1rem + 1.2cqi, 1.875rem);
  }

  .close {
    flex: none;
    align-self: start;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin-inline-start: auto;
    padding: 0.625rem;
    background: none;
    border: 0;
    border-radius: 50%;
    fill: currentColor;
  }

  .close:hover {
    background: rgb(128 128 128 / 0.2);
  }

  .panel-summary {
    margin-block: 1rem;
    max-inline-size: 38em;
    font-size: clamp(1.0625rem, 1rem + 0.3cqi, 1.1875rem);
    text-wrap: pretty;
  }

  .chips,
  .foot {
    flex-wrap: wrap;
    font-size: 0.875rem;
  }

  .chips {
    gap: 0.5rem;
  }

  .chip {
    min-block-size: 2rem;
    padding: 0.25rem 0.875rem;
    font-weight: 600;
    line-height: 1.3;
    border: 2px solid transparent;
    border-radius: 1rem;
  }

  .chip:not([aria-pressed='true']) {
    color: #fff;
    background: color-mix(in srgb, var(--_own, #1d2742) 88%, #000);
  }

  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 0.875rem 2.5rem;
    margin-block-start: 1.125rem;
  }

  .points li {
    padding-inline-start: 1rem;
    border-inline-start: 0.1875rem solid var(--_own, var(--_light));
  }

  .source {
    display: block;
    font-size: 0.8125rem;
    opacity: 0.85;
  }

  .infographic .panel a {
    color: var(--_link);
  }

  .mix,
  .foot {
    background: var(--_pavement);
  }

  .mix {
    padding: clamp(1rem, 4cqi, 3rem) var(--_gutter);
  }

  .foot {
    justify-content: space-between;
    align-items: start;
    padding-block-end: clamp(1.25rem, 3cqi, 2rem);
  }

  .foot p {
    padding-block: 0.25rem;
  }

  .foot li {
    margin-block: 0.375rem;
  }

  @media (prefers-reduced-motion: no-preference) {
    .infographic,
    .sky,
    .house::after,
    .by-day,
    .by-evening {
      transition: 600ms;
      transition-property: opacity, color;
    }

    .strength,
    .house-label {
      transition: 200ms;
      transition-property: background-color, border-color;
    }

    .panel {
      animation: panel-in 350ms cubic-bezier(0.2, 0.8, 0.2, 1);
    }

    @keyframes panel-in {
      from {
        opacity: 0;
        transform: translateY(-0.75rem);
      }
    }
  }

  @media (forced-colors: active) {
    .infographic {
      border: 1px solid;
    }

    .sky,
    .sky-drawing,
    .house::before,
    .house::after,
    .house-name::before {
      display: none;
    }

    [aria-pressed='true'],
    .house-counts {
      --_ink-soft: HighlightText;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .house-label {
      border-color: Canvas;
    }

    .house[data-open] .house-label {
      border-color: Highlight;
    }

    .strength-icon,
    .panel-icon {
      fill: currentColor;
      background: none;
    }
  }

  @media print {
    .infographic,
    .mix,
    .foot {
      background: none;
    }

    .sky,
    .sky-drawing,
    .house::before,
    .house::after,
    .close,
    .notch {
      display: none;
    }

    .strength-icon {
      fill: var(--_own);
      background: none;
    }

    /* On paper nothing can be unfolded. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .house,
    .panel {
      break-inside: avoid;
    }

    .house-name::before {
      background: none;
      border-block-start: 2px solid;
    }

    .panel {
      border: 1px solid;
      box-shadow: none;
    }
  }
`;
