import {html, nothing, type TemplateResult} from 'lit';

import type {KrachtDocument, Source} from '../data/schema.js';

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

/** One source: a link where it has an address. The title tells what the few words leave out. */
export function renderSource(source: Source, name: string): TemplateResult<1> {
  return source.url === undefined
    ? html`<span title=${source.title}>${name}</span>`
    : html`<a href=${source.url} title=${source.title} part="link">${name}</a>`;
}
