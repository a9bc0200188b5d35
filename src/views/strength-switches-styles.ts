import {unsafeCSS} from 'lit';

import {css} from './css.js';

/** The switches of the strengths, and the colour that each strength has wherever it stands. */
export const strengthSwitchesStyles = css`
  .strengths {
    display: grid;
    /* Two by two; one by one where letters are so large that two do not fit. */
    grid-template-columns: repeat(auto-fit, minmax(max(8.5rem, 50% - 0.75rem), 1fr));
    gap: 0.75rem;
    margin-block-start: var(--_space);
  }

  .strength {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    column-gap: 1rem;
    padding: 1rem;
    text-align: start;
    background: var(--_switch);
    border: 2px solid var(--_switch-line);
    border-radius: var(--_radius);
  }

  .strength-icon {
    box-sizing: border-box;
    grid-row: 1 / 3;
    align-self: center;
    inline-size: 2.75rem;
    padding: 0.5rem;
    border-radius: 50%;
    fill: #fff;
    background: var(--_own, var(--_ink));
  }

  .strength-summary {
    font-size: 0.875rem;
    line-height: 1.35;
    color: var(--_ink-soft);
  }

  /* Four in a row or two: never three and one left over. */
  @container (min-width: 960px) {
    .strengths {
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  }

  /* On a phone the four stand two by two; what each is made of comes when it is chosen. */
  @container (max-width: 539px) {
    .strengths {
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

  @media (prefers-reduced-motion: no-preference) {
    .strength {
      transition: 200ms;
      transition-property: background-color, border-color;
    }
  }

  @media print {
    .strength-icon {
      fill: var(--_own);
      background: none;
    }
  }
`;
