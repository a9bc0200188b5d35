import {html, nothing, type TemplateResult} from 'lit';

import type {Point} from '../data/schema.js';
import {nameSourceShort} from '../text/short-source.js';
import {readText} from '../text/text-level.js';
import type {InfographicContext} from './infographic-context.js';
import {renderSourceLinks} from './source-row.js';

/** Statements as a list, each with where it comes from. */
export function renderPoints(
  points: readonly Point[],
  {document, language, level, words}: InfographicContext,
): TemplateResult<1> | typeof nothing {
  if (points.length === 0) return nothing;
  return html`<ul class="points" role="list">
    ${points.map(
      ({text, sources, derived}) =>
        html`<li>
          ${readText(text, level)}
          <small class="source" lang=${language}
            >${words.sources(sources.length)}:
            ${renderSourceLinks(sources, document, nameSourceShort)}${derived && html` (${words[derived]})`}</small
          >
        </li>`,
    )}
  </ul>`;
}
