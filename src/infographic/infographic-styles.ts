import {css, unsafeCSS} from 'lit';

import {STREET_STEPS} from '../layout/street-layout.js';

/** The same steps as the layout counts with, so that the street stands right before any script has measured it. */
const columns = unsafeCSS(
  STREET_STEPS.map(
    ({from, columns}) => `@container street (min-width: ${from}px) { .street { --_columns: ${columns}; } }`,
  ).join('\n'),
);

/** The colours of the evening, for a chosen strength and for the dark theme. */
const evening = css`
  --_ink: var(--mbo-evening-ink, #fffaf0);
  --_ink-soft: var(--mbo-evening-ink-soft, #d9dcec);
  --_pavement: var(--mbo-evening-pavement, #262b4d);
  --_curb: #3a4170;
  --_focus: var(--_light);
  --_switch: #35406f;
  --_switch-line: #7c86b4;
`;

export const infographicStyles = css`
  :host {
    container: street / inline-size;
    --_curb: #e6dfd2;
    --_switch: #fffdf8;
    --_switch-line: #8b8f9c;
    --_gutter: clamp(0.5rem, 4cqi, 3rem);
    --_skeleton: 60rem;
  }

  .infographic {
    position: relative;
    isolation: isolate;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_sky-top);
    color: var(--_ink);
  }

  .infographic.evening {
    ${evening}
  }

  /* Behind title and switches lies the top of the sky; each row of houses has its own horizon. */
  .sky {
    position: absolute;
    z-index: -2;
    inset: 0;
    opacity: 0;
    background: linear-gradient(#161f3d, #1f2a52 26rem);
  }

  .evening .sky {
    opacity: 1;
  }

  .sky-drawing {
    position: absolute;
    z-index: -1;
    inset-block-start: 1rem;
    inset-inline-end: var(--_gutter);
    inline-size: min(46%, 30rem);
  }

  .sun {
    fill: #ffdf8f;
  }

  .cloud {
    fill: #fffdf8;
    opacity: 0.85;
  }

  .moon {
    fill: #fff1c4;
  }

  .stars {
    fill: #fff;
    opacity: 0.8;
  }

  .by-evening,
  .evening .by-day {
    opacity: 0;
  }

  .evening .by-evening {
    opacity: 1;
  }

  .head {
    padding: clamp(1.5rem, 5cqi, 3rem) var(--_gutter) clamp(1rem, 3cqi, 2rem);
  }

  .title {
    margin: 0;
    max-inline-size: 14em;
    font-family: var(--_font-display);
    font-size: clamp(1.875rem, 1.1rem + 3.2cqi, 3.25rem);
    font-weight: 800;
    line-height: 1.04;
    letter-spacing: -0.02em;
    text-wrap: balance;
    hyphens: manual;
  }

  .intro {
    margin: 0.75rem 0 0;
    max-inline-size: 36em;
    font-size: clamp(1rem, 0.9rem + 0.5cqi, 1.1875rem);
    color: var(--_ink-soft);
    text-wrap: pretty;
    hyphens: manual;
  }

  .strengths {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14.5rem), 1fr));
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
    font: inherit;
    color: inherit;
    background: var(--_switch);
    border: 2px solid var(--_switch-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .strength-icon {
    grid-row: 1 / 3;
    align-self: center;
    inline-size: 2.75rem;
    padding: 0.5625rem;
    box-sizing: border-box;
    border-radius: 50%;
    fill: #fff;
    background: var(--_own, var(--_ink));
  }

  .strength-label {
    font-family: var(--_font-display);
    font-weight: 700;
    line-height: 1.2;
    hyphens: none;
  }

  .strength-summary {
    font-size: 0.875rem;
    line-height: 1.35;
    color: var(--_ink-soft);
  }

  .strength[aria-pressed='true'] {
    --_ink-soft: #3d3a2e;
    color: #1d2742;
    background: var(--_light);
    border-color: var(--_light);
  }

  /* On a phone the four stand two by two; what each is made of comes when it is chosen. */
  @container street (max-width: 539px) {
    .strengths {
      grid-template-columns: 1fr 1fr;
      gap: 0.5rem;
    }

    .strength {
      column-gap: 0.625rem;
      padding: 0.625rem;
    }

    .strength-icon {
      inline-size: 2.25rem;
      padding: 0.4375rem;
    }

    .strength-label {
      font-size: 0.9375rem;
    }

    .strength-summary {
      display: none;
    }
  }

  @container street (max-width: 350px) {
    .strength {
      grid-template-columns: 1fr;
      justify-items: start;
      row-gap: 0.375rem;
    }

    .strength-icon {
      grid-row: auto;
    }

    .strength-label {
      hyphens: manual;
    }
  }

  [data-strength='vaardigheden'] {
    --_own: var(--_strength-vaardigheden);
  }
  [data-strength='kennis'] {
    --_own: var(--_strength-kennis);
  }
  [data-strength='methoden'] {
    --_own: var(--_strength-methoden);
  }
  [data-strength='praktijk'] {
    --_own: var(--_strength-praktijk);
  }

  .told p {
    margin: 1rem 0 0;
    font-weight: 600;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    min-block-size: 1.5rem;
    font-weight: 600;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }

  .what {
    margin-block-start: 0.25rem;
  }

  .what .points {
    max-inline-size: 44em;
  }

  .what a,
  .foot a {
    color: inherit;
  }

  ${columns}

  .street {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 2), minmax(0, 1fr));
    grid-auto-flow: row dense;
    isolation: isolate;
    margin: 0;
    padding: 0 var(--_gutter);
    list-style: none;
  }

  .house {
    position: relative;
    display: flex;
    padding-block-start: clamp(0.75rem, 2.5cqi, 2rem);
  }

  /* The sky of a row runs on to both ends of the street, whatever the house in front of it; likewise the pavement. */
  .house::before,
  .house::after {
    content: '';
    position: absolute;
    z-index: -2;
    inset: 0 -100cqi;
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 80%);
    pointer-events: none;
  }

  .house::after {
    background: linear-gradient(#1f2a52, #4b447d 34%, #8a618a 58%, #d98a6a 84%);
    opacity: 0;
  }

  .evening .house::after {
    opacity: 1;
  }

  .house-button {
    position: relative;
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .house-drawing {
    position: relative;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .house-name::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0 -100cqi;
    /* The pavement begins where the drawing has it: 11 of its 160 units above its lower edge. A margin counts in widths. */
    margin-block-start: -6.875%;
    background: linear-gradient(var(--_curb) 3px, var(--_pavement) 3px);
    pointer-events: none;
  }

  .house-name {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    gap: 0.25rem;
    padding: 0.5rem 0.25rem clamp(1.25rem, 3cqi, 2.25rem);
    font-family: var(--_font-display);
    font-size: clamp(0.875rem, 0.8rem + 0.25cqi, 1rem);
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
    hyphens: none;
  }

  /* Where the longest words do not fit below a house, they break at the soft hyphens of the data file. */
  @container street (max-width: 350px) {
    .house-name {
      hyphens: manual;
      overflow-wrap: anywhere;
    }
  }

  .house-label {
    padding-block-end: 0.1875rem;
    border-block-end: 0.1875rem solid transparent;
  }

  .house-button:hover .house-label {
    border-block-end-color: currentColor;
  }

  .house[data-open] .house-label {
    border-block-end-color: var(--_mark, #c23a20);
  }

  .evening .house[data-open] .house-label {
    border-block-end-color: var(--_light);
  }

  .house-counts {
    padding: 0.0625rem 0.5rem;
    font-size: 0.75rem;
    color: #1d2742;
    background: var(--_light);
    border-radius: 999px;
  }

  :focus-visible {
    outline: 3px solid var(--_focus, #1d2742);
    outline-offset: 2px;
    border-radius: 0.375rem;
  }

  .strength:focus-visible {
    border-radius: var(--_radius);
  }

  .house-button:focus-visible {
    outline: none;
  }

  .house-button:focus-visible .house-label {
    outline: 3px solid var(--_focus, #1d2742);
    outline-offset: 3px;
    border-radius: 0.125rem;
  }

  .panel-place {
    grid-column: 1 / -1;
    position: relative;
    z-index: 1;
  }

  .panel {
    --_ink: var(--mbo-ink, #1d2742);
    --_ink-soft: var(--mbo-ink-soft, #47506a);
    --_focus: var(--_ink);
    position: relative;
    margin-block: 0 1.5rem;
    padding: clamp(1rem, 3cqi, 2rem);
    color: var(--_ink);
    background: var(--_paper);
    border-block-start: 0.3125rem solid var(--_mark, #c23a20);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    box-shadow: 0 1.25rem 2.5rem -1rem rgb(29 39 66 / 0.35);
  }

  .notch {
    position: absolute;
    inset-inline: 0;
    inset-block-start: -1.25rem;
    overflow: visible;
    fill: var(--_mark, #c23a20);
    pointer-events: none;
  }

  .panel-head {
    display: flex;
    gap: 1rem;
    align-items: center;
  }

  .panel-icon {
    flex: none;
    inline-size: 3.25rem;
    padding: 0.75rem;
    box-sizing: border-box;
    background: #ffe9ae;
    border-radius: 50%;
  }

  .eyebrow {
    margin: 0;
    font-size: 0.8125rem;
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--_accent);
  }

  .panel-title {
    margin: 0;
    font-family: var(--_font-display);
    font-size: clamp(1.375rem, 1.1rem + 1.2cqi, 1.875rem);
    font-weight: 800;
    line-height: 1.1;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .close {
    flex: none;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin-inline-start: auto;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
  }

  .close svg {
    inline-size: 1.375rem;
    fill: currentColor;
  }

  .close:hover {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }

  .panel-summary {
    margin: 1rem 0;
    max-inline-size: 38em;
    font-size: clamp(1.0625rem, 1rem + 0.3cqi, 1.1875rem);
    text-wrap: pretty;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .chips-label {
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }

  .chip {
    min-block-size: 2rem;
    padding: 0.25rem 0.875rem;
    font: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.3;
    color: #fff;
    background: color-mix(in srgb, var(--_own, var(--_ink)) 88%, #000);
    border: 2px solid transparent;
    border-radius: 999px;
    cursor: pointer;
  }

  .chip:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .chip[aria-pressed='true'] {
    color: #1d2742;
    background: var(--_light);
    border-color: #1d2742;
  }

  .points {
    display: grid;
    gap: 0.625rem;
    margin: 1.125rem 0 0;
    padding: 0;
    list-style: none;
  }

  .panel .points {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 0.875rem 2.5rem;
  }

  .points li {
    position: relative;
    padding-inline-start: 1.25rem;
  }

  .points li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.125rem;
    inset-block-start: 0.55em;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-radius: 50%;
    background: currentColor;
  }

  .source {
    display: block;
    font-size: 0.8125rem;
    color: var(--_ink-soft);
  }

  .panel a {
    color: var(--_link);
  }

  .mix {
    padding: clamp(1rem, 4cqi, 3rem) var(--_gutter);
    background: var(--_pavement);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.5rem 2rem;
    padding: 0 var(--_gutter) clamp(1.25rem, 3cqi, 2rem);
    font-size: 0.875rem;
    background: var(--_pavement);
  }

  .foot p {
    margin: 0;
    padding-block: 0.25rem;
  }

  .foot ul {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  .foot li {
    margin-block-end: 0.375rem;
  }

  .empty {
    padding: 0 var(--_gutter) 2rem;
  }

  @media (prefers-reduced-motion: no-preference) {
    .sky,
    .by-day,
    .by-evening,
    .house::after,
    .infographic {
      transition:
        opacity 600ms ease,
        color 600ms ease;
    }

    .strength,
    .house-label {
      transition:
        background-color 200ms ease,
        border-color 200ms ease;
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

    .strength[aria-pressed='true'],
    .chip[aria-pressed='true'],
    .house-counts {
      forced-color-adjust: none;
      --_ink-soft: HighlightText;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }

    .house-label {
      border-block-end-color: Canvas;
    }

    .strength-icon,
    .panel-icon,
    .close svg {
      fill: ButtonText;
      background: none;
    }

    .house[data-open] .house-label {
      border-block-end-color: Highlight;
    }

    .notch {
      fill: CanvasText;
    }
  }

  @media print {
    .infographic {
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

    .infographic.evening {
      --_ink: #000;
      --_ink-soft: #333;
      --_pavement: transparent;
    }

    .house,
    .panel {
      break-inside: avoid;
    }

    .house-name::before {
      background: none;
      border-block-start: 2px solid #000;
    }

    .mix,
    .foot {
      background: none;
    }

    .panel {
      border: 1px solid #000;
      box-shadow: none;
    }
  }
`;
