import {html, nothing, type TemplateResult} from 'lit';

import type {KrachtDocument} from '../data/schema.js';
import {formatDate, nameSource} from '../text/date-format.js';
import type {InfographicWords} from '../text/infographic-words.js';
import type {Language} from '../text/language.js';
import {renderSource} from './source-links.js';

/** All sources of a document, folded up, and the day on which it was last changed. */
export function renderDocumentFoot(
  {sources = {}, updated}: KrachtDocument,
  words: InfographicWords,
  language: Language,
): TemplateResult<1> | typeof nothing {
  const all = Object.values(sources);
  if (all.length === 0 && updated === undefined) return nothing;
  return html`<footer class="foot" lang=${language}>
    ${
      all.length === 0
        ? nothing
        : html`<details class="all-sources">
            <summary>${words.allSources(all.length)}</summary>
            <ul role="list">
              ${all.map(
                (source) =>
                  html`<li>${renderSource(source, source.title)} <small>${nameSource(source, language)}</small></li>`,
              )}
            </ul>
          </details>`
    }
    ${updated === undefined ? nothing : html`<p>${words.updated(formatDate(updated, language))}</p>`}
  </footer>`;
}
