import {html, nothing, type TemplateResult} from 'lit';

import type {Field, Point, Strength} from '../data/schema.js';
import {formatDate, nameSource} from '../text/date-format.js';
import {posterWords, type PosterWords} from '../text/poster-words.js';
import {readText} from '../text/text-level.js';
import {headingLevel, renderHeading} from './heading.js';
import {renderIcon} from './icon.js';
import type {InfographicContext} from './infographic-context.js';
import {renderSource} from './source-links.js';

/** What a poster is drawn from. */
export interface PosterOptions {
  readonly context: InfographicContext;
  /** The fields of the street, in its order. */
  readonly fields: readonly Field[];
  /** The level of the infographic's title, as the page asked for it. */
  readonly heading: number;
}

/** Where the poster leads. */
export interface PosterAddress {
  /** The address of the page; empty where it has none that others can open. */
  readonly address: string;
  /** Draws its QR code; undefined while the code of that is not there. */
  readonly renderCode: ((address: string, title: string) => TemplateResult<1>) | undefined;
}

/** What stands on paper only, around what stands on the screen too. */
export interface Poster {
  /** Above the title: the way to the page. */
  readonly top: TemplateResult<1> | typeof nothing;
  /** Between street and mix: every strength and every field, written out. */
  readonly middle: TemplateResult<1>;
  /** At the end: all sources with their addresses, the date, the page. */
  readonly end: TemplateResult<1>;
}

/** Writes out what a visitor would click for. Points name their sources by number: the list of them is at the end. */
export function renderPoster(options: PosterOptions, place: PosterAddress): Poster {
  const words = posterWords[options.context.language];
  return {
    top: renderWayToPage(place, words),
    middle: html`${renderStrengths(options, words)} ${renderFields(options, words)}`,
    end: renderEnd(options, words, place.address),
  };
}

function renderWayToPage({address, renderCode}: PosterAddress, words: PosterWords): Poster['top'] {
  if (address === '') return nothing;
  return html`<div class="poster poster-way">
    <p><b>${words.find}</b><br />${renderCode ? words.scan : words.visit}<br />${nameAddress(address)}</p>
    ${renderCode?.(address, words.code)}
  </div>`;
}

function renderStrengths({context, heading}: PosterOptions, words: PosterWords): TemplateResult<1> | typeof nothing {
  const {document, icons, level} = context;
  const told = (document.strengths ?? []).filter(({points}) => points.length > 0);
  if (told.length === 0) return nothing;
  return html`<section class="poster">
    ${renderHeading(headingLevel(heading, 1), words.strengths, {className: 'poster-title'})}
    <div class="poster-strengths">
      ${told.map(
        ({icon, id, label, points}) =>
          html`<section data-strength=${id}>
            <div class="poster-name">
              ${renderIcon('poster-icon', icon, icons)}
              ${renderHeading(headingLevel(heading, 2), readText(label, level))}
            </div>
            ${renderPosterPoints(points, context, words)}
          </section>`,
      )}
    </div>
  </section>`;
}

function renderFields(options: PosterOptions, words: PosterWords): TemplateResult<1> | typeof nothing {
  const {context, fields, heading} = options;
  if (fields.length === 0) return nothing;
  const {document, icons, level} = context;
  return html`<section class="poster">
    ${renderHeading(headingLevel(heading, 1), words.fields, {className: 'poster-title'})}
    <div class="poster-fields">
      ${fields.map(
        ({icon, id, label, points, strengths, summary}) =>
          html`<section data-written=${id}>
            <div class="poster-name">
              ${renderIcon('poster-icon', icon, icons)}
              ${renderHeading(headingLevel(heading, 2), readText(label, level))}
            </div>
            <p class="poster-summary">${readText(summary, level)}</p>
            ${renderStrongIn(
              (document.strengths ?? []).filter((strength) => strengths.includes(strength.id)),
              context,
              words,
            )}
            ${renderPosterPoints(points, context, words)}
          </section>`,
      )}
    </div>
  </section>`;
}

/** In words, since light and colour do not reach every printer. */
function renderStrongIn(
  strengths: readonly Strength[],
  {icons, level}: InfographicContext,
  words: PosterWords,
): TemplateResult<1> | typeof nothing {
  if (strengths.length === 0) return nothing;
  return html`<p class="poster-strong">
    ${words.strongIn}
    ${strengths.map(
      ({icon, id, label}, i) =>
        html`<span data-strength=${id}
          >${renderIcon('poster-mark', icon, icons)}
          ${readText(label, level)}${i < strengths.length - 1 ? ',' : ''}</span
        > `,
    )}
  </p>`;
}

function renderPosterPoints(
  points: readonly Point[],
  {document, level, words: common}: InfographicContext,
  words: PosterWords,
): TemplateResult<1> | typeof nothing {
  if (points.length === 0) return nothing;
  const ids = Object.keys(document.sources ?? {});
  return html`<ul class="poster-points">
    ${points.map(({text, sources, derived}) => {
      const refs = words.refs(sources.map((id) => ids.indexOf(id) + 1).sort((a, b) => a - b));
      return html`<li>${readText(text, level)} <small>(${derived ? `${common[derived]}, ${refs}` : refs})</small></li>`;
    })}
  </ul>`;
}

function renderEnd({context, heading}: PosterOptions, words: PosterWords, address: string): TemplateResult<1> {
  const {document, words: common, language} = context;
  const sources = Object.values(document.sources ?? {});
  return html`<div class="poster">
    ${
      sources.length === 0
        ? nothing
        : html`${renderHeading(headingLevel(heading, 1), words.sources, {className: 'poster-title'})}
            <ol class="poster-sources">
              ${sources.map(
                (source) =>
                  html`<li>
                    ${renderSource(source, source.title)} · ${nameSource(source, language)}
                    ${source.url === undefined ? nothing : html`<br /><small>${nameAddress(source.url)}</small>`}
                  </li>`,
              )}
            </ol>`
    }
    <p class="poster-end">
      ${document.updated === undefined ? nothing : html`<span>${common.updated(formatDate(document.updated, language))}</span>`}
      ${address === '' ? nothing : html`<span>${words.page} ${nameAddress(address)}</span>`}
    </p>
  </div>`;
}

/** An address as people read and type it. */
function nameAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
