import {css} from 'lit';

import {HOUSE_HEIGHT, HOUSE_WIDTH} from '../layout/house-layout.js';

/**
 * The slides. Type follows the smaller side of the screen (cqmin), so that the last row of a room can read it; colours,
 * houses and evening are those of the street, in whose shadow tree the slides stand.
 */
export const presentationStyles = css`
  .presentation {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    outline: none;
    overflow: hidden;
    color: var(--_ink);
    background: var(--_paper);
  }

  .stage {
    --_margin: clamp(1rem, 4.5cqmin, 5rem);
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    block-size: 100%;
    container-type: size;
    color: var(--_ink);
    background: var(--_paper);
  }

  .slides {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: clip;
    font-size: max(1rem, 3.2cqmin);
    line-height: 1.35;
  }

  .slide {
    position: absolute;
    inset: 0;
    isolation: isolate;
    color: var(--_ink);
    background: var(--_paper);
  }

  .scroller {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
    touch-action: pinch-zoom;
  }

  .scroller[tabindex] {
    touch-action: pan-y pinch-zoom;
  }

  .scroller:focus-visible {
    outline-offset: -3px;
  }

  .slide-title {
    margin: 0;
    font-family: var(--_font-display);
    font-size: min(2.4em, 9cqi);
    font-weight: 800;
    line-height: 1.05;
    letter-spacing: -0.02em;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: manual;
  }

  .slide-summary {
    max-inline-size: 36em;
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: pretty;
    hyphens: manual;
  }

  .room-points {
    display: grid;
    gap: 0.6em;
    max-inline-size: 44em;
    hyphens: manual;
  }

  .room-points li {
    padding-inline-start: 0.6em;
    border-inline-start: 0.15em solid var(--_own, var(--_light));
  }

  .presentation small {
    display: block;
    font-size: max(0.875rem, 0.7em);
    color: var(--_ink-soft);
  }

  /* The claim and the strengths: the whole street from end to end, on the pavement of the bar below. */
  .sky {
    position: relative;
    isolation: isolate;
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: var(--_margin);
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 85%);
  }

  .evening .sky,
  .evening .doorstep {
    background: linear-gradient(#161f3d, #1f2a52 40%, #4b447d 62%, #8a618a 78%, #d98a6a 94%);
  }

  .presentation .sky-drawing {
    inset: 0 var(--_margin) auto auto;
    inline-size: 22cqi;
  }

  .claim .sky-drawing {
    inset-block-start: var(--_margin);
    inline-size: 32cqi;
  }

  .head {
    padding: calc(1.3 * var(--_margin)) var(--_margin) 0;
  }

  .claim .slide-title {
    max-inline-size: 12em;
    font-size: min(3.4em, 12cqi, 12cqb);
  }

  /* As much of the street as there is room for: it goes on behind the walls. */
  .claim .panorama {
    min-block-size: 25cqb;
    max-block-size: 44cqb;
  }

  .claim .panorama-rows {
    --_plot: calc(100cqb * ${HOUSE_WIDTH} / ${HOUSE_HEIGHT});
  }

  .claim .slide-summary {
    max-inline-size: 30em;
    margin-block-start: 0.8em;
    color: var(--_ink-soft);
  }

  .power .head {
    display: grid;
    grid-template-columns: auto 1fr 1.15fr;
    align-items: center;
    align-content: start;
    gap: 0.3em 0.8em;
  }

  .power-icon {
    box-sizing: border-box;
    inline-size: min(3.6em, 18cqi);
    grid-row: 1 / 3;
    padding: 0.7em;
    border-radius: 50%;
    fill: #fff;
    background: var(--_own, #35406f);
  }

  .power .slide-title {
    align-self: end;
    font-size: min(2.4em, 4.2cqi);
  }

  .power .slide-summary {
    grid-area: 2 / 2;
    align-self: start;
  }

  .power .room-points {
    --_own: var(--_light);
    grid-area: 1 / 3 / 3;
    margin-inline-start: 0.6em;
  }

  .panorama {
    position: relative;
    flex: 1 0 auto;
    min-block-size: min(
      100cqi * var(--_rows) / var(--_columns) * ${HOUSE_HEIGHT} / ${HOUSE_WIDTH},
      var(--_most, 36cqb)
    );
    container-type: size;
    overflow-x: clip;
    margin-block-start: auto;
  }

  .panorama-rows {
    --_plot: min(100cqi / var(--_columns), 100cqb / var(--_rows) * ${HOUSE_WIDTH} / ${HOUSE_HEIGHT});
    display: grid;
    grid-template-columns: repeat(var(--_columns), var(--_plot));
    align-content: end;
    justify-content: center;
    block-size: 100%;
  }

  .presentation :is(.house, .park) {
    padding: 0;
  }

  .presentation .house::after {
    content: none;
  }

  /* The pavement of a row, from wall to wall of the room. */
  .presentation .house::before {
    z-index: -1;
    inset: auto -100cqi 0;
    block-size: 4%;
    background: linear-gradient(var(--_curb) 3px, var(--_pavement) 3px);
  }

  .ground {
    padding: 0.5em var(--_margin) 0;
    background: var(--_pavement);
  }

  .counts {
    font-family: var(--_font-display);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
    color: var(--_light);
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.4em;
    padding-block: 0.5em;
    line-height: 1.2;
  }

  .names li {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 600;
    hyphens: manual;
  }

  .name-icon {
    box-sizing: border-box;
    flex: none;
    inline-size: 1.6em;
    padding: 0.3em;
    border-radius: 50%;
    fill: #1d2742;
    background: var(--_light);
  }

  /* A door: the house at the left, what is behind it at the right. */
  .door {
    display: grid;
    grid-template-columns: minmax(0, 0.54fr) minmax(0, 1fr);
    block-size: 100%;
  }

  .doorstep {
    position: relative;
    isolation: isolate;
    display: grid;
    place-items: end center;
    overflow: clip;
    container-type: size;
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 85%);
  }

  .doorstep .sky-drawing {
    inset: 5cqb 6cqi auto auto;
    inline-size: 80cqi;
  }

  .doorstep .house {
    inline-size: min(84cqi, 92cqb * ${HOUSE_WIDTH} / ${HOUSE_HEIGHT});
  }

  .story-text {
    margin-block: auto;
    padding: calc(0.5 * var(--_margin)) var(--_margin);
  }

  .behind {
    font-size: max(0.875rem, 0.75em);
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--_accent);
  }

  .story .slide-summary {
    margin-block: 0.5em 0.7em;
    font-size: 1.2em;
  }

  .strong-in {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
    align-items: center;
    margin-block-start: 1em;
    font-size: max(0.875rem, 0.8em);
  }

  .strong-in b {
    padding: 0.2em 0.8em;
    border-radius: 2em;
    color: #fff;
    background: color-mix(in srgb, var(--_own, #1d2742) 88%, #000);
    hyphens: manual;
  }

  /* The mix, made for a page, grows with the room. */
  .figures {
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom));
  }

  .figures mbo-function-mix {
    zoom: var(--_mix-zoom);
    inline-size: min(100% - 2rem, 72rem);
    margin: auto;
    font-size: 1.25rem;
  }

  .figures ::part(sentence) {
    font-size: 1.5rem;
  }

  /* Lying, what the picture says stands beside it. Floats, since the parts of a mix are all that a slide can reach. */
  @container (min-aspect-ratio: 1.2) and (min-width: 60rem) {
    .figures ::part(heading),
    .figures ::part(sentence),
    .figures ::part(views) {
      float: inline-start;
      clear: inline-start;
      margin-inline-end: 4%;
    }

    .figures ::part(heading),
    .figures ::part(sentence) {
      inline-size: 34%;
    }

    .figures ::part(notes) {
      clear: both;
    }
  }

  .origins {
    gap: 1em;
    padding: calc(1.3 * var(--_margin)) var(--_margin) var(--_margin);
  }

  .origins-list {
    columns: 20em;
    column-gap: 2em;
    hyphens: manual;
  }

  .origins-list li {
    break-inside: avoid;
    margin-block-end: 0.6em;
    line-height: 1.25;
  }

  .origins a {
    color: var(--_link);
  }

  /* The bar is the pavement on which every slide stands. */
  .bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
    padding: 0.25rem calc(var(--_margin) - 0.75rem) calc(0.25rem + env(safe-area-inset-bottom));
    font-size: clamp(1rem, 2.2cqmin, 2rem);
    color: var(--_ink);
    background: var(--_pavement);
  }

  .turn {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0 0.75rem;
    border: 0;
    border-radius: 2rem;
    background: none;
    font-weight: 600;
  }

  .turn:hover {
    background: #8885;
  }

  .turn[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  .turn[data-turn='close'] {
    margin-inline-start: auto;
  }

  .turn-icon {
    flex: none;
    inline-size: 1.1em;
    fill: currentColor;
  }

  .arrow {
    fill: none;
    stroke: currentColor;
    stroke-width: 7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .place {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .told-slide {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Upright, and wherever a line would be too short beside something else. */
  @container (max-aspect-ratio: 1) {
    .panorama {
      --_most: 50cqb;
    }

    .power .head {
      grid-template-columns: auto 1fr;
    }

    .power .slide-title {
      font-size: min(2.4em, 9cqi);
    }

    .power .room-points {
      grid-area: 3 / 1 / 3 / 3;
      margin: 0.6em 0 0;
    }

    .door {
      grid-template: 34% minmax(0, 1fr) / auto;
    }

    .doorstep .sky-drawing {
      inline-size: 44cqi;
    }

    .story-text {
      margin-block: 0 auto;
      padding-block: var(--_margin);
    }
  }

  @container (max-width: 26rem) {
    .bar {
      gap: 0;
    }

    .turn-icon {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .slide:not(:only-child, .leaving) {
      animation: slide-in 300ms ease-out;
    }

    .bar {
      transition: background-color 300ms;
    }

    @keyframes slide-in {
      from {
        opacity: 0;
      }
    }

    /* The door opens when the slide comes. */
    @starting-style {
      .doorstep .house[data-open] .leaf-shut {
        transform: none;
      }

      .doorstep .house[data-open] .leaf-open {
        transform: scaleX(0);
      }

      .doorstep .house[data-open] .within {
        opacity: 0;
      }
    }
  }

  @media (forced-colors: active) {
    .presentation .house::before {
      background: none;
      border-block-start: 2px solid;
    }

    .power-icon,
    .name-icon {
      fill: CanvasText;
      background: none;
    }

    .turn-icon {
      fill: ButtonText;
    }

    .arrow {
      fill: none;
      stroke: ButtonText;
    }

    .turn[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }

    .bar {
      border-block-start: 1px solid;
    }

    .strong-in b {
      border: 1px solid;
    }
  }

  /* Paper shows the page. */
  @media print {
    .presentation {
      display: none;
    }
  }
`;
