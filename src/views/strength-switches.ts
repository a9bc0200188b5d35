import {html, nothing, type TemplateResult} from 'lit';

import type {KrachtDocument, Strength} from '../data/schema.js';
import type {CommonWords} from '../text/common-words.js';
import type {InfographicWords} from '../text/infographic-words.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {ICON_GRID, renderIconPath, type IconPaths} from './icon.js';
import {renderPoints} from './points.js';

/** What the switches need beside the strengths themselves. */
export interface StrengthSwitchesOptions {
  readonly level: TextLevel;
  readonly words: InfographicWords & CommonWords;
  readonly icons: IconPaths;
  readonly chosen: Strength | undefined;
  readonly onChoose: (id: string) => void;
}

/** The strengths as switches; at most one is on. */
export function renderStrengthSwitches(
  strengths: readonly Strength[],
  {chosen, icons, level, onChoose, words}: StrengthSwitchesOptions,
): TemplateResult<1> | typeof nothing {
  if (strengths.length === 0) return nothing;
  return html`<div class="strengths" role="group" aria-label=${words.strengths}>
    ${strengths.map(
      (strength) =>
        html`<button
          type="button"
          class="strength"
          part="strength"
          data-strength=${strength.id}
          aria-pressed=${strength === chosen}
          @click=${() => onChoose(strength.id)}
        >
          <svg class="strength-icon" viewBox="0 0 ${ICON_GRID} ${ICON_GRID}" aria-hidden="true">
            ${renderIconPath(strength.icon, icons)}
          </svg>
          <span class="strength-label">${readText(strength.label, level)}</span>
          <span class="strength-summary">${readText(strength.summary, level)}</span>
        </button>`,
    )}
  </div>`;
}

/** What a strength is made of, folded up: the lit street below is the answer that everyone sees first. */
export function renderStrengthPoints(
  strength: Strength | undefined,
  document: KrachtDocument,
  {level, words}: StrengthSwitchesOptions,
): TemplateResult<1> | typeof nothing {
  if (strength === undefined || strength.points.length === 0) return nothing;
  return html`<details class="what">
    <summary>${words.what(readText(strength.label, level).toLowerCase())}</summary>
    ${renderPoints(strength.points, document, level, words)}
  </details>`;
}
