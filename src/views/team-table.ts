import {html, nothing, type TemplateResult} from 'lit';

import {absenceOf, labelOf} from '../text/mix-reading.js';
import {speakAmount} from '../text/number-format.js';
import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';
import {nameWithBasis, speakPercent} from '../text/team-sentence.js';
import {TEAM_GROUPS, type TeamGroup} from '../text/team.js';

/** One row of the table, every cell as it is read. */
export interface TeamRow {
  readonly label: string;
  readonly count: string;
  readonly share: string;
  readonly reference: string;
}

/** The numbers of picture and sentence, group by group: those of the team, then those that only the reference has. */
export function listTeamRows(comparison: TeamComparison, reading: TeamReading): readonly TeamRow[] {
  const {left, reference, team, total} = comparison;
  const {team: words, words: common} = reading;
  const valueOf = (group: string): string => {
    if (reference === undefined) return '';
    const share = reference.shares.find((other) => other.group === group);
    return share ? speakAmount(share.value, common) : absenceOf(group, reference, reading);
  };
  const shareOf = (group: TeamGroup): string =>
    left.includes(group) ? words.leftOut : (speakPercent(team[group], total, reading) ?? words.noShare);
  const others = (reference?.shares ?? []).filter(({group}) => !TEAM_GROUPS.some((one) => one === group));
  return [
    ...TEAM_GROUPS.map((group) => ({
      label: labelOf(group, reading),
      count: String(team[group]),
      share: shareOf(group),
      reference: valueOf(group),
    })),
    ...others.map(({group}) => ({
      label: labelOf(group, reading),
      count: words.notEntered,
      share: '',
      reference: valueOf(group),
    })),
  ];
}

/** The same numbers as a table, folded up until someone wants it. */
export function renderTeamTable(comparison: TeamComparison, reading: TeamReading): TemplateResult<1> {
  const {reference, size} = comparison;
  const {team: words, words: common} = reading;
  return html`<details class="as-table" part="table">
    <summary>${words.showTable}</summary>
    <div class="scroll" role="group" aria-label=${words.caption} tabindex="0">
      <table>
        <caption class="visually-hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${common.group}</th>
            <th scope="col">${words.ours}<small>${words.entered}</small></th>
            <th scope="col">${common.share}</th>
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
    <p class="key">${words.rounded}</p>
  </details>`;
}
