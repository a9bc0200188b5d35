import {css} from 'lit';

/** The same names in the evening: light on dark. A page's own `--mbo-*` values go before both. */
const dark = css`
  --_ink: var(--mbo-ink, #fff7e6);
  --_ink-soft: var(--mbo-ink-soft, #cfd3e6);
  --_paper: var(--mbo-paper, #232a4a);
  --_line: var(--mbo-line, #47507c);
  --_accent: var(--mbo-accent, #ffb59f);
  --_link: var(--mbo-link, #a9d5f5);
  --_sky-top: var(--mbo-sky-top, #1b2547);
  --_sky-bottom: var(--mbo-sky-bottom, #4a3f6b);
  --_pavement: var(--mbo-pavement, #262b4d);
  --_group-mbo: var(--mbo-group-mbo, #f0654a);
  --_group-hbo: var(--mbo-group-hbo, #6ea3d2);
  --_group-hbo-wo: var(--mbo-group-hbo-wo, #6ea3d2);
  --_group-overig: var(--mbo-group-overig, #a9a6c4);
  color-scheme: dark;
`;

/**
 * The colours, type and shape of every element, once. A page sets `--mbo-*`; the elements read `--_*`, which fall back
 * to the values here. Paper is always light: what is dark on a screen prints as the day.
 */
export const tokens = css`
  :host {
    --_ink: var(--mbo-ink, #1d2742);
    --_ink-soft: var(--mbo-ink-soft, #47506a);
    --_paper: var(--mbo-paper, #fffaf0);
    --_line: var(--mbo-line, #dcd5c6);
    --_accent: var(--mbo-accent, #b8331b);
    --_link: var(--mbo-link, #0b5a8a);
    --_light: var(--mbo-light, #ffd25e);
    --_sky-top: var(--mbo-sky-top, #dfeef2);
    --_sky-bottom: var(--mbo-sky-bottom, #fdf3df);
    --_pavement: var(--mbo-pavement, #cfc6b6);
    --_group-vrijwilliger: var(--mbo-group-vrijwilliger, #f2b134);
    --_group-mbo: var(--mbo-group-mbo, #d9482b);
    --_group-ad: var(--mbo-group-ad, #7fb3b0);
    --_group-hbo: var(--mbo-group-hbo, #2f5f8a);
    --_group-hbo-wo: var(--mbo-group-hbo-wo, #2f5f8a);
    --_group-overig: var(--mbo-group-overig, #8d8aa6);
    --_strength-vaardigheden: var(--mbo-strength-vaardigheden, #d9482b);
    --_strength-kennis: var(--mbo-strength-kennis, #0c6b6b);
    --_strength-methoden: var(--mbo-strength-methoden, #4a4799);
    --_strength-praktijk: var(--mbo-strength-praktijk, #9a6a00);
    /* A typeface that nobody sets is the page's own. It only works in font-family: in the shorthand it undoes the rest. */
    --_font: var(--mbo-font, inherit);
    --_font-display: var(--mbo-font-display, var(--mbo-font, inherit));
    --_radius: var(--mbo-radius, 1rem);
    display: block;
    color: var(--_ink);
    color-scheme: light;
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }

  :host([hidden]) {
    display: none;
  }

  @media screen {
    :host([theme='dark']) {
      ${dark}
    }
  }

  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
`;
