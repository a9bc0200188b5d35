import {html, nothing, type TemplateResult} from 'lit';

import type {KrachtDocument, Point} from '../data/schema.js';
import type {CommonWords} from '../text/common-words.js';
import {nameSourceShort} from '../text/date-format.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {renderSourceLinks} from './source-links.js';

/** Statements as a list, each with where it comes from. */
export function renderPoints(
  points: readonly Point[],
  document: KrachtDocument,
  level: TextLevel,
  words: CommonWords,
): TemplateResult<1> | typeof nothing {
  if (points.length === 0) return nothing;
  return html`<ul class="points" role="list">
    ${points.map(
      (point) =>
        html`<li>
          ${readText(point.text, level)}
          <small class="source"
            >${words.sources(point.sources.length)}:
            ${renderSourceLinks(point.sources, document, nameSourceShort)}${
              point.derived === undefined ? nothing : html` (${words[point.derived]})`
            }</small
          >
        </li>`,
    )}
  </ul>`;
}
