import {css, unsafeCSS} from 'lit';

/** The colours by day, each under the name that it has in `--mbo-*`. */
const DAY = {
  ink: '#1d2742',
  'ink-soft': '#47506a',
  paper: '#fffaf0',
  line: '#dcd5c6',
  accent: '#b8331b',
  link: '#0b5a8a',
  light: '#ffd25e',
  'sky-top': '#dfeef2',
  'sky-bottom': '#fdf3df',
  pavement: '#cfc6b6',
  'group-vrijwilliger': '#f2b134',
  'group-mbo': '#d9482b',
  'group-ad': '#7fb3b0',
  'group-hbo': '#2f5f8a',
  'group-hbo-wo': '#2f5f8a',
  'group-overig': '#8d8aa6',
  'strength-vaardigheden': '#d9482b',
  'strength-kennis': '#0c6b6b',
  'strength-methoden': '#4a4799',
  'strength-praktijk': '#9a6a00',
};

/** What is another colour in the evening: light on dark. */
const EVENING: Partial<typeof DAY> = {
  ink: '#fff7e6',
  'ink-soft': '#cfd3e6',
  paper: '#232a4a',
  line: '#47507c',
  accent: '#ffb59f',
  link: '#a9d5f5',
  'sky-top': '#1b2547',
  'sky-bottom': '#4a3f6b',
  pavement: '#262b4d',
  'group-mbo': '#f0654a',
  'group-hbo': '#6ea3d2',
  'group-hbo-wo': '#6ea3d2',
  'group-overig': '#a9a6c4',
};

/** Gives each colour to `--_<name>`, unless the page has set its own `--mbo-<name>`. */
const declare = (colours: Readonly<Record<string, string>>) =>
  unsafeCSS(
    Object.entries(colours)
      .map(([name, colour]) => `--_${name}:var(--mbo-${name},${colour});`)
      .join(''),
  );

const dark = css`
  ${declare(EVENING)}
  color-scheme: dark;
`;

/**
 * The colours, type and shape of every element, once. A page sets `--mbo-*`; the elements read `--_*`, which fall back
 * to the values here. Paper is always light: what is dark on a screen prints as the day.
 */
export const tokens = css`
  :host {
    ${declare(DAY)}
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
