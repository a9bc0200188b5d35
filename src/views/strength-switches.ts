import {html, nothing, type TemplateResult} from 'lit';

import {readText} from '../text/text-level.js';
import {renderIcon} from './icon.js';
import type {InfographicContext} from './infographic-context.js';
import {renderPoints} from './points.js';

/** The strengths as switches; at most one is on. */
export function renderStrengthSwitches({
  document: {strengths = []},
  chosen,
  icons,
  level,
  onStrength,
  words,
}: InfographicContext): TemplateResult<1> | typeof nothing {
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
          @click=${() => onStrength(strength.id)}
        >
          ${renderIcon('strength-icon', strength.icon, icons)}
          <span class="strength-label">${readText(strength.label, level)}</span>
          <span class="strength-summary">${readText(strength.summary, level)}</span>
        </button>`,
    )}
  </div>`;
}

/** What the chosen strength is made of, folded up: the lit street below is the answer that everyone sees first. */
export function renderStrengthPoints(context: InfographicContext): TemplateResult<1> | typeof nothing {
  const {chosen, language, level, words} = context;
  if (chosen === undefined || chosen.points.length === 0) return nothing;
  return html`<details class="what">
    <summary lang=${language}>${words.what(readText(chosen.label, level).toLowerCase())}</summary>
    ${renderPoints(chosen.points, context)}
  </details>`;
}
