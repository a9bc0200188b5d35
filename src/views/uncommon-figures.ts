import {html, type TemplateResult} from 'lit';

import type {PlacedRun} from '../layout/line-up.js';
import {groupName, type MixReading} from '../text/mix-reading.js';
import {renderSwatch} from './mix-legend.js';
import {pictureWords} from '../text/picture-words.js';

export {layoutPeople} from '../layout/people-layout.js';
export {drawFigures} from './figures.js';

/** Explains the figures that may belong to a group, or to the one after it. */
export function renderPossible(runs: readonly PlacedRun[], reading: MixReading): readonly TemplateResult<1>[] {
  const possible = new Set(runs.flatMap(({figures, group, other}) => (other && figures.length > 0 ? group : [])));
  return [...possible].map(
    (id) =>
      html`<p class="key">
        ${renderSwatch(id, reading, true)} ${pictureWords[reading.language].maybe} ${groupName(id, reading)}
      </p>`,
  );
}
