import {css} from '../views/css.js';

/** The card around the pictures: title, sentence and the switch between views. */
export const functionMixStyles = css`
  :host {
    --_gutter: clamp(1rem, 4cqi, 2.5rem);
    --_skeleton: 41rem;
  }
  .card {
    border: 1px solid light-dark(transparent, var(--_line));
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  section {
    padding: var(--_gutter);
  }
  figure {
    margin: 1rem 0 0;
  }
  figure:empty {
    block-size: 24rem;
  }
  #title {
    margin: 0 0 0.5rem;
    font-family: var(--_font-display);
    font-weight: 800;
    line-height: 1.15;
    font-size: clamp(1.375rem, 1rem + 2cqi, 1.875rem);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .sentence {
    max-inline-size: 42em;
    margin: 0;
    font-size: clamp(1.0625rem, 0.95rem + 0.7cqi, 1.25rem);
    line-height: 1.4;
  }
  .sentence strong {
    color: var(--_t);
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    margin: 1.25rem 0 0;
    padding: 3px;
    border: 1px solid color-mix(in oklab, var(--_ink) 50%, var(--_paper));
    border-radius: 2rem;
  }
  .views button {
    min-block-size: 2.5rem;
    padding: 0 clamp(0.5rem, 3cqi, 1.1rem);
    border: 0;
    border-radius: 2rem;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    color: inherit;
    background: none;
    font-size: 0.9375rem;
  }
  .views button:hover {
    background: var(--_line);
  }
  .views [aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
  }
  :focus-visible {
    outline: 3px solid var(--_focus, var(--_ink));
    outline-offset: 2px;
  }
  @media print {
    section {
      padding: 0;
      break-inside: avoid;
    }
    .views {
      display: none;
    }
    #title,
    .sentence {
      break-after: avoid;
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    }
    .notes {
      font-size: 0.75rem;
    }
    figure {
      margin-block-start: 1.25rem;
    }
    .people,
    p {
      max-block-size: 30rem;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      --_focus: CanvasText;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
