import {html, nothing, type TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import {absenceOf, labelOf, nameOf, nounOf, type MixReading} from '../text/mix-reading.js';
import {speakAmount} from '../text/number-format.js';
import {readText} from '../text/text-level.js';
import {groupsOf, renderSwatch} from './mix-legend.js';

export {mixTableStyles as styles} from './mix-table-styles.js';

/** The numbers as a table: a row for each group of one mix, or a row for each of several mixes. */
export function renderMixes(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const [first, second] = mixes;
  const {words, level} = reading;
  const captions = mixes.map(
    ({title, basis}) => readText(title, level) + (basis === 'example' ? ` (${words.bases.example})` : ''),
  );
  // Only a table that is wider than its room becomes a tab stop; the element sees to that.
  return html`<div class="scroll" part="picture" role="group" aria-labelledby="title">
    <table class=${second ? 'wide' : ''}>
      <caption class="visually-hidden">
        ${captions.join(' · ')}
      </caption>
      ${second ? renderMany(mixes, reading) : first && renderGroups(first, reading)}
    </table>
  </div>`;
}

function renderGroups(mix: Mix, reading: MixReading): TemplateResult<1> {
  const {words} = reading;
  return html`<thead>
      <tr>
        <th scope="col">${words.group}</th>
        <th scope="col">${words.share} <small>${words.ofAll} ${nounOf(mix, reading).many}</small></th>
      </tr>
    </thead>
    <tbody>
      ${mix.shares.map(
        ({group}) =>
          html`<tr>
            <th scope="row">${renderSwatch(group, reading)} ${labelOf(group, reading)}</th>
            ${renderCell(group, mix, reading)}
          </tr>`,
      )}
    </tbody>`;
}

function renderMany(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const {document, words} = reading;
  const groups = groupsOf(document, mixes);
  return html`<thead>
      <tr>
        <th scope="col">${words.row}</th>
        ${groups.map((id) => html`<th scope="col">${renderSwatch(id, reading)} ${labelOf(id, reading)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${mixes.map(
        (mix) =>
          html`<tr>
            <th scope="row">
              ${nameOf(mix, reading)}
              <small>${[mix.year, nounOf(mix, reading).many].filter(Boolean).join(' · ')}</small>
              ${mix.basis === 'example' ? html`<small>${words.bases.example}</small>` : nothing}
            </th>
            ${groups.map((id) => renderCell(id, mix, reading))}
          </tr>`,
      )}
    </tbody>`;
}

function renderCell(id: string, mix: Mix, reading: MixReading): TemplateResult<1> {
  const share = mix.shares.find(({group}) => group === id);
  return share
    ? html`<td>${speakAmount(share.value, reading.words)}</td>`
    : html`<td class="none">${absenceOf(id, mix, reading)}</td>`;
}
