import {html, nothing, type TemplateResult} from 'lit';

import type {CommonWords} from '../text/common-words.js';
import type {MixNotes} from '../text/mix-notes.js';
import {renderSource} from './source-links.js';

/** What must be known to read the picture honestly: below it, always. */
export function renderMixNotes(notes: MixNotes, words: CommonWords): TemplateResult<1> {
  const {example, caution, lines, sources} = notes;
  return html`<footer class="notes" part="notes">
    ${example ? html`<p class="caution">${example}</p>` : nothing}
    ${caution ? html`<p class="caution">${caution}</p>` : nothing}
    <div class="facts">
      ${lines.map(({name, text}) => html`<p>${name ? html`<b>${name}</b><br />` : nothing}${text}</p>`)}
    </div>
    ${
      sources.length > 0
        ? html`<p>
            ${words.sources(sources.length)}:
            ${sources.map(({source, name}, i) => html`${i > 0 ? ' · ' : nothing}${renderSource(source, name)}`)}
          </p>`
        : nothing
    }
  </footer>`;
}
