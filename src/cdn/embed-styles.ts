import {css} from '../views/css.js';

/** The page around the element: no room of its own, and nothing painted behind it. */
export const embedStyles = css`
  body {
    margin: 0;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    background: transparent;
  }

  p {
    margin: 0;
    padding: 0.75rem 1rem;
    border-inline-start: 0.25rem solid;
    color: light-dark(#1d2742, #fff7e6);
    background: light-dark(#fffaf0, #232a4a);
  }

  p ~ :not(noscript) {
    margin-block-start: 0.75rem;
  }

  @media print {
    p {
      color: #1d2742;
      background: none;
    }
  }
`;
