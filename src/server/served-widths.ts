import {css} from '../views/css.js';

/** A width of an element with room for twenty figures in a row, and one without, in px. */
export const WIDE = 800;
export const NARROW = 360;

/** Shows what was drawn for the width that the element turns out to have; the border is that of `mix-people`. */
export const servedWidths = css`
  .narrow {
    display: none;
  }
  @container (inline-size < 560px) {
    .narrow {
      display: block;
    }
    .wide {
      display: none;
    }
  }
`;
