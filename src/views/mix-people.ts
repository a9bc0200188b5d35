import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument, Mix, Unit} from '../data/schema.js';
import {countOf} from '../layout/share-edges.js';
import {layoutPeople, type PlacedRun} from '../layout/people-layout.js';
import {groupName, nameOf, nounOf, type MixReading} from '../text/mix-reading.js';
import {renderMark} from './group-colours.js';
import {renderLegend, renderSwatch} from './mix-legend.js';
import {CELL, drawFigures} from './silhouettes.js';

/** From this width in px twenty figures stand in a row instead of ten. */
const ROOMY = 560;

/** How wide one figure of a small team is drawn at most, in px. */
const FIGURE_WIDTH = 64;

/** How far the frame of an example stands from its figures, in units of the drawing. */
const FRAME = 8;

/** Mixes as figures, in group order, each with the legend that carries its numbers as text. */
export function renderPeople(mixes: readonly Mix[], reading: MixReading, width: number): TemplateResult<1> {
  const many = mixes.length > 1;
  const columns = many || width < ROOMY ? 10 : 20;
  return html`<div class="figures ${many ? 'many' : ''}">
    ${mixes.map(
      (mix) =>
        html`<div>
          ${many ? html`<p class="name">${nameOf(mix, reading)}</p>` : nothing} ${renderOne(mix, reading, columns)}
        </div>`,
    )}
  </div>`;
}

function renderOne(mix: Mix, reading: MixReading, columns: number): TemplateResult<1> {
  const {document, words} = reading;
  const count = countOf(mix) ?? 100;
  const small = count < 100;
  // Rows of a small team are made about as long as each other.
  const inRow = small ? Math.ceil(count / Math.ceil(count / columns)) || 1 : columns;
  const {runs, width, height} = layoutPeople(mix, inRow);
  const [right, bottom] = [width * CELL.width, height * CELL.height];
  const room = mix.basis === 'example' ? FRAME : 0;
  const drawn = runs.filter(({figures}) => figures.length > 0);
  const possible = new Set(drawn.flatMap(({other, group}) => (other ? group : [])));
  const pavement = Array.from({length: height}, (_, row) => `M1 ${(row + 1) * CELL.height - 5}h${right - 2}`);
  return html`<svg
      class="people"
      part="picture"
      data-mix=${mix.id}
      aria-hidden="true"
      viewBox="${-room} ${-2 * room} ${right + 2 * room} ${bottom + 3 * room}"
      width=${small ? width * FIGURE_WIDTH : '100%'}
    >
      <path class="pavement" d=${pavement.join('')}></path>
      ${drawn.map((run) => renderRun(document, mix.unit, run))}
      ${
        room
          ? svg`<rect class="frame" x="-6" y="-8" width=${right + 12} height=${bottom + FRAME} rx="8"></rect>
            <text class="stamp" x=${right - FRAME} y="-4" font-size=${small && columns > 10 ? 9 : 14} text-anchor="end">${words.bases.example}</text>`
          : nothing
      }
    </svg>
    ${renderLegend(mix, reading, true)}
    ${[...possible].map(
      (id) => html`<p class="key">${renderSwatch(id, reading, true)} ${words.maybe} ${groupName(id, reading)}</p>`,
    )}
    ${small ? nothing : html`<p class="key">${words.eachOf} ${words.ofHundred} ${nounOf(mix, reading).many}.</p>`}`;
}

/** All figures of one kind: few paths, however many figures there are. */
function renderRun(document: KrachtDocument, unit: Unit, {group, other, figures}: PlacedRun): TemplateResult<2> {
  const [solid, soft] = drawFigures(unit, figures);
  return renderMark(
    document,
    group,
    other !== undefined,
    (name, fill) => svg`<path class=${name} d=${solid} fill=${fill}></path>`,
    svg`<path class="soft" d=${soft}></path>`,
  );
}
