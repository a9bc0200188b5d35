import {html, nothing, svg, type TemplateResult} from 'lit';

import type {Field, Point} from '../data/schema.js';
import {HOUSE_HEIGHT, HOUSE_WIDTH, layoutHouse} from '../layout/house-layout.js';
import {layoutPark} from '../layout/park-layout.js';
import {plotsLeft} from '../layout/street-layout.js';
import {formatDate, nameSource} from '../text/date-format.js';
import {nameSourceShort} from '../text/short-source.js';
import {presentationWords} from '../text/presentation-words.js';
import {readText} from '../text/text-level.js';
import {renderHouse, renderMarks} from '../views/house.js';
import {renderIcon, renderIconPath} from '../views/icon.js';
import {renderSky} from '../views/sky.js';
import {renderSource} from '../views/source-links.js';
import type {Show, Slide} from './slides.js';
import {countAcross, layoutStreetRows, type StreetRows} from './street-rows.js';

/** Where slides are shown. */
export interface Room {
  /** In CSS px. */
  readonly width: number;
  readonly height: number;
  /** Whether it is evening by the theme: then every slide is, and everyone is at home. */
  readonly dark: boolean;
}

/** How much of the room's height the houses of a street share, when it lies and when it stands upright. */
const LYING_SHARE = 0.28;
const UPRIGHT_SHARE = 0.5;
/** The least where only as many houses are seen as there is room for. */
const ROW_SHARE = 0.25;

/** What is on a slide. What may not fit in it is its `.scroller`. */
export function renderSlide(slide: Slide, show: Show, room: Room): TemplateResult<1> {
  switch (slide.kind) {
    case 'claim':
      return renderClaim(slide, show, room);
    case 'strength':
      return renderStrength(slide, show, room);
    case 'field':
      return renderField(slide, show, room);
    case 'mix':
      return renderMix(slide, show, room);
    case 'sources':
      return renderSources(slide, show);
  }
}

type SlideOf<Kind extends Slide['kind']> = Extract<Slide, {kind: Kind}>;

function renderClaim({title, intro}: SlideOf<'claim'>, show: Show, room: Room): TemplateResult<1> {
  const seen = show.fields.slice(0, countAcross(room.width, room.height * ROW_SHARE));
  return html`<section class="claim scroller" aria-label=${title}>
    <div class="sky">
      ${renderSky()}
      <div class="head">
        <h2 class="slide-title">${title}</h2>
        ${intro && html`<p class="slide-summary">${intro}</p>`}
      </div>
      ${renderStreet(seen, {columns: seen.length, rows: 1}, show, () => (room.dark ? 'lit' : 'day'))}
    </div>
  </section>`;
}

function renderStrength(
  {title, strength, points, fields}: SlideOf<'strength'>,
  show: Show,
  room: Room,
): TemplateResult<1> {
  const {icons, level} = show.context;
  const words = presentationWords[show.context.language];
  const rows = layoutStreetRows(
    show.fields.length,
    room.width,
    room.height * (room.width > room.height ? LYING_SHARE : UPRIGHT_SHARE),
  );
  return html`<section class="power scroller" aria-label=${title} data-strength=${strength.id}>
    <div class="sky">
      <div class="head">
        ${renderIcon('power-icon', strength.icon, icons)}
        <h2 class="slide-title">${title}</h2>
        <p class="slide-summary">${readText(strength.summary, level)}</p>
        ${renderPoints(points, show)}
      </div>
      ${renderStreet(show.fields, rows, show, (field) => (fields.includes(field) ? 'lit' : 'dim'), renderSky())}
    </div>
    ${
      show.fields.length === 0
        ? nothing
        : html`<div class="ground">
            <p class="counts">${words.counts(fields.length, show.fields.length)}</p>
            <ul class="names" role="list">
              ${fields.map(
                (field) => html`<li>${renderIcon('name-icon', field.icon, icons)}${readText(field.label, level)}</li>`,
              )}
            </ul>
          </div>`
    }
  </section>`;
}

function renderField({title, field, place}: SlideOf<'field'>, show: Show, room: Room): TemplateResult<1> {
  const {document, level, words} = show.context;
  const strengths = (document.strengths ?? []).filter(({id}) => field.strengths.includes(id));
  return html`<div class="door">
    <div class="doorstep">
      ${renderSky()}
      <div class="house" data-open ?data-lit=${room.dark}>${renderFront(field, place, show)}</div>
    </div>
    <section class="story scroller" aria-label=${title}>
      <div class="story-text">
        <p class="behind">${words.behind}</p>
        <h2 class="slide-title">${title}</h2>
        <p class="slide-summary">${readText(field.summary, level)}</p>
        ${renderPoints(field.points, show)}
        ${
          strengths.length === 0
            ? nothing
            : html`<p class="strong-in">
                <span>${words.strengthsHere}</span>
                ${strengths.map(({id, label}) => html`<b data-strength=${id}>${readText(label, level)}</b> `)}
              </p>`
        }
      </div>
    </section>
  </div>`;
}

function renderMix({title, mix}: SlideOf<'mix'>, {context: {document, level}}: Show, {dark}: Room): TemplateResult<1> {
  return html`<div class="figures scroller" role="group" aria-label=${title}>
    <mbo-function-mix
      .data=${document}
      mix=${mix.id}
      view="people"
      text=${level}
      theme=${dark ? 'dark' : 'light'}
      heading-level="2"
    ></mbo-function-mix>
  </div>`;
}

function renderSources(
  {title, sources}: SlideOf<'sources'>,
  {context: {document, language, words}}: Show,
): TemplateResult<1> {
  const {updated} = document;
  return html`<section class="origins scroller" aria-label=${title}>
    <h2 class="slide-title">${title}</h2>
    <ul class="origins-list" role="list">
      ${sources.map(
        (source) => html`<li>${renderSource(source, source.title)} <small>${nameSource(source, language)}</small></li>`,
      )}
    </ul>
    ${updated && html`<p>${words.updated(formatDate(updated, language))}</p>`}
  </section>`;
}

/** Statements in large type; where each comes from stands below it, the link on the last slide. */
function renderPoints(points: readonly Point[], {context}: Show): TemplateResult<1> | typeof nothing {
  const {document, level, words} = context;
  if (points.length === 0) return nothing;
  return html`<ul class="room-points" role="list">
    ${points.map(({text, sources, derived}) => {
      const names = sources.flatMap((id) => document.sources?.[id] ?? []).map(nameSourceShort);
      return html`<li>
        ${readText(text, level)}
        <small>${words.sources(names.length)}: ${names.join(' · ')}${derived && ` (${words[derived]})`}</small>
      </li>`;
    })}
  </ul>`;
}

/** Houses in rows, and what grows at the end of the last: decoration, for the names stand in words. */
function renderStreet(
  fields: readonly Field[],
  {columns, rows}: StreetRows,
  show: Show,
  light: (field: Field) => 'day' | 'lit' | 'dim',
  sky: TemplateResult<1> | typeof nothing = nothing,
): TemplateResult<1> | typeof nothing {
  if (fields.length === 0) return nothing;
  return html`<div class="panorama" aria-hidden="true" .style=${`--_columns:${columns};--_rows:${rows}`}>
    ${sky}
    <div class="panorama-rows">
      ${fields.map((field, place) => {
        const hour = light(field);
        return html`<div class="house" ?data-lit=${hour === 'lit'} ?data-dim=${hour === 'dim'}>
          ${renderFront(field, place, show)}
        </div>`;
      })}
      ${plotsLeft(fields.length, columns).map(
        (plot) => html`<div class="park">${renderDrawing(renderMarks(layoutPark(plot)))}</div>`,
      )}
    </div>
  </div>`;
}

function renderFront(field: Field, place: number, {context: {icons}}: Show): TemplateResult<1> {
  return renderDrawing(renderHouse(layoutHouse(place), renderIconPath(field.icon, icons)));
}

function renderDrawing(content: unknown): TemplateResult<1> {
  return html`<svg class="house-drawing" viewBox="0 0 ${HOUSE_WIDTH} ${HOUSE_HEIGHT}" aria-hidden="true">
    ${svg`${content}`}
  </svg>`;
}
