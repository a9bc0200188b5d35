import {html} from 'lit';

import type {Mix} from '../data/schema.js';
import {nameOf, type MixReading} from '../text/mix-reading.js';
import type {ManyView} from './many-view.js';
import {renderPeople} from './mix-people.js';

/** How many mixes are in a block: a hundred figures each are heavy. */
const MIXES_IN_BLOCK = 6;

/** So narrow that ten figures stand in a row, in px. */
const NARROW = 0;

/** Many mixes as figures, side by side. */
export function makeManyPeople(reading: MixReading): ManyView {
  return {
    inBlock: MIXES_IN_BLOCK,
    renderRow: (mix: Mix) =>
      html`<div class="one">
        <p class="name">${nameOf(mix, reading)}</p>
        ${renderPeople([mix], reading, NARROW)}
      </div>`,
    renderAll: (blocks, name) =>
      html`${blocks.map(
        ({size, from}) =>
          html`<div class="block crowd" role="group" aria-label=${name(from, size)} .style=${`--rows:${size}`}></div>`,
      )}`,
  };
}
