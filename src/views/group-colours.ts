import {nothing, svg, type TemplateResult} from 'lit';

import {css} from './css.js';
import type {KrachtDocument} from '../data/schema.js';
import {UNSPECIFIED} from '../data/amount.js';
import {colourSheet, type Colours} from './colours.js';

/** Textures, which groups take in the order of the document; none of them looks like stripes. A tile is 8 by 8. */
const TEXTURES = ['M1 2h2M5 6h2', 'M0 3l4-3 4 3M0 7l4-3 4 3', 'M4 0v8', 'M0 4h8', 'M0 4h8M4 0v8', 'M2 2l4 4M6 2l-4 4'];

/**
 * The colour of a group as a declaration, from the tokens or else by its place in the document. It is set through CSSOM:
 * a style attribute would break a strict content policy.
 */
export function colourOf(document: KrachtDocument, id: string): string {
  return `--_c: var(--_group-${id}, var(--mbo-group-${id}, oklch(0.5 0.12 ${hueOf(document, id)})))`;
}

/** The hue of a group without a colour of its own, in degrees. */
export function hueOf(document: KrachtDocument, id: string): number {
  // The golden angle keeps the hues of neighbours far apart; it starts where the built-in data gets purple, ochre, teal.
  return (placeOf(document, id) * 137 + 188) % 360;
}

/**
 * What the marks of these groups refer to, once per tree and out of sight: for each group its stripes, and its texture
 * for print and forced colours.
 */
export function renderPatterns(document: KrachtDocument, ids: readonly string[]): TemplateResult<1 | 2> {
  return svg`<svg class="patterns" aria-hidden="true" width="0" height="0">
    ${ids.map(
      (id) => svg`<g data-group=${id} .style=${colourOf(document, id)}>
        <pattern id="stripes-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path class="stripes" d="M0 3h6"></path>
        </pattern>
        <pattern id="texture-${id}" width="8" height="8" patternUnits="userSpaceOnUse">
          <path class="lines" d=${TEXTURES[placeOf(document, id) % TEXTURES.length]}></path>
        </pattern>
      </g>`,
    )}
  </svg>`;
}

/**
 * A mark of a group: its colour, or stripes where it is not sure or not known, and its texture, which screens do not show.
 *
 * @param possible - Whether it is not sure that this belongs to the group.
 * @param shape - Draws the shape of the mark with a class and a fill.
 * @param above - What is drawn on it.
 */
export function renderMark(
  document: KrachtDocument,
  id: string,
  possible: boolean,
  shape: (name: string, fill: string | typeof nothing) => TemplateResult<2>,
  above: unknown = nothing,
): TemplateResult<2> {
  const striped = possible || id === UNSPECIFIED;
  return svg`<g class="${striped ? 'striped' : ''} ${possible ? 'possible' : ''}" data-group=${id}
    .style=${colourOf(document, id)}>${shape('mark', nothing)}${
      striped ? shape('over', `url(#stripes-${id})`) : nothing
    }${id === UNSPECIFIED ? nothing : shape('texture', `url(#texture-${id})`)}${above}</g>`;
}

function placeOf({groups = []}: KrachtDocument, id: string): number {
  return groups.findIndex((group) => group.id === id);
}

/** The colours of well-known groups by day. */
export const GROUP_COLOURS: Colours = {
  'group-vrijwilliger': '#f2b134',
  'group-mbo': '#d9482b',
  'group-ad': '#7fb3b0',
  'group-hbo': '#2f5f8a',
  'group-hbo-wo': '#2f5f8a',
  'group-overig': '#8d8aa6',
};

const colours = colourSheet(GROUP_COLOURS, {
  'group-mbo': '#f0654a',
  'group-hbo': '#6ea3d2',
  'group-hbo-wo': '#6ea3d2',
  'group-overig': '#a9a6c4',
});

/**
 * Gives whatever carries `data-group` its colours: `--_c` as the page set it, `--_m` for marks (3:1 on dark paper too),
 * `--_t` for text on paper and outlines (4.5:1). Two groups that share a colour differ in lightness where they meet.
 */
export const groupColours = [
  colours,
  css`
    :host {
      --_group-unspecified: color-mix(in oklab, var(--_ink) 24%, var(--_line));
    }
    [data-group] {
      --_m: var(--_c);
      --_t: var(--_ink);
    }
    @supports (color: light-dark(red, oklch(from red l c h))) {
      [data-group] {
        --_m: light-dark(
          oklch(from var(--_c) calc(l + var(--_lift, 0)) c h),
          oklch(from var(--_c) calc(max(0.67, l) + var(--_lift, 0)) c h)
        );
        --_t: light-dark(oklch(from var(--_c) min(0.53, l) c h), oklch(from var(--_c) max(0.76, l) c h));
      }
    }
    .patterns:has([data-group='hbo']):has([data-group='hbo-wo']) ~ * [data-group='hbo-wo'] {
      --_lift: 0.12;
    }
  `,
];
