import {html, nothing, type TemplateResult} from 'lit';

import type {Field} from '../data/schema.js';
import {hasPlainTexts} from '../text/plain-texts.js';
import {readText} from '../text/text-level.js';
import {headingLevel, renderHeading} from './heading.js';
import type {InfographicContext} from './infographic-context.js';
import {renderStrengthPoints, renderStrengthSwitches} from './strength-switches.js';

/**
 * What stands above the street: title, intro, the switch for everyday words, the strengths, and what the chosen one lights.
 *
 * @param heading - The level of the title's heading, as the page asked for it.
 * @param onText - A person asked for the other words.
 */
export function renderStreetHead(
  fields: readonly Field[],
  context: InfographicContext,
  heading: number,
  onText: () => void,
): TemplateResult<1> {
  const {chosen, document, language, level, words} = context;
  const {title, intro} = document;
  const lit = fields.filter(({strengths}) => chosen && strengths.includes(chosen.id));
  const names = lit.map(({label}) => readText(label, level));
  return html`<header class="head">
    ${title && renderHeading(headingLevel(heading), readText(title, level), {id: 'street-title', className: 'title'})}
    ${intro && html`<p class="intro">${readText(intro, level)}</p>`}
    ${
      hasPlainTexts(document)
        ? html`<button
            type="button"
            class="pill"
            part="button"
            lang=${language}
            aria-pressed=${level === 'eenvoudig'}
            @click=${onText}
          >
            ${words.plainText}
          </button>`
        : nothing
    }
    ${renderStrengthSwitches(context)}
    <div class="told" role="status" lang=${language}>
      ${chosen && html`<p>${words.lit(readText(chosen.label, level), names, fields.length)}</p>`}
    </div>
    ${renderStrengthPoints(context)}
  </header>`;
}
