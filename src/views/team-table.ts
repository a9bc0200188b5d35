import {html, nothing, type TemplateResult} from 'lit';

import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';
import {listTeamRows} from '../text/team-rows.js';
import {nameWithBasis} from '../text/team-sentence.js';
import {pictureWords} from '../text/picture-words.js';

/**
 * The same numbers as a table, folded up until someone wants it.
 *
 * @param onToggle - It was folded up or out: only then can be seen whether it is wider than its room.
 */
export function renderTeamTable(
  comparison: TeamComparison,
  reading: TeamReading,
  onToggle: () => void,
): TemplateResult<1> {
  const {reference, size} = comparison;
  const {team: words} = reading;
  return html`<details part="table" @toggle=${onToggle}>
    <summary>${words.showTable}</summary>
    <div class="scroll" role="group" aria-label=${words.caption}>
      <table>
        <caption class="visually-hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${pictureWords[reading.language].group}</th>
            <th scope="col">${words.ours}<small>${words.entered}</small></th>
            <th scope="col">${pictureWords[reading.language].share}</th>
            ${reference ? html`<th scope="col">${nameWithBasis(reference, reading)}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${listTeamRows(comparison, reading).map(
            (row) =>
              html`<tr>
                <th scope="row">${row.label}</th>
                <td>${row.count}</td>
                <td>${row.share}</td>
                ${reference ? html`<td>${row.reference}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.inAll}</th>
            <td>${size}</td>
            <td></td>
            ${reference ? html`<td></td>` : nothing}
          </tr>
        </tfoot>
      </table>
    </div>
  </details>`;
}
