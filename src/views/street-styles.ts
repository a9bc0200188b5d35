import {css} from './css.js';

/** The plots of a street: sky, pavement and name of each house. The houses themselves have styles of their own. */
export const streetStyles = css`
  .street {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-flow: row dense;
    isolation: isolate;
    padding-inline: var(--_gutter);
  }

  /* Behind the houses of a row lies the sky with its horizon; it and the pavement run on to both ends of the street. */
  .infographic::before,
  .house::before,
  .house::after,
  .house-name::before {
    content: '';
    position: absolute;
    z-index: -2;
    inset: 0 -100cqi;
  }

  .house,
  .park {
    position: relative;
    display: flex;
    padding-block-start: var(--_space);
  }

  .house::before {
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 80%);
  }

  .house::after {
    background: linear-gradient(#1f2a52, #4b447d 34%, #8a618a 58%, #d98a6a 84%);
    opacity: 0;
  }

  .evening .house::after {
    opacity: 1;
  }

  .house-name::before {
    z-index: -1;
    /* The pavement begins where the drawing has it: 11 of its 160 units above its lower edge. A margin counts in widths. */
    margin-block-start: -6.875%;
    background: linear-gradient(var(--_curb) 3px, var(--_pavement) 3px);
  }

  .park {
    align-items: start;
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
    padding: 0.5rem 0 var(--_space);
    font-size: clamp(0.875rem, 0.8rem + 0.25cqi, 1rem);
  }

  .house-label {
    max-inline-size: 100%;
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
    border-radius: 1rem;
  }

  .house-button:focus-visible {
    outline: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .house-label {
      transition: border-color 200ms;
    }
  }

  @media (forced-colors: active) {
    .house-name::before {
      display: none;
    }

    .house-label {
      border-color: Canvas;
    }

    .house[data-open] .house-label {
      border-color: Highlight;
    }
  }

  @media print {
    .house {
      break-inside: avoid;
    }

    .house-name::before {
      background: none;
      border-block-start: 2px solid;
    }
  }
`;
