import {html} from 'lit';

import type {Mix} from '../data/schema.js';
import {nameOf, type MixReading} from '../text/mix-reading.js';
import {labelExample, type ManyView} from './many-view.js';
import {renderPeople} from './mix-people.js';
import * as uncommonFigures from './uncommon-figures.js';

/** How many mixes are in a block: a hundred figures each are heavy. */
const MIXES_IN_BLOCK = 6;

/** Up to how many mixes figures are drawn before they near the view: those of one mix take some 30 kB of memory. */
const MOST_AHEAD = 500;

/** So narrow that ten figures stand in a row, in px. */
const NARROW = 0;

/** Many mixes as figures, side by side. */
export function makeManyPeople(mixes: readonly Mix[], reading: MixReading): ManyView {
  return {
    inBlock: MIXES_IN_BLOCK,
    ahead: mixes.length <= MOST_AHEAD,
    renderRow: (mix) =>
      html`<div class="one">
        <p class="name">${nameOf(mix, reading)} <small>${labelExample(mix, reading)}</small></p>
        ${renderPeople(mix, reading, NARROW, uncommonFigures)}
      </div>`,
    renderAll: (blocks, name) =>
      html`${blocks.map(
        ({size, from}) =>
          html`<div class="block crowd" role="group" aria-label=${name(from, size)} .style=${`--rows:${size}`}></div>`,
      )}`,
  };
}
