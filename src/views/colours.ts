import {unsafeCSS, type CSSResult} from 'lit';

import {css} from './css.js';

/** Colours as `#rrggbb`, each under the name that it has in `--mbo-*`. */
export type Colours = Readonly<Record<string, string>>;

/** Gives each colour to `--_<name>`, unless the page has set its own `--mbo-<name>`. */
const declare = (colours: Colours) =>
  unsafeCSS(
    Object.entries(colours)
      .map(([name, colour]) => `--_${name}:var(--mbo-${name},${colour});`)
      .join(''),
  );

/**
 * The style sheet of a table of colours. Paper is always light: what is dark on a screen prints as the day.
 *
 * @param day - Each colour under the name that it has in `--mbo-*`.
 * @param evening - What is another colour where the theme is dark.
 */
export function colourSheet(day: Colours, evening: Colours = {}): CSSResult {
  const dark = css`
    ${declare(evening)}
    color-scheme: dark !important;
  `;
  return css`
    :host {
      ${declare(day)}
      color-scheme: light !important;
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
}
