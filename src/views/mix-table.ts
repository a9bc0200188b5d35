import {html, nothing, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords, type FunctionMixWords} from '../text/function-mix-words.js';
import {nounOf, type MixReading} from '../text/mix-sentence.js';
import {speakAmount} from '../text/number-format.js';
import {readText} from '../text/text-level.js';
import {groupsOf, labelOf, renderSwatch} from './mix-legend.js';

/** The numbers as a table: a row for each group of one mix, or a row for each of several mixes. */
export function renderTable(document: KrachtDocument, mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const [only, second] = mixes;
  const table = only && !second ? renderGroups(document, only, reading) : renderMixes(document, mixes, reading);
  // Only a table that is wider than its room becomes a tab stop; the element sees to that.
  return html`<div class="scroll" part="picture" role="group" aria-labelledby="title">${table}</div>`;
}

function renderGroups(document: KrachtDocument, mix: Mix, reading: MixReading): TemplateResult<1> {
  const words = functionMixWords[reading.language];
  return html`<table>
    ${renderCaption([mix], reading, words)}
    <thead>
      <tr>
        <th scope="col">${words.group}</th>
        <th scope="col">${words.share} <small>${words.ofAll(nounOf(document, mix, reading.language).many)}</small></th>
      </tr>
    </thead>
    <tbody>
      ${mix.shares.map(
        ({group, value}) =>
          html`<tr>
            <th scope="row">${renderSwatch(document, group)} ${labelOf(document, group, reading.level)}</th>
            <td>${speakAmount(value, reading.language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderMixes(document: KrachtDocument, mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const {language, level} = reading;
  const words = functionMixWords[language];
  const groups = groupsOf(document, mixes);
  return html`<table class="many">
    ${renderCaption(mixes, reading, words)}
    <thead>
      <tr>
        <th scope="col">${words.row}</th>
        ${groups.map((id) => html`<th scope="col">${renderSwatch(document, id)} ${labelOf(document, id, level)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${mixes.map(
        (mix) =>
          html`<tr>
            <th scope="row">
              ${readText(mix.label ?? mix.title, level)}
              <small>${[mix.year, nounOf(document, mix, language).many].filter(Boolean).join(' · ')}</small>
              ${mix.basis === 'example' ? html`<small class="tag">${words.example}</small>` : nothing}
            </th>
            ${groups.map((id) => {
              const share = mix.shares.find(({group}) => group === id);
              return share
                ? html`<td>${speakAmount(share.value, language)}</td>`
                : html`<td class="none">${absence(mix, id, words)}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderCaption(mixes: readonly Mix[], {level}: MixReading, words: FunctionMixWords): TemplateResult<1> {
  const names = mixes.map(
    ({title, basis}) => readText(title, level) + (basis === 'example' ? ` (${words.example})` : ''),
  );
  return html`<caption class="visually-hidden">
    ${names.join(' · ')}
  </caption>`;
}

/** Why a mix has no number for a group. */
function absence({shares, notCounted}: Mix, id: string, words: FunctionMixWords): string {
  if (id === 'unspecified') return words.none;
  if (notCounted?.includes(id)) return words.notIn;
  return shares.some(({group}) => group === 'unspecified') ? words.notSplit : words.notApart;
}
