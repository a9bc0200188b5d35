import {html, nothing, type TemplateResult} from 'lit';

import type {KrachtDocument, Source} from '../data/schema.js';
import {renderSource} from './source-links.js';

/** Sources in a row of words, each a link where it has an address. */
export function renderSourceLinks(
  ids: readonly string[],
  document: KrachtDocument,
  name: (source: Source) => string,
): readonly (TemplateResult<1> | typeof nothing)[] {
  return ids.map((id, i) => {
    const source = document.sources?.[id];
    if (source === undefined) return nothing;
    return html`${i > 0 ? ' · ' : nothing}${renderSource(source, name(source))}`;
  });
}
