import {css} from '../views/css.js';

/** The card: the sky above, the street, and on its pavement the paper with what is told. */
export const teamBuilderStyles = css`
  :host {
    --_gutter: clamp(1rem, 4cqi, 2.5rem);
    --_skeleton: max(88rem, 166rem - 117cqi);
    --_kerb: #edc;
    --_focus: var(--_ink);
  }
  .card {
    position: relative;
    isolation: isolate;
    overflow: clip;
    border-radius: var(--_radius);
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 34rem);
  }
  p {
    margin: 0;
  }

  .head {
    padding: clamp(1.5rem, 4cqi, 2.5rem) var(--_gutter) 1rem;
  }
  #title {
    margin: 0;
    font-family: var(--_font-display);
    font-size: clamp(1.625rem, 1.1rem + 2.4cqi, 2.5rem);
    font-weight: 800;
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .intro {
    max-inline-size: 36em;
    margin-block: 0.5rem 1.25rem;
    font-size: clamp(1rem, 0.9rem + 0.5cqi, 1.1875rem);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .street .key {
    margin: 0;
    padding: 0 var(--_gutter) 1rem;
    color: var(--_ink);
  }
  .street .key,
  .pavement {
    background: var(--_pavement);
  }
  .pavement {
    padding: 0 clamp(0.75rem, 4cqi, 2.5rem) clamp(1rem, 3cqi, 2rem);
  }
  .paper {
    padding: clamp(1rem, 4cqi, 2.25rem);
    background: var(--_paper);
    border: 1px solid light-dark(transparent, var(--_line));
    border-radius: var(--_radius);
  }
  .sentence {
    max-inline-size: 44em;
    font-size: clamp(1.0625rem, 0.95rem + 0.7cqi, 1.3125rem);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .sentence strong {
    color: var(--_t);
  }
  .telling p + p {
    margin-block-start: 0.5rem;
  }
  .aside {
    max-inline-size: 80ch;
    font-size: 0.9375rem;
    color: var(--_ink-soft);
    text-wrap: pretty;
  }
  .caution {
    max-inline-size: 72ch;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_accent);
  }
  .paper > .caution {
    margin-block-end: 0.75rem;
  }

  .tools {
    padding-block-start: 1rem;
  }
  .address {
    flex: 1 1 100%;
    min-block-size: 2.5rem;
    padding: 0 0.75rem;
    font: inherit;
    color: var(--_ink);
    background: var(--_paper);
    border: 2px solid var(--_ink);
    border-radius: 0.5rem;
  }

  @media screen {
    .evening {
      --_kerb: #3a4170;
      --_focus: var(--_light);
      background: linear-gradient(#161f3d, #2e3565 24rem, #8a618a 38rem);
    }
  }

  @media (forced-colors: active) {
    .card,
    .paper {
      border: 1px solid;
    }
  }

  @media print {
    .card,
    .pavement,
    .street .key {
      background: none;
    }
    .head {
      padding-inline: 0;
    }
    .paper {
      padding-inline: 0.5rem;
      border: 0;
    }
    .pavement {
      padding: 0;
    }
    .telling {
      break-inside: avoid;
    }
    .address {
      display: none;
    }
  }
`;
