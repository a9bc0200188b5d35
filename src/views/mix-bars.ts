import {html, type TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import {UNSPECIFIED} from '../data/amount.js';
import {boxSegments, layoutBar} from '../layout/bar-layout.js';
import {factsOf} from '../text/mix-notes.js';
import {capital, groupName, labelOf, nameOf, type MixReading} from '../text/mix-reading.js';
import {formatAmount, speakAmount} from '../text/number-format.js';
import {colourOf} from './group-colours.js';
import {groupsOf} from './mix-legend.js';

export {mixBarsStyles as styles} from './mix-bars-styles.js';

/** About how wide a sign of a label and of the pill on a hatch are, and what is around them, in rem; never measured. */
const SIGN = {width: 0.69, around: 0.5};
const PILL_SIGN = {width: 0.48, around: 1.6};

/** The narrowest bar that is looked after, in rem: what fits there fits everywhere. */
const NARROWEST = 15;

/** A space at which no line ends. */
const NO_BREAK = '\u00A0';

/** How many textures there are in `mix-bars-styles`; groups take them in the order of the document. */
const TEXTURES = 6;

/** What every row of bars needs to know of a group. */
interface GroupLook {
  readonly colour: string;
  readonly texture: string;
  readonly name: string;
}

/** How the groups of a document look and are called, worked out once for all rows. */
export type BarLooks = ReadonlyMap<string, GroupLook>;

/** The looks of the groups of a document, of which these are shown. */
export function lookUpGroups(reading: MixReading, shown: readonly string[]): BarLooks {
  const {groups = []} = reading.document;
  // The two share a colour: see `groupColours`.
  const lift = shown.includes('hbo') ? ';--_lift:0.12' : '';
  return new Map(
    groups.map(({id}, place) => [
      id,
      {
        colour: colourOf(reading.document, id) + (id === 'hbo-wo' ? lift : ''),
        texture: id === UNSPECIFIED ? 'hatch' : `texture-${place % TEXTURES}`,
        name: groupName(id, reading),
      },
    ]),
  );
}

/** Mixes as bars, one a row, over an axis from 0 to 100 percent. */
export function renderMixes(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const shown = groupsOf(reading.document, mixes);
  const looks = lookUpGroups(reading, shown);
  const [first, second] = mixes;
  const bars = second
    ? html`<ul role="list">
        ${mixes.map((mix) => renderRow(mix, reading, looks, factsOf(mix, reading.words)))}
      </ul>`
    : first &&
      html`<div class="row ${exampleOf(first)}">
        <div class="bar" data-mix=${first.id} aria-hidden="true">
          ${renderSegments(mixOnBar(first, reading, looks), first, reading)}
        </div>
      </div>`;
  return html`<div class="bars ${second ? 'named' : ''}" part="picture">${bars} ${renderAxis()}</div>
    ${second ? renderNames(shown, reading, looks) : first && renderNumbers(first, reading, looks)}`;
}

/**
 * One mix in a row of several: its name and facts, its bar, and its values as one line of text.
 *
 * @param facts - What stands beside the name; '' for nothing.
 */
export function renderRow(mix: Mix, reading: MixReading, looks: BarLooks, facts: string): TemplateResult<1> {
  const {words} = reading;
  const bar = mixOnBar(mix, reading, looks);
  const values = mix.shares.map(({group, value}) => `${looks.get(group)?.name ?? group} ${speakAmount(value, words)}`);
  // The line shows itself where the bar has too little room for its labels: see `mix-bars-styles`.
  return html`<li class="row ${exampleOf(mix)}" .style=${`--need:${bar.need}`}>
    <p class="row-label"><b .textContent=${nameOf(mix, reading)}></b> <small .textContent=${facts}></small></p>
    <div class="bar" data-mix=${mix.id} aria-hidden="true">${renderSegments(bar, mix, reading)}</div>
    <p class="values" .textContent=${capital(values.join(', '))}></p>
  </li>`;
}

/** The axis below bars. */
export function renderAxis(): TemplateResult<1> {
  return html`<p class="axis" aria-hidden="true">
    <span>0%</span><span>25%</span><span>50%</span><span>75%</span><span>100%</span>
  </p>`;
}

/** The names of groups with their colours. */
export function renderNames(ids: readonly string[], reading: MixReading, looks: BarLooks): TemplateResult<1> {
  return html`<ul class="legend names" role="list">
    ${ids.map((id) => html`<li>${renderSample(id, looks)} ${labelOf(id, reading)}</li>`)}
  </ul>`;
}

function renderNumbers({shares}: Mix, reading: MixReading, looks: BarLooks): TemplateResult<1> {
  return html`<ul class="legend" role="list">
    ${shares.map(
      ({group, value}) =>
        html`<li>
          ${renderSample(group, looks)}
          <strong data-group=${group} .style=${looks.get(group)?.colour}>${formatAmount(value, reading.words)}</strong>
          ${labelOf(group, reading)}
        </li>`,
    )}
  </ul>`;
}

/** A sample of a group as its segments look. */
export function renderSample(id: string, looks: BarLooks): TemplateResult<1> {
  const look = looks.get(id);
  return html`<span class="sample ${look?.texture}" data-group=${id} .style=${look?.colour}></span>`;
}

interface LabelledBox {
  readonly group: string;
  readonly label: string;
  readonly classes: string;
  readonly style: string;
}

interface LabelledBar {
  readonly boxes: readonly LabelledBox[];
  /** How wide the bar must be for all its labels, in rem. */
  readonly need: number;
}

/** One bar with its labels: where a label has too little room, it is left off by the style sheet. */
function mixOnBar(mix: Mix, {words}: MixReading, looks: BarLooks): LabelledBar {
  const segments = layoutBar(mix);
  const shown = boxSegments(segments).map((box, i) => ({...box, group: '', value: 0, ...segments[i]}));
  let need = 0;
  const boxes = shown.flatMap(({group, value, width, overlap, fadeIn, fadeOut}): LabelledBox | [] => {
    if (width <= 0) return [];
    const look = looks.get(group);
    const hatch = group === UNSPECIFIED;
    // Broken in two, "60 tot 70%" would tell half of it.
    const label = hatch ? words.notSplit : formatAmount(value, words).replaceAll(' ', NO_BREAK);
    const sign = hatch ? PILL_SIGN : SIGN;
    const asks = ((label.length * sign.width + sign.around) / (width - fadeIn - fadeOut)) * 100;
    need = Math.max(need, asks);
    const fades = !hatch && fadeIn + fadeOut > 0;
    const place = `inline-size:${width}%` + (overlap > 0 ? `;margin-inline-start:${-overlap}%` : '');
    const inward = (part: number) => (part / width) * 100;
    const fade =
      fadeIn + fadeOut > 0
        ? `;padding-inline:${fadeIn}% ${fadeOut}%;--in:${inward(fadeIn)}%;--out:${inward(width - fadeOut)}%`
        : '';
    return {
      group,
      label,
      classes: (look?.texture ?? '') + (fades ? ' fades' : '') + (asks > NARROWEST ? ' tight' : ''),
      style: `${place}${fade};${look?.colour ?? ''}`,
    };
  });
  return {boxes, need: Math.ceil(need)};
}

/** What stands in a bar; a list, since a template around it would be one more for each row. */
function renderSegments({boxes}: LabelledBar, {basis}: Mix, {words}: MixReading): readonly TemplateResult<1>[] {
  const segments = boxes.map(({group, label, classes, style}) =>
    group === UNSPECIFIED
      ? html`<span class=${classes} data-group=${group} .style=${style}><i .textContent=${label}></i></span>`
      : html`<span class=${classes} data-group=${group} .style=${style} .textContent=${label}></span>`,
  );
  return basis === 'example' ? [...segments, html`<em class="stamp">${words.bases.example}</em>`] : segments;
}

function exampleOf({basis}: Mix): string {
  return basis === 'example' ? 'example' : '';
}
