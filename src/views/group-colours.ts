import {css, svg, unsafeCSS, type TemplateResult} from 'lit';

import type {KrachtDocument} from '../data/schema.js';

/** Groups with a colour of their own in the tokens, each with its texture: lines on a tile of 8 by 8. */
const TEXTURES: Readonly<Record<string, string>> = {
  vrijwilliger: 'M2 2h.1M6 6h.1',
  mbo: 'M0 3l4-3 4 3M0 7l4-3 4 3',
  ad: 'M4 0v8',
  hbo: 'M0 4h8',
  'hbo-wo': 'M0 4h8M4 0v8',
  overig: 'M2 2l4 4M6 2l-4 4',
  '0': 'M2 4h4M4 2v4',
  '1': 'M0 1l4 3-4 3',
  '2': 'M4 1l3 3-3 3-3-3z',
  '3': 'M0 2h4M4 6h4',
  '4': 'M2 0v4M6 4v4',
  '5': 'M2 2h4v4h-4z',
};

/** The colours of groups that the tokens do not know, far apart in hue. */
const SPARES = ['#4a4799', '#0c7a6b', '#a8730a', '#b0457f', '#5b7f2b', '#7a5540'];

/** The name under which a group has its colour and texture: its id, or a number from 0 for a group of the page's own. */
export function hueOf(document: KrachtDocument, id: string): string {
  if (id === 'unspecified' || isKnown(id)) return id;
  const place = (document.groups ?? []).filter((group) => !isKnown(group.id)).findIndex((group) => group.id === id);
  return String(Math.max(0, place) % SPARES.length);
}

/** A page's own colour for a group, through CSSOM: a style attribute would break a strict content policy. */
export function themeOf(id: string): string {
  return `--_own: var(--mbo-group-${id})`;
}

/**
 * What the marks of these groups refer to, once per tree and scale: for each group its texture for print and forced
 * colours, and its stripes for what may belong to it; the stripes of `unspecified` are the hatch.
 *
 * @param scale - Units of the drawing to a px, about: 2 for figures, 1 for the rest.
 */
export function renderTextures(document: KrachtDocument, ids: readonly string[], scale = 1): TemplateResult<2> {
  return svg`<defs>
    ${ids.map((id) => {
      const hue = hueOf(document, id);
      return svg`<pattern id="mbo-texture-${hue}-${scale}" class="lines" width="8" height="8"
          patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><path d=${TEXTURES[hue] ?? ''}></path></pattern>
        <pattern id="mbo-stripes-${hue}-${scale}" class="stripes" data-hue=${hue} .style=${themeOf(id)} width="6" height="6"
          patternUnits="userSpaceOnUse" patternTransform="rotate(-45) scale(${scale})"><path d="M0 3h6"></path></pattern>`;
    })}
  </defs>`;
}

/** What is laid over a mark: stripes where it is not sure or not known, else a texture that screens do not show. */
export function fillOf(hue: string, striped: boolean, scale = 1): string {
  return `url(#mbo-${striped ? 'stripes' : 'texture'}-${hue}-${scale})`;
}

function isKnown(id: string): boolean {
  return id in TEXTURES && Number.isNaN(Number(id));
}

/**
 * Gives whatever carries `data-hue` its colours: `--_c` as the page set it, `--_m` for marks (3:1 on dark paper too),
 * `--_t` for text on paper and outlines (4.5:1), `--_on` for large text on a mark.
 */
export const groupColours = css`
  :host {
    --_mark-min: 0;
    --_text-min: 0;
    --_text-max: 0.53;
  }
  @media screen {
    :host([theme='dark']) {
      --_mark-min: 0.67;
      --_text-min: 0.76;
      --_text-max: 1;
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      --_mark-min: 0.67;
      --_text-min: 0.76;
      --_text-max: 1;
    }
  }
  [data-hue] {
    --_m: var(--_c);
    --_t: color-mix(in oklab, var(--_c) 50%, var(--_ink));
    --_on: #fff;
  }
  @supports (color: oklch(from red l c h)) {
    [data-hue] {
      --_m: oklch(from var(--_c) max(var(--_mark-min), l) c h);
      --_t: oklch(from var(--_c) clamp(var(--_text-min), l, var(--_text-max)) c h);
      --_on: oklch(from var(--_c) clamp(0.25, (0.635 - max(var(--_mark-min), l)) * 1000, 1) 0.01 270);
    }
  }
  ${unsafeCSS(
    [
      ...Object.keys(TEXTURES)
        .filter(isKnown)
        .map((id) => [id, `var(--_group-${id})`]),
      ...SPARES.map((colour, i) => [i, `var(--_own,${colour})`]),
    ]
      .map(([hue, colour]) => `[data-hue='${hue}']{--_c:${colour}}`)
      .join(''),
  )}
  [data-hue='unspecified'] {
    --_c: color-mix(in oklab, var(--_ink) 24%, var(--_line));
  }
`;
