import {html, nothing, svg, type TemplateResult} from 'lit';

import {countOf, numbersOf} from '../data/amount.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import {lineUp, type PlacedRun} from '../layout/line-up.js';
import {nounOf, type MixReading} from '../text/mix-reading.js';
import {renderMark} from './group-colours.js';
import {renderLegend} from './mix-legend.js';
import {CELL, drawPeople, type Tones} from './silhouettes.js';
import type * as UncommonFigures from './uncommon-figures.js';

/** From this width in px twenty figures stand in a row instead of ten. */
const ROOMY = 560;

/** How wide one figure of a small team is drawn at most, in px. */
const FIGURE_WIDTH = 64;

/** How far the frame of an example stands from its figures, in units of the drawing. */
const FRAME = 8;

/** Whether a mix has figures that are not exact people: these need `uncommon-figures`. */
export function isUncommon({shares, unit}: Mix): boolean {
  return unit !== 'people' || shares.some(({value}) => numbersOf(value).length > 1);
}

/**
 * One mix as figures, in group order, with the legend that carries its numbers as text.
 *
 * @param width - The width of the element, in px.
 * @param uncommon - Draws what is uncommon; only needed where the mix is.
 */
export function renderPeople(
  mix: Mix,
  reading: MixReading,
  width: number,
  uncommon?: typeof UncommonFigures,
): TemplateResult<1> {
  const columns = width < ROOMY ? 10 : 20;
  const {document, words} = reading;
  const count = countOf(mix) ?? 100;
  const small = count < 100;
  // Rows of a small team are made about as long as each other.
  const inRow = small ? Math.ceil(count / Math.ceil(count / columns)) || 1 : columns;
  const {runs, width: across, height} = (uncommon?.layoutPeople ?? lineUp)(mix, inRow);
  const [right, bottom] = [across * CELL.width, height * CELL.height];
  const room = mix.basis === 'example' ? FRAME : 0;
  const drawn = runs.filter(({figures}) => figures.length > 0);
  const pavement = Array.from({length: height}, (_, row) => `M1 ${(row + 1) * CELL.height - 5}h${right - 2}`);
  return html`<svg
      class="people"
      part="picture"
      data-mix=${mix.id}
      aria-hidden="true"
      viewBox="${-room} ${-2 * room} ${right + 2 * room} ${bottom + 3 * room}"
      width=${small ? across * FIGURE_WIDTH : '100%'}
    >
      <path class="pavement" d=${pavement.join('')}></path>
      ${drawn.map((run) => renderRun(document, run, uncommon?.drawFigures(mix.unit, run.figures) ?? drawPeople(run.figures)))}
      ${
        room
          ? svg`<rect class="frame" x="-6" y="-8" width=${right + 12} height=${bottom + FRAME} rx="8"></rect>
            <text class="stamp" x=${right - FRAME} y="-4" font-size=${small && columns > 10 ? 9 : 14} text-anchor="end">${words.bases.example}</text>`
          : nothing
      }
    </svg>
    ${renderLegend(mix, reading)} ${uncommon?.renderPossible(runs, reading)}
    ${small ? nothing : html`<p class="key">${words.eachOf} ${words.ofHundred} ${nounOf(mix, reading).many}.</p>`}`;
}

/** All figures of one kind: few paths, however many figures there are. */
function renderRun(document: KrachtDocument, {group, other}: PlacedRun, [solid, soft]: Tones): TemplateResult<2> {
  return renderMark(
    document,
    group,
    other !== undefined,
    (name, fill) => svg`<path class=${name} d=${solid} fill=${fill}></path>`,
    svg`<path class="soft" d=${soft}></path>`,
  );
}
