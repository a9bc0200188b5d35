import {html, nothing, type TemplateResult} from 'lit';

import type {Field} from '../data/schema.js';
import {HOUSE_HEIGHT, HOUSE_WIDTH, layoutHouse} from '../layout/house-layout.js';
import {layoutPark} from '../layout/park-layout.js';
import {lastOfRow, plotsLeft} from '../layout/street-layout.js';
import {readText} from '../text/text-level.js';
import {renderFieldPanel} from './field-panel.js';
import type {HeadingLevel} from './heading.js';
import {renderHouse, renderMarks} from './house.js';
import {renderIconPath} from './icon.js';
import type {InfographicContext} from './infographic-context.js';

/** What a street needs beside its fields. */
export interface StreetOptions {
  /** Whether it is evening without a chosen strength: then everyone is at home. */
  readonly dark: boolean;
  /** The place of the open house, from 0; -1 for none. */
  readonly open: number;
  /** How many houses stand in a row. */
  readonly columns: number;
  /** Level of the heading of what is behind a door. */
  readonly heading: HeadingLevel;
  readonly onToggle: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The houses in their order, and what is behind the open door after the last house of its row. */
export function renderStreet(
  fields: readonly Field[],
  context: InfographicContext,
  options: StreetOptions,
): TemplateResult<1> {
  const {columns, heading, onKey, onToggle, open} = options;
  const {words} = context;
  if (fields.length === 0) return html`<p class="empty">${words.noFields}</p>`;
  const opened = fields[open];
  const panel =
    opened &&
    html`<li class="panel-place">
      ${renderFieldPanel(opened, context, {heading, notch: doorPlace(open, columns), onToggle})}
    </li>`;
  const panelAfter = lastOfRow(open, columns, fields.length);
  return html`<ul class="street" role="list" aria-label=${words.fields} @keydown=${onKey}>
    ${fields.map((field, place) => [renderPlot(field, place, context, options), place === panelAfter ? panel : nothing])}
    ${plotsLeft(fields.length, columns).map(renderPark)}
  </ul>`;
}

/** Where the door of a house is, in percent of its row's width. */
function doorPlace(place: number, columns: number): number {
  const {door} = layoutHouse(place);
  return (((place % columns) + (door.x + door.width / 2) / HOUSE_WIDTH) / columns) * 100;
}

/** The drawing on a plot: decoration only. */
function renderDrawing(content: unknown): TemplateResult<1> {
  return html`<svg class="house-drawing" viewBox="0 0 ${HOUSE_WIDTH} ${HOUSE_HEIGHT}" aria-hidden="true">
    ${content}
  </svg>`;
}

/** What stands where the last row has no houses. */
function renderPark(plot: number): TemplateResult<1> {
  return html`<li class="park" aria-hidden="true">${renderDrawing(renderMarks(layoutPark(plot)))}</li>`;
}

function renderPlot(
  field: Field,
  place: number,
  {chosen, icons, language, level, words}: InfographicContext,
  {dark, onToggle, open}: StreetOptions,
): TemplateResult<1> {
  const isOpen = place === open;
  const counts = chosen !== undefined && field.strengths.includes(chosen.id);
  return html`<li
    class="house"
    ?data-open=${isOpen}
    ?data-lit=${counts || (dark && chosen === undefined)}
    ?data-dim=${chosen !== undefined && !counts}
  >
    <button
      type="button"
      class="house-button"
      part="house"
      data-field=${field.id}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'panel' : nothing}
      @click=${() => {
        onToggle(field.id);
      }}
    >
      ${renderDrawing(renderHouse(layoutHouse(place), renderIconPath(field.icon, icons)))}
      <span class="house-name"
        ><span class="house-label">${readText(field.label, level)}</span>${
          counts ? html` <span class="house-counts" lang=${language}>${words.counts}</span>` : nothing
        }</span
      >
    </button>
  </li>`;
}
