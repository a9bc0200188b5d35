import {html, nothing, type TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import type {MixReading} from '../text/mix-reading.js';
import {makeMixTable, type TableCell} from '../text/mix-table.js';
import {readText} from '../text/text-level.js';
import {renderSwatch} from './mix-legend.js';

export {mixTableStyles as styles} from './mix-table-styles.js';

/** The numbers as a table: a row for each group of one mix, or a row for each of several mixes. */
export function renderMixes(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const {words, level} = reading;
  const {head, rows} = makeMixTable(mixes, reading);
  const captions = mixes.map(
    ({title, basis}) => readText(title, level) + (basis === 'example' ? ` (${words.bases.example})` : ''),
  );
  // Only a table that is wider than its room becomes a tab stop; the element sees to that.
  return html`<div class="scroll" part="picture" role="group" aria-labelledby="title">
    <table class=${mixes.length > 1 ? 'wide' : ''}>
      <caption class="visually-hidden">
        ${captions.join(' · ')}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${renderHead(cell, reading)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${renderHead(name, reading)}</th>
              ${cells.map(({isAbsent, text}) => html`<td class=${isAbsent ? 'none' : nothing}>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderHead({facts = [], group, text}: TableCell, reading: MixReading): TemplateResult<1> {
  return html`${group === undefined ? nothing : renderSwatch(group, reading)} ${text}
  ${facts.map((fact) => html`<small>${fact}</small>`)}`;
}
