import {html, nothing, svg, type TemplateResult} from 'lit';

import {UNSPECIFIED} from '../data/amount.js';
import {layoutBar, type PlacedSegment} from '../layout/bar-layout.js';
import {labelOf} from '../text/mix-reading.js';
import type {TeamComparison} from '../text/team-comparison.js';
import {tellOurs, tellTheirs, type ToldMix} from '../text/team-numbers.js';
import type {TeamReading} from '../text/team-reading.js';
import {colourOf, renderMark} from './group-colours.js';
import {renderSwatch} from './mix-legend.js';

/** Our own mix above the reference, each as a bar from 0 to 100 percent with its numbers as text. */
export function renderTeamBars(comparison: TeamComparison, reading: TeamReading): TemplateResult<1> {
  const {reference} = comparison;
  return html`<div class="bars" part="bars">
    ${renderRow(tellOurs(comparison, reading), 'ours', reading)}
    ${reference ? renderRow(tellTheirs(reference, reading), 'theirs', reading) : nothing}
  </div>`;
}

function renderRow(told: ToldMix, name: string, reading: TeamReading): TemplateResult<1> {
  const {stamp} = told;
  return html`<div class="row ${name} ${stamp ? 'example' : ''}">
    <p class="row-label">
      <b>${told.name}</b> <small>${told.facts}</small>${stamp ? html` <span class="stamp">${stamp}</span>` : nothing}
    </p>
    ${renderBar(told, reading)} ${renderValues(told, reading)}
    ${told.caution && html`<p class="key">${told.caution}</p>`}
  </div>`;
}

/** Segments end to end; what is not sure fades, and what the source does not split is hatched and lies below. */
function renderBar({mix, format}: ToldMix, reading: TeamReading): TemplateResult<1> {
  const segments = layoutBar(mix).filter(({from, to}) => from < to);
  const isHatch = ({group}: PlacedSegment) => Number(group === UNSPECIFIED);
  const layers = [...segments].sort((a, b) => isHatch(b) - isHatch(a));
  return html`<div class="bar" aria-hidden="true">
    ${layers.map((segment) => renderSegment(segment, reading))}
    ${segments.map((segment) => renderLabel(segment, reading, format))}
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
  format: ToldMix['format'],
): TemplateResult<1> {
  const place = `;inset-inline-start:${solidFrom}%;inline-size:${solidTo - solidFrom}%`;
  return html`<span class="label" data-group=${group} .style=${colourOf(document, group) + place}
    ><span>${format(value)}</span></span
  >`;
}

/** The numbers of a bar as text, each beside a sample of its colour. */
function renderValues({mix: {shares}, format}: ToldMix, reading: TeamReading): TemplateResult<1> {
  if (shares.length === 0) return html`<p class="values">${reading.team.nobody}</p>`;
  return html`<ul class="values" role="list">
    ${shares.map(
      ({group, value}) =>
        html`<li>${renderSwatch(group, reading)} ${labelOf(group, reading)} <b>${format(value)}</b></li>`,
    )}
  </ul>`;
}
