import {html, nothing, svg, type TemplateResult} from 'lit';

import type {KrachtDocument} from '../data/schema.js';
import {nameSource} from '../text/date-format.js';
import type {TeamReading} from '../text/team-reading.js';
import {pairsOf, type Team} from '../text/team.js';
import {renderMark} from './group-colours.js';
import {CELL, drawPeople} from './silhouettes.js';
import {renderSource} from './source-links.js';

/** The source that speaks of such pairs, by its id in the data file. */
const TANDEM_SOURCE = 'wsd-balanceren';

/** So many pairs are drawn; of more the number says enough. */
const MOST_DRAWN = 6;

/** How close the two of a pair stand, in units of their drawing. */
const CLOSE = 28;

/** How many pairs of an mbo'er and an hbo'er the team can make, and what the source says of pairs. */
export function renderTandem(team: Team, reading: TeamReading): TemplateResult<1> {
  const {document, language, team: words} = reading;
  const pairs = pairsOf(team);
  const source = document.sources?.[TANDEM_SOURCE];
  return html`<div class="tandem" part="tandem">
    ${Array.from({length: Math.min(Math.max(pairs, 1), MOST_DRAWN)}, (_, i) => renderPair(i, pairs === 0, document))}
    <p>
      <b>${words.pairs(pairs)}</b>
      ${
        source
          ? html`<br /><small
                >${words.tandemFact} ${reading.words.sources(1)}:
                ${renderSource(source, nameSource(source, language))}</small
              >`
          : nothing
      }
    </p>
  </div>`;
}

/** Two figures side by side; pale where there is no pair yet. */
function renderPair(i: number, pale: boolean, document: KrachtDocument): TemplateResult<1> {
  return html`<svg
    class="pair ${pale ? 'pale' : ''}"
    aria-hidden="true"
    viewBox="0 0 ${CELL.width + CLOSE} ${CELL.height}"
  >
    ${renderOne('mbo', i * 37 + 24, document)}
    <g transform="translate(${CLOSE} 0)">${renderOne('hbo', i * 37 + 70, document)}</g>
  </svg>`;
}

function renderOne(group: string, look: number, document: KrachtDocument): TemplateResult<2> {
  const [solid, soft] = drawPeople([{look, x: 0, y: 0}]);
  return renderMark(
    document,
    group,
    false,
    (name, fill) => svg`<path class=${name} d=${solid} fill=${fill}></path>`,
    svg`<path class="soft" d=${soft}></path>`,
  );
}
