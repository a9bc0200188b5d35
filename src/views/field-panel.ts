import {html, type TemplateResult} from 'lit';

import type {Field} from '../data/schema.js';
import {readText} from '../text/text-level.js';
import {renderHeading, type HeadingLevel} from './heading.js';
import {renderIcon} from './icon.js';
import type {InfographicContext} from './infographic-context.js';
import {renderPoints} from './points.js';

/** What a panel needs beside the field itself. */
export interface FieldPanelOptions {
  readonly heading: HeadingLevel;
  /** Where the notch points, in percent of the panel's width. */
  readonly notch: number;
  readonly onToggle: (id: string) => void;
}

/**
 * What is behind one front door: what mbo social workers do in a field, in what they are strong there, and the sources.
 * The notch is placed through CSSOM: a style attribute would break a strict CSP, and Chromium keeps painting an svg inside
 * another where its percentage was before, in forced colours.
 */
export function renderFieldPanel(
  field: Field,
  context: InfographicContext,
  {heading, notch, onToggle}: FieldPanelOptions,
): TemplateResult<1> {
  const {chosen, document, icons, language, level, onStrength, words} = context;
  const strengths = (document.strengths ?? []).filter(({id}) => field.strengths.includes(id));
  return html`<section class="panel" id="panel" aria-labelledby="panel-title" part="panel">
    <svg class="notch" aria-hidden="true" viewBox="-16 0 32 17" .style=${`left:${notch}%`}>
      <path d="M-16 17 0 0 16 17z" />
    </svg>
    <div class="panel-head">
      ${renderIcon('panel-icon', field.icon, icons)}
      <div>
        <p class="eyebrow" lang=${language}>${words.behind}</p>
        ${renderHeading(heading, readText(field.label, level), {id: 'panel-title', className: 'panel-title', focusable: true})}
      </div>
      <button type="button" class="close" part="button" aria-label=${words.close} @click=${() => onToggle(field.id)}>
        ${renderIcon('', 'x', icons)}
      </button>
    </div>
    <p class="panel-summary">${readText(field.summary, level)}</p>
    ${
      strengths.length === 0
        ? ''
        : html`<div class="chips" role="group" aria-label=${words.strengthsHere}>
            <span aria-hidden="true" lang=${language}>${words.strengthsHere}</span>
            ${strengths.map(
              (strength) =>
                html`<button
                  type="button"
                  class="chip"
                  part="button"
                  data-strength=${strength.id}
                  aria-pressed=${strength === chosen}
                  @click=${() => onStrength(strength.id)}
                >
                  ${readText(strength.label, level)}
                </button>`,
            )}
          </div>`
    }
    ${renderPoints(field.points, context)} ${context.renderPanelTools?.(field)}
  </section>`;
}
