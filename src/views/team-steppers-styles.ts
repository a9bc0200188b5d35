import {css} from './css.js';

/** The numbers of the groups: below each other on a phone, each a line; in a row where there is room. */
export const teamSteppersStyles = css`
  .steppers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding: 0.375rem 0.5rem 0.375rem 0.875rem;
    background: var(--_paper);
    border: 1px solid light-dark(transparent, var(--_line));
    border-inline-start: 0.375rem solid var(--_m);
    border-radius: 0.75rem;
  }
  label {
    flex: 1 1 5rem;
    overflow-wrap: anywhere;
    font-family: var(--_font-display);
    font-weight: 700;
    line-height: 1.2;
  }
  .step {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem;
    min-inline-size: 0;
    margin-inline-start: auto;
  }
  .step button {
    flex: none;
    box-sizing: border-box;
    /* As large as a finger, and with large letters no larger than there is room for. */
    inline-size: clamp(44px, 2.75rem, 15cqi);
    block-size: clamp(44px, 2.75rem, 15cqi);
    padding: 0;
    color: var(--_ink);
    background: none;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    cursor: pointer;
  }
  .step .more {
    color: var(--_paper);
    background: var(--_ink);
  }
  .step button:hover {
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--_ink) 22%, transparent);
  }
  .step button:active {
    scale: 0.94;
  }
  .step [aria-disabled='true'] {
    opacity: 0.45;
    box-shadow: none;
    cursor: default;
  }
  .step svg {
    inline-size: 1rem;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .step input {
    box-sizing: border-box;
    flex: 0 1 3.5rem;
    inline-size: 3.5rem;
    min-inline-size: 44px;
    min-block-size: 2.75rem;
    padding: 0;
    font: inherit;
    font-family: var(--_font-display);
    font-size: 1.625rem;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    text-align: center;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0.5rem;
  }
  .step input:hover {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
  }
  .step input[aria-invalid] {
    outline: 2px dashed var(--_accent);
    font-size: 1rem;
  }
  .wrong {
    flex: 1 1 100%;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_accent);
  }
  .wrong:empty {
    display: none;
  }

  @container (inline-size < 20rem) {
    .step {
      flex: 1 1 100%;
    }
  }
  @container (inline-size >= 34rem) {
    label,
    .wrong {
      flex: none;
    }
    .step {
      margin: 0;
    }
    .steppers {
      grid-template-columns: 1fr 1fr;
      gap: 0.75rem;
    }
    .stepper {
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: stretch;
      justify-content: start;
      gap: 0.375rem;
      padding: 0.625rem 0.875rem 0.75rem;
      border-inline-start: 1px solid light-dark(transparent, var(--_line));
      border-block-start: 0.375rem solid var(--_m);
    }
  }
  @container (inline-size >= 52rem) {
    .steppers {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  @media (forced-colors: active) {
    .stepper {
      border: 1px solid;
    }
    .step [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
  }

  @media print {
    .steppers {
      grid-template-columns: repeat(4, 1fr);
    }
    .stepper {
      justify-content: space-between;
      border: 1px solid var(--_line);
      border-block-start: 0.375rem solid var(--_m);
    }
    .step input {
      flex: 1;
      text-align: start;
    }
    .step button {
      display: none;
    }
  }
`;
