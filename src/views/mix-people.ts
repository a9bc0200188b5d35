import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {countOf} from '../layout/amount.js';
import {layoutPeople, type PlacedFigure} from '../layout/people-layout.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {groupName, nounOf, type MixReading} from '../text/mix-sentence.js';
import {hueOf, themeOf} from './group-colours.js';
import {fillOf, renderLegend, renderSwatch} from './mix-legend.js';
import {CELL, drawFigure} from './silhouettes.js';

/** How wide one figure of a small team is drawn at most, in px. */
const FIGURE_WIDTH = 64;

/** How far the frame of an example stands from its figures, in units of the drawing. */
const FRAME = 8;

/**
 * One mix as figures, in group order, with the legend that carries its numbers as text.
 *
 * @param columns - Figures in a row.
 */
export function renderPeople(
  document: KrachtDocument,
  mix: Mix,
  reading: MixReading,
  columns: number,
): TemplateResult<1> {
  const words = functionMixWords[reading.language];
  const {figures, width, height} = layoutPeople(mix, columns);
  const small = (countOf(mix) ?? Infinity) <= 100;
  const [right, bottom] = [width * CELL.width, height * CELL.height];
  const example = mix.basis === 'example';
  const room = example ? FRAME : 0;
  const possible = [...new Set(figures.flatMap(({certainty, group}) => (certainty === 'possible' ? group : [])))];
  return html`<svg
      class="people"
      part="picture"
      aria-hidden="true"
      viewBox="${-room} ${-2 * room} ${right + 2 * room} ${bottom + 3 * room}"
      width=${small && width < columns ? width * FIGURE_WIDTH : '100%'}
    >
      ${Array.from(
        {length: height},
        (_, row) =>
          svg`<rect class="pavement" y=${(row + 1) * CELL.height - 6} width=${right} height="2" rx="1"></rect>`,
      )}
      ${runsOf(figures).map((run) => renderRun(document, mix, run))}
      ${
        example
          ? svg`<rect class="frame" x=${3 - room} y=${-room} width=${right + 2 * room - 6} height=${bottom + room} rx="8"></rect>
            <text class="stamp" x=${right - room} y=${4 - room} font-size=${small ? 11 : 20} text-anchor="end">${words.example}</text>`
          : nothing
      }
    </svg>
    ${renderLegend(document, mix, reading, true)}
    ${possible.map(
      (id) =>
        html`<p class="key">
          ${renderSwatch(document, id, true)} ${words.maybe} ${groupName(document, id, reading.level)}
        </p>`,
    )}
    ${small ? nothing : html`<p class="key">${words.eachOf(nounOf(document, mix, reading.language).many)}</p>`}`;
}

/** All figures of one kind: three paths, however many figures there are. */
function renderRun(document: KrachtDocument, {unit}: Mix, run: readonly PlacedFigure[]): TemplateResult<2> {
  const [first] = run;
  const tones = run.map(({variant, x, y}) => drawFigure(unit, variant, x * CELL.width, y * CELL.height));
  const path = (tone: 'solid' | 'mid' | 'soft') => tones.map((one) => one[tone]).join('');
  const hue = hueOf(document, first?.group ?? '');
  const hatched = hue === 'unspecified' || first?.certainty === 'possible';
  const solid = path('solid');
  return svg`<g class=${hatched ? 'run hatched' : 'run'} data-hue=${hue} .style=${themeOf(first?.group ?? '')}>
    <path class="soft" d=${path('soft')}></path>
    <path class="mid" d=${path('mid')}></path>
    <path class="solid" d=${solid}></path>
    <path class=${hatched ? 'over' : 'over texture'} d=${solid} fill=${fillOf(hue, hatched)}></path>
  </g>`;
}

/** Figures that stand next to each other and are of one kind, together. */
function runsOf(figures: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
  const runs = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.group} ${figure.other ?? ''}`;
    const run = runs.get(key);
    if (run) run.push(figure);
    else runs.set(key, [figure]);
  }
  return [...runs.values()];
}
