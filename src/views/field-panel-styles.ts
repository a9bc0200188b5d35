import {css} from './css.js';

/** What is behind an open door, and points with their sources wherever they stand. */
export const fieldPanelStyles = css`
  .panel-place {
    grid-column: 1 / -1;
  }

  .panel {
    --_ink: var(--_panel-ink);
    --_focus: var(--_ink);
    position: relative;
    margin-block-end: 1.5rem;
    padding: var(--_space);
    color: var(--_ink);
    background: var(--_paper);
    border-block-start: 0.3125rem solid var(--_mark);
    border-radius: 0 0 var(--_radius) var(--_radius);
    box-shadow: 0 1.25rem 2.5rem -1rem #0006;
  }

  .notch {
    position: absolute;
    inset-block-start: -1.25rem;
    inline-size: 32px;
    margin-left: -16px;
    fill: var(--_mark);
    pointer-events: none;
  }

  .panel-head,
  .chips {
    display: flex;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .panel-icon {
    box-sizing: border-box;
    flex: none;
    inline-size: 3.25rem;
    padding: 0.75rem;
    border-radius: 50%;
    fill: #1d2742;
    background: #fea;
  }

  /* Below 320 px the title needs its room: a word breaks where it may, and nowhere else. */
  @container (inline-size < 19rem) {
    .panel-icon {
      display: none;
    }
  }

  .eyebrow {
    font-size: 0.875rem;
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
    padding: 0.5rem;
    background: none;
    border: 0;
    border-radius: 50%;
    fill: currentColor;
  }

  .close:hover {
    background: #8883;
  }

  .panel-head div {
    min-inline-size: 0;
  }

  .chips {
    flex-wrap: wrap;
    gap: 0.5rem;
    font-size: 0.875rem;
  }

  .chip {
    max-inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 1rem;
    font-weight: 600;
    line-height: 1.3;
    border: 2px solid transparent;
    border-radius: 1rem;
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
    font-size: 0.875rem;
    opacity: 0.85;
  }

  .infographic .panel a {
    color: var(--_link);
  }

  @media (prefers-reduced-motion: no-preference) {
    .panel {
      animation: panel-in 350ms ease-out;
    }

    @keyframes panel-in {
      from {
        opacity: 0;
        translate: 0 -0.75rem;
      }
    }
  }

  @media (forced-colors: active) {
    .panel-icon,
    .strength-icon {
      fill: currentColor;
      background: none;
    }
  }

  @media print {
    .close,
    .notch {
      display: none;
    }

    .panel {
      break-inside: avoid;
      border: 1px solid;
      box-shadow: none;
    }
  }
`;
