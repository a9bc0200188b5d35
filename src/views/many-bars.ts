import {html} from 'lit';

import type {Mix} from '../data/schema.js';
import {factsOf} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import {renderAxis, renderRow, type BarLooks} from './mix-bars.js';
import {labelExample, type ManyView} from './many-view.js';

/** How many bars are in a block: as many as fill the room that they have, where names stand beside them. */
const BARS_IN_BLOCK = 17;

/** Many mixes as bars: compact rows below an axis that stays in view. */
export function makeManyBars(mixes: readonly Mix[], reading: MixReading, looks: BarLooks): ManyView {
  const {words} = reading;
  // What is true of every row is told in the notes; that it is made up, at the row itself too.
  const alike = new Set(mixes.map((mix) => factsOf(mix, words))).size === 1;
  return {
    inBlock: BARS_IN_BLOCK,
    ahead: true,
    renderRow: (mix) => renderRow(mix, reading, looks, alike ? labelExample(mix, reading) : factsOf(mix, words)),
    renderAll: (blocks, name) =>
      html`<div class="bars named">
        ${renderAxis()}
        ${blocks.map(
          ({size, from}) =>
            html`<ul class="block" role="list" aria-label=${name(from, size)} .style=${`--rows:${size}`}></ul>`,
        )}
      </div>`,
  };
}
