import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix} from '../data/schema.js';
import type {Language} from '../text/language.js';
import {formatAmount, formatBare} from '../text/number-format.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {fillOf, hueOf, renderTextures, themeOf} from './group-colours.js';

/** The name of a group as it stands on its own: "Hbo en wo". */
export function labelOf(document: KrachtDocument, id: string, level: TextLevel): string {
  const group = document.groups?.find((one) => one.id === id);
  return group ? readText(group.label, level) : id;
}

/**
 * A small sample of a group's colour and texture; it needs `renderPatterns` in the same tree.
 *
 * @param possible - Samples what may belong to the group. Default false.
 */
export function renderSwatch(document: KrachtDocument, id: string, possible = false): TemplateResult<1> {
  const hue = hueOf(document, id);
  return html`<svg
    class="swatch ${possible ? 'possible' : ''}"
    aria-hidden="true"
    width="16"
    height="16"
    data-hue=${hue}
    .style=${themeOf(id)}
  >
    ${renderFill(hue, possible)}
  </svg>`;
}

/** A rectangle that fills its svg, as high as `height`: a group's colour with its texture, or its stripes. */
export function renderFill(hue: string, possible = false, height = 16): TemplateResult<2> {
  const striped = possible || hue === 'unspecified';
  const rect = (name: string, fill: string | typeof nothing) =>
    svg`<rect class=${name} x="1" y="1" width="100%" height=${height - 2} rx="4" fill=${fill}></rect>`;
  return svg`${rect(striped ? 'mark hatched' : 'mark', nothing)}${striped ? rect('over', fillOf(hue, true)) : nothing}${
    hue === 'unspecified' ? nothing : rect('over texture', fillOf(hue, false))
  }`;
}

/** The textures of all groups of some mixes; once per tree, out of sight. */
export function renderPatterns(document: KrachtDocument, mixes: readonly Mix[]): TemplateResult<1> {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0">
    ${renderTextures(document, groupsOf(document, mixes))}
  </svg>`;
}

/**
 * The groups of one mix with their numbers, in the groups' colours.
 *
 * @param bare - Leaves the % out of whole numbers: beside a hundred figures they count figures. Default false.
 */
export function renderLegend(
  document: KrachtDocument,
  {shares}: Mix,
  {language, level}: {readonly language: Language; readonly level: TextLevel},
  bare = false,
): TemplateResult<1> {
  return html`<ul class="legend" role="list">
    ${shares.map(({group, value}) => {
      const whole = typeof value !== 'number' || Number.isInteger(value);
      return html`<li data-hue=${hueOf(document, group)} .style=${themeOf(group)}>
        ${renderSwatch(document, group)}
        <strong>${bare && whole ? formatBare(value, language) : formatAmount(value, language)}</strong>
        ${labelOf(document, group, level)}
      </li>`;
    })}
  </ul>`;
}

/** The groups of several mixes, each once, in the order of the document. */
export function renderGroupNames(
  document: KrachtDocument,
  mixes: readonly Mix[],
  level: TextLevel,
): TemplateResult<1> | typeof nothing {
  return html`<ul class="legend names" role="list">
    ${groupsOf(document, mixes).map(
      (id) => html`<li>${renderSwatch(document, id)} ${labelOf(document, id, level)}</li>`,
    )}
  </ul>`;
}

/** The ids of the groups that the mixes have, each once, in the order of the document. */
export function groupsOf(document: KrachtDocument, mixes: readonly Mix[]): readonly string[] {
  const used = new Set(mixes.flatMap(({shares}) => shares.map(({group}) => group)));
  return (document.groups ?? []).map(({id}) => id).filter((id) => used.has(id));
}
