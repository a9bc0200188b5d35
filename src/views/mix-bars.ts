import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {UNSPECIFIED} from '../layout/amount.js';
import {layoutBar, type PlacedSegment} from '../layout/bar-layout.js';
import {functionMixWords, type FunctionMixWords} from '../text/function-mix-words.js';
import type {Language} from '../text/language.js';
import type {MixReading} from '../text/mix-sentence.js';
import {formatAmount} from '../text/number-format.js';
import {readText} from '../text/text-level.js';
import {hueOf, themeOf} from './group-colours.js';
import {labelOf, renderFill, renderGroupNames, renderLegend, renderSwatch} from './mix-legend.js';

/** The height of a bar, in px. */
const HEIGHT = 46;

/** About how wide a sign of a label on a segment and of the pill on a hatch are, in px; never measured in the page. */
const SIGN = 11;
const PILL_SIGN = 7.6;

/**
 * Mixes as bars, one a row, over an axis from 0 to 100 percent.
 *
 * @param width - The width of a bar in px, by which labels are left off where they do not fit; 0 while it is not known.
 */
export function renderBars(
  document: KrachtDocument,
  mixes: readonly Mix[],
  reading: MixReading,
  width: number,
): TemplateResult<1> {
  const words = functionMixWords[reading.language];
  const [only, second] = mixes;
  return html`<div class="bars ${second ? 'named' : ''}" part="picture">
      ${mixes.map((mix, row) => renderRow(document, mix, row, reading, width || 300, second !== undefined, words))}
      <svg class="axis" aria-hidden="true" width="100%" height="28">
        ${[0, 25, 50, 75, 100].map((percent) => {
          const anchor = percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle';
          return svg`<line x1="${percent}%" x2="${percent}%" y1="0" y2="5"></line>
            <text x="${percent}%" y="20" text-anchor=${anchor}>${percent}%</text>`;
        })}
      </svg>
    </div>
    ${second ? renderGroupNames(document, mixes, reading.level) : only && renderLegend(document, only, reading)}`;
}

function renderRow(
  document: KrachtDocument,
  mix: Mix,
  row: number,
  {language, level}: MixReading,
  width: number,
  labelled: boolean,
  words: FunctionMixWords,
): TemplateResult<1> {
  const segments = layoutBar(mix).filter((segment) => segment.width > 0);
  // A hatch lies below what fades into it.
  const layers = [...segments].sort((a, b) => Number(isHatch(b)) - Number(isHatch(a)));
  const labels = segments.map((segment) => labelFor(segment, language, width, words));
  const example = mix.basis === 'example';
  const label = readText(mix.label ?? mix.title, level);
  const facts = [mix.year, words.nouns[mix.unit].many, mix.basis !== 'measured' && words.bases[mix.basis]];
  return html`<div class="row ${example ? 'example' : ''} ${labels.every(Boolean) ? '' : 'tight'}">
    ${labelled ? html`<p class="row-label"><b>${label}</b> <small>${facts.filter(Boolean).join(' · ')}</small></p>` : nothing}
    <svg class="bar" aria-hidden="true" width="100%" height=${HEIGHT}>
      ${layers.map((segment, i) => renderSegment(document, segment, `${row}-${i}`))}
      ${segments.map((segment, i) => (labels[i] ? renderLabel(document, segment, labels[i]) : nothing))}
      ${
        example
          ? svg`<rect class="frame" x="-7" y="-12" width="100%" height=${HEIGHT + 19} rx="10"></rect>
            <text class="stamp" x="100%" dx="-8" y="-7" text-anchor="end">${words.example}</text>`
          : nothing
      }
    </svg>
    ${
      labelled
        ? html`<ul class="values" role="list">
            ${mix.shares.map(
              ({group, value}) =>
                html`<li>
                  ${renderSwatch(document, group)} ${labelOf(document, group, level)}
                  <b>${formatAmount(value, language)}</b>
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
  const hue = hueOf(document, group);
  const hatch = isHatch(segment);
  const whole = to - from;
  const fades = !hatch && (from < solidFrom || solidTo < to);
  const stop = (at: number, opacity: number) =>
    svg`<stop offset=${(at - from) / whole} stop-color="#fff" stop-opacity=${opacity}></stop>`;
  return svg`<svg class="segment" x="${from}%" width="${whole}%" height="100%" data-hue=${hue} .style=${themeOf(group)}>
    ${
      fades
        ? svg`<linearGradient id="mbo-fade-${id}">
            ${stop(from, from < solidFrom ? 0 : 1)}${stop(solidFrom, 1)}${stop(solidTo, 1)}${stop(to, solidTo < to ? 0 : 1)}
          </linearGradient>
          <mask id="mbo-mask-${id}"><rect width="100%" height="100%" fill="url(#mbo-fade-${id})"></rect></mask>`
        : nothing
    }
    <g mask=${fades ? `url(#mbo-mask-${id})` : nothing}>
      ${renderFill(hue, false, HEIGHT)}
    </g>
  </svg>`;
}

function renderLabel(document: KrachtDocument, segment: PlacedSegment, label: string): TemplateResult<2> {
  const {group, solidFrom, solidTo} = segment;
  const hue = hueOf(document, group);
  const pill = label.length * PILL_SIGN + 18;
  return svg`<svg class="label" x="${(solidFrom + solidTo) / 2}%" y="50%" overflow="visible" data-hue=${hue}
    .style=${themeOf(group)}>
    ${isHatch(segment) ? svg`<rect class="pill" x=${-pill / 2} y="-13" width=${pill} height="26" rx="13"></rect>` : nothing}
    <text class=${isHatch(segment) ? 'pill-text' : 'value'} text-anchor="middle" dominant-baseline="central">${label}</text>
  </svg>`;
}

/** What fits on a segment: its amount, or on a hatch that the source does not split it; '' when nothing does. */
function labelFor(segment: PlacedSegment, language: Language, width: number, words: FunctionMixWords): string {
  const room = ((segment.solidTo - segment.solidFrom) / 100) * width - 6;
  const amount = formatAmount(segment.value, language);
  if (!isHatch(segment)) return amount.length * SIGN < room ? amount : '';
  return words.notSplit.length * PILL_SIGN + 18 < room ? words.notSplit : '';
}

function isHatch({group}: PlacedSegment): boolean {
  return group === UNSPECIFIED;
}
