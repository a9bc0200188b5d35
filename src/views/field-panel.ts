import {html, svg, type TemplateResult} from 'lit';

import type {Field, KrachtDocument, Strength} from '../data/schema.js';
import type {CommonWords} from '../text/common-words.js';
import type {InfographicWords} from '../text/infographic-words.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {renderHeading, type HeadingLevel} from './heading.js';
import {ICON_GRID, renderIconPath, type IconPaths} from './icon.js';
import {renderPoints} from './points.js';

/** What a panel needs beside the field itself. */
export interface FieldPanelOptions {
  readonly document: KrachtDocument;
  readonly level: TextLevel;
  readonly heading: HeadingLevel;
  readonly words: InfographicWords & CommonWords;
  readonly icons: IconPaths;
  /** The strength that is chosen, if any. */
  readonly strength: string | undefined;
  /** Where the notch points, in percent of the panel's width; undefined for no notch. */
  readonly notch: number | undefined;
  readonly onClose: () => void;
  readonly onStrength: (id: string) => void;
}

/** What is behind one front door: what mbo social workers do in a field, in what they are strong there, and the sources. */
export function renderFieldPanel(field: Field, options: FieldPanelOptions): TemplateResult<1> {
  const {document, heading, icons, level, notch, onClose, words} = options;
  const strengths = (document.strengths ?? []).filter((strength) => field.strengths.includes(strength.id));
  return html`<section class="panel" id="panel" aria-labelledby="panel-title" part="panel">
    ${notch === undefined ? '' : renderNotch(notch)}
    <div class="panel-head">
      <svg class="panel-icon" viewBox="0 0 ${ICON_GRID} ${ICON_GRID}" aria-hidden="true">
        ${renderIconPath(field.icon, icons)}
      </svg>
      <div>
        <p class="eyebrow">${words.behind}</p>
        ${renderHeading(heading, readText(field.label, level), {id: 'panel-title', className: 'panel-title', focusable: true})}
      </div>
      <button type="button" class="close" part="button" aria-label=${words.close} @click=${onClose}>
        <svg viewBox="0 0 ${ICON_GRID} ${ICON_GRID}" aria-hidden="true">${renderIconPath('x')}</svg>
      </button>
    </div>
    <p class="panel-summary">${readText(field.summary, level)}</p>
    ${
      strengths.length === 0
        ? ''
        : html`<div class="chips" role="group" aria-label=${words.strengthsHere}>
            <span aria-hidden="true">${words.strengthsHere}</span>
            ${strengths.map((strength) => renderChip(strength, options))}
          </div>`
    }
    ${renderPoints(field.points, document, level, words)}
  </section>`;
}

function renderChip(strength: Strength, {level, onStrength, strength: chosen}: FieldPanelOptions): TemplateResult<1> {
  return html`<button
    type="button"
    class="chip"
    data-strength=${strength.id}
    aria-pressed=${chosen === strength.id}
    part="button"
    @click=${() => onStrength(strength.id)}
  >
    ${readText(strength.label, level)}
  </button>`;
}

/** A small triangle on the panel's upper edge; placed in percent without a style attribute, which a strict CSP forbids. */
function renderNotch(percent: number): TemplateResult<1> {
  return html`<svg class="notch" aria-hidden="true" width="100%" height="16">
    ${svg`<svg x="${percent}%" overflow="visible"><path d="M-16 17 0 0 16 17z"></path></svg>`}
  </svg>`;
}
