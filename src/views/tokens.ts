import {css} from 'lit';

/**
 * The colours, type and shape of every element, once. A page sets `--mbo-*`; the elements read `--_*`, which fall back
 * to the values here. Dark is the same street in the evening.
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
    --_pavement-ink: var(--mbo-pavement-ink, #1d2742);
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
    --_font: var(--mbo-font, inherit);
    --_font-display: var(--mbo-font-display, var(--mbo-font, inherit));
    --_radius: var(--mbo-radius, 1rem);
    display: block;
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
    hyphens: auto;
  }

  :host([hidden]) {
    display: none;
  }
`;
