import {html, type TemplateResult} from 'lit';

import {css} from './css.js';
import type {Mix} from '../data/schema.js';
import {nameOf, type MixReading} from '../text/mix-reading.js';
import {renderPeople} from './mix-people.js';
import * as uncommonFigures from './uncommon-figures.js';

/** So narrow that ten figures stand in a row, in px. */
const NARROW = 0;

/** A few mixes as figures, side by side where there is room. */
export function renderSeveralPeople(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  return html`<div class="figures">
    ${mixes.map(
      (mix) =>
        html`<div>
          <p class="name">${nameOf(mix, reading)}</p>
          ${renderPeople(mix, reading, NARROW, uncommonFigures)}
        </div>`,
    )}
  </div>`;
}

export const severalPeopleStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13.5rem, 100%), 1fr));
    gap: 2rem;
  }
  .name {
    margin: 0 0 0.75rem;
    font-weight: 700;
  }
  @media print {
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    }
    .figures > div {
      max-inline-size: 15rem;
      break-inside: avoid;
    }
  }
`;
