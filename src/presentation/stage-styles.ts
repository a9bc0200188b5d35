import {css} from '../views/css.js';

/** The dialog, what every slide has, and the bar below it. */
export const stageStyles = css`
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
`;
