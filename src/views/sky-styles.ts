import {css} from './css.js';

/** The looks of the sun and clouds by day, the moon and stars in the evening; each element chooses how wide they are. */
export const skyStyles = css`
  .sky-drawing {
    position: absolute;
    z-index: -1;
    inset-block-start: 1rem;
    inset-inline-end: var(--_gutter);
    fill: #fffdf8;
  }
  .sun {
    fill: #fd8;
  }
  .clouds {
    opacity: 0.85;
  }
  .moon {
    fill: #fec;
  }
  .stars {
    stroke: #fffdf8;
    stroke-width: 2.2;
    stroke-linecap: round;
  }
`;
