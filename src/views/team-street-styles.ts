import {css} from './css.js';

/** The sky, the houses behind the team, and how people walk in and away. */
export const teamStreetStyles = css`
  .sky-drawing {
    inline-size: min(40%, 26rem);
  }
  .card:not(.evening) .by-evening,
  .evening .by-day {
    display: none;
  }

  .scene {
    display: block;
    block-size: auto;
    overflow: visible;
  }
  .ground {
    fill: var(--_pavement);
  }
  .kerb {
    fill: var(--_kerb);
  }
  .scene .house {
    --dusk: var(--_sky-bottom);
    --dim: 52%;
  }
  .person {
    stroke-width: 0.9;
  }
  .shadow {
    fill: #1d2742;
    fill-opacity: 0.16;
  }

  @media screen {
    .evening .house {
      --sheen: 0;
    }
    .evening .scene .house {
      --dusk: #18203f;
      --dim: 34%;
    }
    .evening .shadow {
      fill: #000;
      fill-opacity: 0.35;
    }
    /* Before lit windows a bright outline would be lost. */
    .evening .person :is(.mark, .soft) {
      stroke: #141c3c;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .person {
      transition: transform 300ms ease-out;
    }
    .comes {
      animation: come 380ms ease-out;
    }
    .leaves {
      animation: leave 300ms ease-in forwards;
    }
    @keyframes come {
      from {
        transform: translate(34px, 0);
        opacity: 0;
      }
      45% {
        transform: translate(16px, -4px) rotate(-2deg);
        opacity: 1;
      }
      75% {
        transform: translate(4px, -2px) rotate(1deg);
      }
    }
    @keyframes leave {
      50% {
        transform: translate(14px, -4px) rotate(2deg);
        opacity: 1;
      }
      to {
        transform: translate(34px, 0);
        opacity: 0;
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .person,
    .house-drawing * {
      transition-property: none;
    }
    .leaves {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .sky-drawing,
    .shadow,
    .kerb {
      display: none;
    }
    .ground {
      fill: Canvas;
    }
  }

  @media print {
    .sky-drawing {
      display: none;
    }
    .scene {
      break-inside: avoid;
    }
    .scene .house {
      --dusk: #fff;
    }
    .ground {
      fill: #fff;
    }
  }
`;
