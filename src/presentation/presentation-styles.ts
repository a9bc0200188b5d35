import {css} from '../views/css.js';

import {pageSlideStyles} from './page-slide-styles.js';
import {stageStyles} from './stage-styles.js';
import {streetSlideStyles} from './street-slide-styles.js';

/**
 * The slides. Type follows the smaller side of the screen (cqmin), so that the last row of a room can read it; colours,
 * houses and evening are those of the street, in whose shadow tree the slides stand.
 */
export const presentationStyles = css`
  ${stageStyles}
  ${streetSlideStyles}
  ${pageSlideStyles}

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
