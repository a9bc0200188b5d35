import {html, nothing, svg, type TemplateResult} from 'lit';

import {numbersOf, UNSPECIFIED} from '../data/amount.js';
import type {Amount, Mix} from '../data/schema.js';
import {layoutBar, type PlacedSegment} from '../layout/bar-layout.js';
import {factsOf} from '../text/mix-notes.js';
import {labelOf, nameOf} from '../text/mix-reading.js';
import {formatAmount} from '../text/number-format.js';
import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';
import {formatPercent} from '../text/team-sentence.js';
import {colourOf, renderMark} from './group-colours.js';
import {renderSwatch} from './mix-legend.js';

/** About how wide a sign of a label on a segment is, in px, and what is kept free beside it; never measured in the page. */
const SIGN = 11;
const ROOM = 10;

/** A number of a group, as it stands on a bar and below it. */
type NumberOf = (group: string, value: Amount) => string;

/** Our own mix above the reference, each as a bar from 0 to 100 percent with its numbers as text. */
export function renderTeamBars(comparison: TeamComparison, reading: TeamReading, width: number): TemplateResult<1> {
  const {reference} = comparison;
  return html`<div class="bars" part="bars">
    ${renderOurs(comparison, reading, width)} ${reference ? renderReference(reference, reading, width) : nothing}
  </div>`;
}

/** The people of a team that both sides count, as a mix of counts. */
export function mixOfTeam({counted, team}: TeamComparison): Mix {
  const shares = counted.flatMap((group) => (team[group] > 0 ? {group, value: {count: team[group]}} : []));
  return {id: 'team', title: 'team', population: 'team', unit: 'people', basis: 'estimate', sources: [], shares};
}

function renderOurs(comparison: TeamComparison, reading: TeamReading, width: number): TemplateResult<1> {
  const {total} = comparison;
  const {team: words, words: common} = reading;
  const mix = mixOfTeam(comparison);
  const numberOf: NumberOf = (_, value) => {
    const [count = 0] = numbersOf(value);
    return formatPercent(count, total, words) ?? String(count);
  };
  const noun = total === 1 ? common.nouns.people.one : common.nouns.people.many;
  return html`<div class="row ours">
    <p class="row-label">
      <b>${words.ours}</b>
      <small>${total > 0 ? `${total} ${noun} · ` : nothing}${words.entered}</small>
    </p>
    ${renderBar(mix, reading, width, numberOf)}
    ${total === 0 ? html`<p class="values">${words.nobody}</p>` : renderValues(mix, reading, numberOf)}
  </div>`;
}

function renderReference(mix: Mix, reading: TeamReading, width: number): TemplateResult<1> {
  const {words} = reading;
  const numberOf: NumberOf = (_, value) => formatAmount(value, words);
  const example = mix.basis === 'example';
  return html`<div class="row ${example ? 'example' : ''}">
    <p class="row-label">
      <b>${nameOf(mix, reading)}</b> <small>${factsOf(mix, words)}</small>
      ${example ? html`<span class="stamp">${words.bases.example}</span>` : nothing}
    </p>
    ${renderBar(mix, reading, width, numberOf)} ${renderValues(mix, reading, numberOf)}
  </div>`;
}

/** Segments end to end; what is not sure fades, and what the source does not split is hatched and lies below. */
function renderBar(mix: Mix, reading: TeamReading, width: number, numberOf: NumberOf): TemplateResult<1> {
  const segments = layoutBar(mix).filter(({from, to}) => from < to);
  const isHatch = ({group}: PlacedSegment) => Number(group === UNSPECIFIED);
  const layers = [...segments].sort((a, b) => isHatch(b) - isHatch(a));
  return html`<div class="bar" aria-hidden="true">
    ${layers.map((segment) => renderSegment(segment, reading))}
    ${segments.map((segment) => renderLabel(segment, reading, width, numberOf))}
  </div>`;
}

function renderSegment({group, from, solidFrom, solidTo, to}: PlacedSegment, {document}: TeamReading) {
  const whole = to - from;
  const at = (place: number) => `${((place - from) / whole) * 100}%`;
  const fades = group !== UNSPECIFIED && (from < solidFrom || solidTo < to);
  const mask = fades
    ? `;mask-image:linear-gradient(to right,${from < solidFrom ? '#0000' : '#000'},#000 ${at(solidFrom)},#000 ${at(solidTo)},${solidTo < to ? '#0000' : '#000'})`
    : '';
  return html`<div
    class="segment"
    data-segment=${group}
    .style=${`inset-inline-start:${from}%;inline-size:${whole}%${mask}`}
  >
    <svg width="100%" height="100%">
      ${renderMark(
        document,
        group,
        false,
        (name, fill) => svg`<rect class=${name} width="100%" height="100%" rx="4" fill=${fill}></rect>`,
      )}
    </svg>
  </div>`;
}

function renderLabel(
  {group, solidFrom, solidTo, value}: PlacedSegment,
  {document}: TeamReading,
  width: number,
  numberOf: NumberOf,
): TemplateResult<1> | typeof nothing {
  const label = numberOf(group, value);
  const room = ((solidTo - solidFrom) / 100) * width;
  if (label.length * SIGN + ROOM > room) return nothing;
  const place = `;inset-inline-start:${solidFrom}%;inline-size:${solidTo - solidFrom}%`;
  return html`<span class="label" data-group=${group} .style=${colourOf(document, group) + place}
    ><span>${label}</span></span
  >`;
}

/** The numbers of a bar as text, each beside a sample of its colour. */
function renderValues({shares}: Mix, reading: TeamReading, numberOf: NumberOf): TemplateResult<1> {
  return html`<ul class="values" role="list">
    ${shares.map(
      ({group, value}) =>
        html`<li>${renderSwatch(group, reading)} ${labelOf(group, reading)} <b>${numberOf(group, value)}</b></li>`,
    )}
  </ul>`;
}
