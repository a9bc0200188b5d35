import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {UNSPECIFIED} from '../data/amount.js';
import {layoutBar, type PlacedSegment} from '../layout/bar-layout.js';
import type {FunctionMixWords} from '../text/function-mix-words.js';
import {factsOf} from '../text/mix-notes.js';
import {labelOf, nameOf, type MixReading} from '../text/mix-reading.js';
import {formatAmount} from '../text/number-format.js';
import {colourOf, renderMark} from './group-colours.js';
import {groupsOf, renderLegend, renderSwatch} from './mix-legend.js';

export {mixBarsStyles as styles} from './mix-bars-styles.js';

/** The height of a bar, in px. */
const HEIGHT = 46;

/** About how wide a sign of a label on a segment and of the pill on a hatch are, in px; never measured in the page. */
const SIGN = 11;
const PILL_SIGN = 7.6;
const PILL_PADDING = 18;

/** From this width of the element in px on names stand beside bars, and take this room: as in `mix-bars-styles`. */
const WIDE = 640;
const NAMES = 204;

/**
 * Mixes as bars, one a row, over an axis from 0 to 100 percent.
 *
 * @param width - The width of the element in px, by which labels are left off where they do not fit.
 */
export function renderMixes(mixes: readonly Mix[], reading: MixReading, width: number): TemplateResult<1> {
  const [first, second] = mixes;
  const gutters = 2 * Math.min(40, Math.max(16, width * 0.04));
  const room = width - gutters - (second && width >= WIDE ? NAMES : 0);
  return html`<div class="bars ${second ? 'named' : ''}" part="picture">
      ${mixes.map((mix, row) => renderRow(mix, row, reading, room, second !== undefined))}
      <svg class="axis" aria-hidden="true" width="100%" height="28">
        ${[0, 25, 50, 75, 100].map((percent) => {
          const anchor = percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle';
          return svg`<line x1="${percent}%" x2="${percent}%" y2="5"></line>
            <text x="${percent}%" y="20" text-anchor=${anchor}>${percent}%</text>`;
        })}
      </svg>
    </div>
    ${
      second
        ? html`<ul class="legend names" role="list">
            ${groupsOf(reading.document, mixes).map(
              (id) => html`<li>${renderSwatch(id, reading)} ${labelOf(id, reading)}</li>`,
            )}
          </ul>`
        : first && renderLegend(first, reading)
    }`;
}

function renderRow(mix: Mix, row: number, reading: MixReading, width: number, labelled: boolean): TemplateResult<1> {
  const {document, words} = reading;
  const segments = layoutBar(mix).filter(({from, to}) => from < to);
  // A hatch lies below what fades into it.
  const layers = [...segments].sort((a, b) => Number(isHatch(b)) - Number(isHatch(a)));
  const labels = segments.map((segment) => labelFor(segment, words, width));
  const example = mix.basis === 'example';
  return html`<div class="row ${example ? 'example' : ''}">
    ${labelled ? html`<p class="row-label"><b>${nameOf(mix, reading)}</b> <small>${factsOf(mix, words)}</small></p>` : nothing}
    <svg class="bar" data-mix=${mix.id} aria-hidden="true" width="100%" height=${HEIGHT}>
      ${layers.map((segment, i) => renderSegment(document, segment, `${row}-${i}`))}
      ${segments.map((segment, i) => (labels[i] ? renderLabel(document, segment, labels[i]) : nothing))}
      ${
        example
          ? svg`<rect class="frame" x="-7" y="-12" width="100%" height=${HEIGHT + 19} rx="10"></rect>
            <text class="stamp" x="100%" dx="-8" y="-7" text-anchor="end">${words.bases.example}</text>`
          : nothing
      }
    </svg>
    ${
      labelled
        ? html`<ul class="values ${labels.every(Boolean) ? 'labelled' : ''}" role="list">
            ${mix.shares.map(
              ({group, value}) =>
                html`<li>
                  ${renderSwatch(group, reading)} ${labelOf(group, reading)} <b>${formatAmount(value, words)}</b>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** One share: drawn as far as it may reach, fading out where it is not sure to be. */
function renderSegment(document: KrachtDocument, segment: PlacedSegment, id: string): TemplateResult<2> {
  const {group, from, solidFrom, solidTo, to} = segment;
  const whole = to - from;
  const fades = !isHatch(segment) && (from < solidFrom || solidTo < to);
  const stop = (at: number, opacity: number) =>
    svg`<stop offset=${(at - from) / whole} stop-color="#fff" stop-opacity=${opacity}></stop>`;
  return svg`<svg class="segment" x="${from}%" width="${whole}%">
    ${
      fades
        ? svg`<linearGradient id="fade-${id}">
            ${stop(from, Number(from === solidFrom))}${stop(solidFrom, 1)}${stop(solidTo, 1)}${stop(to, Number(solidTo === to))}
          </linearGradient>
          <mask id="mask-${id}"><rect width="100%" height="100%" fill="url(#fade-${id})"></rect></mask>`
        : nothing
    }
    <g mask=${fades ? `url(#mask-${id})` : nothing}>
      ${renderMark(
        document,
        group,
        false,
        (name, fill) => svg`<rect class=${name} x="1" y="1" height=${HEIGHT - 2} rx="4" fill=${fill}></rect>`,
      )}
    </g>
  </svg>`;
}

function renderLabel(document: KrachtDocument, segment: PlacedSegment, label: string): TemplateResult<2> {
  const {group, solidFrom, solidTo} = segment;
  const pill = label.length * PILL_SIGN + PILL_PADDING;
  return svg`<svg x="${(solidFrom + solidTo) / 2}%" y="50%" overflow="visible" data-group=${group}
    .style=${colourOf(document, group)}>
    ${isHatch(segment) ? svg`<rect class="pill" x=${-pill / 2} y="-13" width=${pill} height="26" rx="13"></rect>` : nothing}
    <text class="value" text-anchor="middle" dominant-baseline="central">${label}</text>
  </svg>`;
}

/** What fits on a segment: its amount, or on a hatch that the source does not split it; '' when nothing does. */
function labelFor(segment: PlacedSegment, words: FunctionMixWords, width: number): string {
  const room = ((segment.solidTo - segment.solidFrom) / 100) * width - 6;
  const hatch = isHatch(segment);
  const label = hatch ? words.notSplit : formatAmount(segment.value, words);
  return label.length * (hatch ? PILL_SIGN : SIGN) + (hatch ? PILL_PADDING : 0) < room ? label : '';
}

function isHatch({group}: PlacedSegment): boolean {
  return group === UNSPECIFIED;
}
