import {html, nothing, type TemplateResult} from 'lit';

import type {CommonWords} from '../text/common-words.js';
import type {MixNotes} from '../text/mix-notes.js';
import {renderSource} from './source-links.js';

/** What must be known to read the picture honestly: below it, always. */
export function renderMixNotes({cautions, lines, sources}: MixNotes, words: CommonWords): TemplateResult<1> {
  return html`<footer class="notes" part="notes">
    ${cautions.map((caution) => html`<p class="caution">${caution}</p>`)}
    <div class="facts">
      ${lines.map(({name, text}) => html`<p>${name ? html`<b>${name}</b><br />` : nothing}${text}</p>`)}
    </div>
    ${
      sources.length > 0
        ? html`<p>
            ${words.sources(sources.length)}:
            ${sources.map(({source, name}, i) => [i > 0 ? ' · ' : '', renderSource(source, name)])}
          </p>`
        : nothing
    }
  </footer>`;
}
