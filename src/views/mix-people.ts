import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {countOf} from '../layout/amount.js';
import {layoutPeople, type PlacedFigure} from '../layout/people-layout.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {groupName, nounOf, type MixReading} from '../text/mix-sentence.js';
import {fillOf, hueOf, renderTextures, themeOf} from './group-colours.js';
import {groupsOf, renderLegend, renderSwatch} from './mix-legend.js';
import {CELL, drawFigure} from './silhouettes.js';

/** How wide one figure of a small team is drawn at most, in px. */
const FIGURE_WIDTH = 64;

/** How far the frame of an example stands from its figures, in units of the drawing. */
const FRAME = 16;

/** Units of the drawing to a px, about: its textures must not become too fine. */
const SCALE = 2;

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
  const count = Math.min(100, countOf(mix) ?? 100);
  const small = count < 100;
  // Rows of a small team are made about as long as each other.
  const {figures, width, height} = layoutPeople(mix, Math.ceil(count / Math.ceil(count / columns)) || 1);
  const [right, bottom] = [width * CELL.width, height * CELL.height];
  const example = mix.basis === 'example';
  const room = example ? FRAME : 0;
  const possible = [...new Set(figures.flatMap(({certainty, group}) => (certainty === 'possible' ? group : [])))];
  return html`<svg
      class="people"
      part="picture"
      aria-hidden="true"
      viewBox="${-room} ${-2 * room} ${right + 2 * room} ${bottom + 3 * room}"
      width=${small ? width * FIGURE_WIDTH : '100%'}
    >
      ${renderTextures(document, groupsOf(document, [mix]), SCALE)}
      ${Array.from(
        {length: height},
        (_, row) =>
          svg`<rect class="pavement" y=${(row + 1) * CELL.height - 12} width=${right} height="4" rx="2"></rect>`,
      )}
      ${runsOf(figures).map((run) => renderRun(document, mix, run))}
      ${
        example
          ? svg`<rect class="frame" x=${4 - room} y=${-room} width=${right + 2 * room - 8} height=${bottom + room} rx="16"></rect>
            <text class="stamp" x=${right - room} y=${8 - room} font-size=${small ? (columns > 10 ? 18 : 26) : 40} text-anchor="end">${words.example}</text>`
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
  const possible = first?.certainty === 'possible';
  const striped = possible || hue === 'unspecified';
  const solid = path('solid');
  return svg`<g class="${striped ? 'hatched' : ''} ${possible ? 'possible' : ''}" data-hue=${hue}
    .style=${themeOf(first?.group ?? '')}>
    <path class="soft" d=${path('soft')}></path>
    <path class="mid" d=${path('mid')}></path>
    <path class="solid" d=${solid}></path>
    ${striped ? svg`<path class="over" d=${solid} fill=${fillOf(hue, true, SCALE)}></path>` : nothing}
    ${hue === 'unspecified' ? nothing : svg`<path class="over texture" d=${solid} fill=${fillOf(hue, false, SCALE)}></path>`}
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
