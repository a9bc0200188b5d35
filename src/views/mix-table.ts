import {html, nothing, type TemplateResult} from 'lit';

import type {Mix, Share} from '../data/schema.js';
import {BY_NAME, BY_SHARE, sortShares, type RowOrder} from '../text/many-order.js';
import type {ManyWords} from '../text/many-words.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {absenceOf, labelOf, nameOf, nounOf, type MixReading} from '../text/mix-reading.js';
import {speakAmount} from '../text/number-format.js';
import {readText} from '../text/text-level.js';
import type {ManyView} from './many-view.js';
import {groupsOf, renderSwatch} from './mix-legend.js';
import {pictureWords} from '../text/picture-words.js';

/** How many rows of a table are in a block. */
const ROWS_IN_BLOCK = 25;

/** How a table is in order, and what a press on the head of a column does. */
export interface Sorting {
  readonly order: RowOrder;
  readonly sortBy: (column: string) => void;
}

/** The numbers of one mix as a table: a row for each group. */
export function renderGroupTable(mix: Mix, reading: MixReading, sorting: Sorting): TemplateResult<1> {
  const {words} = reading;
  const row = ({group, value}: Share) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${renderSwatch(group, reading)} ${labelOf(group, reading)}</th>
      <td role="cell">${speakAmount(value, words)}</td>
    </tr>`;
  return html`<div class="scroll" part="picture" role="group" aria-labelledby="title">
    <table role="table">
      ${renderCaption([mix], reading)}
      <thead role="rowgroup">
        <tr role="row">
          ${renderHead(BY_NAME, pictureWords[reading.language].group, sorting)}
          ${renderHead(BY_SHARE, pictureWords[reading.language].share, sorting, `${words.ofAll} ${nounOf(mix, reading).many}`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sortShares(mix, sorting.order, reading).map(row)}
      </tbody>
    </table>
  </div>`;
}

/** The numbers of a few mixes as a table: a row for each mix, a column for each group. */
export function renderMixTable(
  mixes: readonly Mix[],
  sorted: readonly Mix[],
  reading: MixReading,
  many: ManyWords,
  sorting: Sorting,
): TemplateResult<1> {
  const groups = groupsOf(reading.document, mixes);
  return html`<div class="scroll" part="picture" role="group" aria-labelledby="title">
    <table class="wide" role="table">
      ${renderCaption(mixes, reading)} ${renderHeads(groups, mixes, reading, many, sorting)}
      <tbody role="rowgroup">
        ${sorted.map((mix) => renderMixRow(mix, groups, reading))}
      </tbody>
    </table>
  </div>`;
}

/** The numbers of many mixes as a table, in blocks, with what each row counts in its last column. */
export function makeManyTable(
  mixes: readonly Mix[],
  groups: readonly string[],
  reading: MixReading,
  many: ManyWords,
  sorting: Sorting,
): ManyView {
  return {
    inBlock: ROWS_IN_BLOCK,
    ahead: true,
    renderRow: (mix) => renderMixRow(mix, groups, reading, true),
    renderAll: (blocks) =>
      html`<table class="wide" role="table" aria-rowcount=${mixes.length + 1} .style=${`--columns:${groups.length}`}>
        <caption class="visually-hidden">
          ${many.teams(mixes.length)}
        </caption>
        ${renderHeads(groups, mixes, reading, many, sorting, true)}
        ${blocks.map(({size}) => html`<tbody class="block" role="rowgroup" .style=${`--rows:${size}`}></tbody>`)}
      </table>`,
  };
}

function renderCaption(mixes: readonly Mix[], {words, level}: MixReading): TemplateResult<1> {
  const captions = mixes.map(
    ({title, basis}) => readText(title, level) + (basis === 'example' ? ` (${words.bases.example})` : ''),
  );
  return html`<caption class="visually-hidden">
    ${captions.join(' · ')}
  </caption>`;
}

function renderHeads(
  groups: readonly string[],
  mixes: readonly Mix[],
  reading: MixReading,
  many: ManyWords,
  sorting: Sorting,
  withNotes = false,
): TemplateResult<1> {
  const {words} = reading;
  const [unit, other] = new Set(mixes.map((mix) => nounOf(mix, reading).many));
  // Where rows count different things, each row says what it counts.
  const whole = other === undefined ? `${words.ofAll} ${unit}` : '';
  return html`<thead role="rowgroup">
    <tr role="row">
      ${renderHead(BY_NAME, pictureWords[reading.language].row, sorting)}
      ${groups.map((id) => renderHead(id, html`${renderSwatch(id, reading)} ${labelOf(id, reading)}`, sorting, whole))}
      ${withNotes ? html`<th role="columnheader" scope="col">${many.counted}</th>` : nothing}
    </tr>
  </thead>`;
}

/** The head of a column: a button that sorts by it, and what its numbers are part of. */
function renderHead(column: string, content: unknown, {order, sortBy}: Sorting, whole = ''): TemplateResult<1> {
  const state = order.by !== column ? 'none' : order.down ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" aria-sort=${state}>
    <button type="button" class="sorter" part="button" @click=${() => sortBy(column)}>${content}</button>
    ${whole && html`<small>${whole}</small>`}
  </th>`;
}

function renderMixRow(mix: Mix, groups: readonly string[], reading: MixReading, withNotes = false): TemplateResult<1> {
  const {words} = reading;
  const facts = [
    ...(withNotes ? [] : [mix.year, nounOf(mix, reading).many]),
    mix.basis === 'example' && words.bases.example,
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${nameOf(mix, reading)} <small>${facts.filter(Boolean).join(' · ')}</small></th>
    ${groups.map((id) => {
      const share = mix.shares.find(({group}) => group === id);
      return share
        ? html`<td role="cell">${speakAmount(share.value, words)}</td>`
        : html`<td role="cell" class="none">${absenceOf(id, mix, reading)}</td>`;
    })}
    ${withNotes ? html`<td role="cell" class="none">${makeMixNotes([mix], reading).lines[0]?.text}</td>` : nothing}
  </tr>`;
}
