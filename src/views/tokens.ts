import {css} from './css.js';

import {colourSheet} from './colours.js';

const colours = colourSheet(
  {
    ink: '#1d2742',
    'ink-soft': '#47506a',
    paper: '#fffaf0',
    line: '#dcd5c6',
    accent: '#b8331b',
    link: '#0b5a8a',
  },
  {
    ink: '#fff7e6',
    'ink-soft': '#cfd3e6',
    paper: '#232a4a',
    line: '#47507c',
    accent: '#ffb59f',
    link: '#a9d5f5',
  },
);

/**
 * The colours, type and shape of every element, once. A page sets `--mbo-*`; the elements read `--_*`, which fall back
 * to the values here.
 */
export const tokens = [
  colours,
  css`
    :host {
      /* A typeface that nobody sets is the page's own. It only works in font-family: in the shorthand it undoes the rest. */
      --_font-display: var(--mbo-font-display, var(--mbo-font));
      --_radius: var(--mbo-radius, 1rem);
      display: block;
      color: var(--_ink);
      font-family: var(--mbo-font);
      line-height: 1.5;
      text-align: start;
      hyphens: auto;
      overflow-wrap: break-word;
      hyphenate-limit-chars: 12 4 4;
    }

    :host([hidden]) {
      display: none;
    }

    @media (prefers-contrast: more) {
      :host {
        --_ink-soft: var(--_ink);
        --_line: var(--_ink);
      }
    }
  `,
];
