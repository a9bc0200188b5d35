import {css} from './css.js';

import {colourSheet, type Colours} from './colours.js';

/** The colours of every element by day. */
export const TOKEN_COLOURS: Colours = {
  ink: '#1d2742',
  'ink-soft': '#47506a',
  paper: '#fffaf0',
  line: '#dcd5c6',
  accent: '#b8331b',
  link: '#0b5a8a',
};

const colours = colourSheet(TOKEN_COLOURS, {
  ink: '#fff7e6',
  'ink-soft': '#cfd3e6',
  paper: '#232a4a',
  line: '#47507c',
  accent: '#ffb59f',
  link: '#a9d5f5',
});

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
      font-size: medium !important;
    }

    /*
     * The box that everything is drawn in. No style sheet of a page can reach it, as it can the host, and of what is
     * inherited it takes only these from the page, and the direction.
     */
    :host > div {
      all: initial;
      display: block;
      container-type: inline-size;
      color: var(--_ink);
      color-scheme: inherit;
      pointer-events: inherit;
      visibility: inherit;
      -webkit-locale: inherit;
      font-family: var(--mbo-font);
      line-height: 1.5;
      hyphens: auto;
      overflow-wrap: break-word;
      hyphenate-limit-chars: 12 4 4;
      /*
       * Our sizes are in rem. Where a page makes that less than the visitor's own size of text, we are drawn larger by as
       * much; an em here is one of the host.
       */
      zoom: var(--_zoom, max(1, 16px / 1rem));
    }

    /*
     * Not every engine divides lengths yet. Safari, which does, takes the degrees of this angle for radians, and an em for
     * a zoomed one.
     */
    @supports not (hanging-punctuation: first) {
      :host > div {
        zoom: var(--_zoom, max(1, tan(atan2(1em, 1rem))));
      }
    }

    /* Not the box itself: an em there is one of the host. */
    [part='base'] {
      font-size: 1rem;
    }

    /* On a page that reads from right to left the words are still ours: only where a line begins is the page's. */
    p,
    li,
    [part='heading'] {
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
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
