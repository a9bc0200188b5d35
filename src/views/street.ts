import {html, nothing, svg, type TemplateResult} from 'lit';

import type {Field, Strength} from '../data/schema.js';
import {HOUSE_HEIGHT, HOUSE_WIDTH, layoutHouse} from '../layout/house-layout.js';
import {layoutPark} from '../layout/park-layout.js';
import {lastOfRow, plotsLeft} from '../layout/street-layout.js';
import type {InfographicWords} from '../text/infographic-words.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {renderHouse, renderMarks} from './house.js';
import {renderIconPath, type IconPaths} from './icon.js';

/** What a street needs beside its fields. */
export interface StreetOptions {
  readonly level: TextLevel;
  readonly words: InfographicWords;
  readonly icons: IconPaths;
  /** The strength that is chosen, if any: houses where it does not count are dimmed. */
  readonly strength: Strength | undefined;
  /** Whether it is evening without a chosen strength: then everyone is at home. */
  readonly dark: boolean;
  /** The place of the open house, from 0; -1 for none. */
  readonly open: number;
  /** How many houses stand in a row; undefined before the street is measured. */
  readonly columns: number | undefined;
  /** What stands below the row of the open house. */
  readonly panel: TemplateResult<1> | typeof nothing;
  readonly onToggle: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
}

/** The houses in their order, and the panel of the open one after the last house of its row. */
export function renderStreet(fields: readonly Field[], options: StreetOptions): TemplateResult<1> {
  const {columns, open, panel, words} = options;
  if (fields.length === 0) return html`<p class="empty">${words.noFields}</p>`;
  // Before the first measurement the panel follows its house; the grid's dense flow still draws it below the row.
  const panelAfter = open < 0 || columns === undefined ? open : lastOfRow(open, columns, fields.length);
  return html`<ul class="street" role="list" aria-label=${words.fields}>
    ${fields.map((field, place) => [renderPlot(field, place, options), place === panelAfter ? panel : nothing])}
    ${columns === undefined ? nothing : plotsLeft(fields.length, columns).map(renderPark)}
  </ul>`;
}

/** Where the door of a house is, in percent of its row's width. */
export function doorPlace(place: number, columns: number): number {
  const {door} = layoutHouse(place);
  return (((place % columns) + (door.x + door.width / 2) / HOUSE_WIDTH) / columns) * 100;
}

/** What stands where the last row has no houses: decoration only. */
function renderPark(plot: number): TemplateResult<1> {
  return html`<li class="park" aria-hidden="true">
    <svg class="house-drawing" viewBox="0 0 ${HOUSE_WIDTH} ${HOUSE_HEIGHT}">
      ${svg`<g class="house-art">${renderMarks(layoutPark(plot))}</g>`}
    </svg>
  </li>`;
}

function renderPlot(
  field: Field,
  place: number,
  {dark, icons, level, onKey, onToggle, open, strength, words}: StreetOptions,
): TemplateResult<1> {
  const isOpen = place === open;
  const counts = strength !== undefined && field.strengths.includes(strength.id);
  return html`<li
    class="house"
    ?data-open=${isOpen}
    ?data-lit=${counts || (dark && strength === undefined)}
    ?data-dim=${strength !== undefined && !counts}
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
      @keydown=${(event: KeyboardEvent) => {
        onKey(event, field.id);
      }}
    >
      <svg class="house-drawing" viewBox="0 0 ${HOUSE_WIDTH} ${HOUSE_HEIGHT}" aria-hidden="true">
        ${renderHouse(layoutHouse(place), svg`${renderIconPath(field.icon, icons)}`)}
      </svg>
      <span class="house-name"
        ><span class="house-label">${readText(field.label, level)}</span>${
          counts ? html`<span class="house-counts">${words.counts}</span>` : nothing
        }</span
      >
    </button>
  </li>`;
}
