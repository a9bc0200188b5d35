import {css} from '../views/css.js';

/** What holds for a drawing of a server, until the element has drawn its own beside it and takes this one away. */
export const servedStyles = css`
  :host {
    position: relative;
    min-block-size: 0 !important;
  }
  /* The element's own, measured where it will stand, not seen before it is whole. */
  :host > [data-served] ~ div {
    position: absolute;
    inset: 0 0 auto;
    visibility: hidden;
  }
  /* What only works with a script keeps its room. */
  .needs-script button,
  .pill,
  .views {
    visibility: hidden;
  }
  @media screen {
    .poster {
      display: none;
    }
  }
`;
