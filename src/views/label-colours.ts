import {css} from './css.js';

/** Gives whatever carries `data-group` the colour for large text on its mark, `--_on`; it stands beside `groupColours`. */
export const labelColours = css`
  [data-group] {
    --_on: #fff;
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    [data-group] {
      --_on: light-dark(oklch(from var(--_c) clamp(0.25, (0.635 - l) * 1e6, 1) 0.01 270), #222);
    }
  }
  @media (forced-colors: active) {
    [data-group] {
      --_on: CanvasText;
    }
  }
`;
