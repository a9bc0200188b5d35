import {html, svg, type TemplateResult} from 'lit';

import {numbersOf} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {labelOf, type MixReading} from '../text/mix-reading.js';
import {formatAmount, formatBare} from '../text/number-format.js';
import {colourOf, renderMark} from './group-colours.js';

export {groupsOf} from '../text/mix-reading.js';

/**
 * A small sample of a group's colour and texture; it needs `renderPatterns` in the same tree.
 *
 * @param possible - Samples what may belong to the group. Default false.
 */
export function renderSwatch(id: string, {document}: MixReading, possible = false): TemplateResult<1> {
  return html`<svg class="swatch" aria-hidden="true" width="16" height="16">
    ${renderMark(
      document,
      id,
      possible,
      (name, fill) => svg`<rect class=${name} x="1" y="1" width="14" height="14" rx="4" fill=${fill}></rect>`,
    )}
  </svg>`;
}

/** The groups of one mix with their numbers, in the groups' colours: whole numbers count figures of a hundred, without a %. */
export function renderLegend({shares}: Mix, reading: MixReading): TemplateResult<1> {
  return html`<ul class="legend" role="list">
    ${shares.map(({group, value}) => {
      const format = numbersOf(value).every(Number.isInteger) ? formatBare : formatAmount;
      return html`<li data-group=${group} .style=${colourOf(reading.document, group)}>
        ${renderSwatch(group, reading)} <strong>${format(value, reading.words)}</strong> ${labelOf(group, reading)}
      </li>`;
    })}
  </ul>`;
}
