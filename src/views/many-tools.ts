import {html, type TemplateResult} from 'lit';

import {AS_GIVEN, BY_NAME, type RowOrder} from '../text/many-order.js';
import type {ManyWords} from '../text/many-words.js';
import {labelOf, type MixReading} from '../text/mix-reading.js';
import {renderSample, type BarLooks} from './mix-bars.js';

/** What a reader has chosen, and what a choice does. */
export interface ManyChoices {
  readonly order: RowOrder;
  readonly query: string;
  /** The id of the group that stands out; '' when all are alike. */
  readonly highlight: string;
  readonly onOrder: (order: RowOrder) => void;
  readonly onQuery: (query: string) => void;
  readonly onHighlight: (group: string) => void;
}

/** An order of rows, and what it is called. */
export interface NamedOrder {
  readonly order: RowOrder;
  readonly name: string;
}

/** All orders that rows can have. */
export function listOrders(groups: readonly string[], reading: MixReading, many: ManyWords): readonly NamedOrder[] {
  return [
    {order: AS_GIVEN, name: many.asGiven},
    {order: {by: BY_NAME, down: false}, name: many.upName},
    {order: {by: BY_NAME, down: true}, name: many.downName},
    ...groups.flatMap((by) => [
      {order: {by, down: true}, name: many.down(labelOf(by, reading))},
      {order: {by, down: false}, name: many.up(labelOf(by, reading))},
    ]),
  ];
}

/** What helps to read many rows: search, sort, and a legend of which one group can stand out. */
export function renderManyTools(
  groups: readonly string[],
  reading: MixReading,
  looks: BarLooks,
  many: ManyWords,
  {order, query, highlight, onOrder, onQuery, onHighlight}: ManyChoices,
): TemplateResult<1> {
  const orders = listOrders(groups, reading, many);
  return html`<div class="tools" part="tools">
    <label class="tool">
      <span>${many.find}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${query}
        @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
      />
    </label>
    <label class="tool">
      <span>${many.sort}</span>
      <select
        @change=${(event: Event) => onOrder(orders[(event.target as HTMLSelectElement).selectedIndex]?.order ?? order)}
      >
        ${orders.map(
          (one) =>
            html`<option .selected=${one.order.by === order.by && one.order.down === order.down}>${one.name}</option>`,
        )}
      </select>
    </label>
    <div class="groups" role="group" aria-label=${many.highlight}>
      ${groups.map(
        (id) =>
          html`<button
            type="button"
            part="button"
            aria-pressed=${id === highlight}
            @click=${() => onHighlight(id === highlight ? '' : id)}
          >
            ${renderSample(id, looks)} ${labelOf(id, reading)}
          </button>`,
      )}
    </div>
  </div>`;
}
