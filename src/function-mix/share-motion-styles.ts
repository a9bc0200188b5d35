import {css} from '../views/css.js';

/** For as long as a picture is measured: all of it is laid out, so that its height is known. */
export const LAID_OUT = '@media screen{.card{content-visibility:visible!important}}';

/** For as long as people walk over it: a picture without its figures. */
export const WALKED_OVER = '@media screen{[data-mix] [data-group]>path{visibility:hidden}}';

/** The looks of what moves over a picture. */
export const shareMotionStyles = css`
  .motion,
  .walkers {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .leaving > * {
    position: absolute;
    box-sizing: border-box;
  }
  .shade {
    border: 1px solid transparent;
    border-radius: 5px;
    background: var(--_m) padding-box;
  }
  .walkers {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    stroke-width: 0.7;
  }
  @media print {
    .motion {
      display: none;
    }
  }
`;
