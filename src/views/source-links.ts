import {html, type TemplateResult} from 'lit';

import type {Source} from '../data/schema.js';

/** One source: a link where it has an address. The title tells what the few words leave out. */
export function renderSource(source: Source, name: string): TemplateResult<1> {
  return source.url === undefined
    ? html`<span title=${source.title}>${name}</span>`
    : html`<a href=${source.url} title=${source.title} part="link">${name}</a>`;
}
