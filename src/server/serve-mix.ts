import {html} from 'lit';

import type {Mix} from '../data/schema.js';
import {functionMixStyles} from '../function-mix/function-mix-styles.js';
import {manyWords} from '../text/many-words.js';
import {AS_GIVEN} from '../text/many-order.js';
import {makeMixNotes} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import {makeMixSentence} from '../text/mix-sentence.js';
import {makeMixTitle} from '../text/mix-title.js';
import {documentStateStyles} from '../views/document-state.js';
import {groupColours} from '../views/group-colours.js';
import {labelColours} from '../views/label-colours.js';
import * as bars from '../views/mix-bars.js';
import {renderMixCard, type MixView} from '../views/mix-card.js';
import {isUncommon, renderPeople} from '../views/mix-people.js';
import {mixStyles} from '../views/mix-styles.js';
import {mixTableStyles} from '../views/mix-table-styles.js';
import {renderGroupTable, renderMixTable} from '../views/mix-table.js';
import {renderSeveralPeople, severalPeopleStyles} from '../views/several-people.js';
import {tokens} from '../views/tokens.js';
import * as uncommonFigures from '../views/uncommon-figures.js';
import {chooseMixes} from './chosen-mixes.js';
import type {OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';
import type {ServedDrawing} from './served-drawing.js';
import {serveForWidths} from './serve-for-widths.js';

/** Ten figures in a row, or twenty: the step is that of `mix-people`. */
const WIDTHS = [
  {from: 0, width: 360},
  {from: 560, width: 800},
];

/** Draws the card of one or more mixes, as the element draws it first. */
export function serveMix(data: OpenedData, options: RenderOptions): ServedDrawing {
  const {mixes, reading} = chooseMixes(data, options);
  const view = options.view ?? (mixes.length > 1 ? 'bars' : 'people');
  const picture = drawPicture(view, mixes, reading);
  const drawn = {
    title: makeMixTitle(mixes, reading),
    sentence: makeMixSentence(mixes, reading),
    picture: picture.template,
    notes: makeMixNotes(mixes, reading),
  };
  return {
    template: html`<section class="card" part="base" aria-labelledby="title">
      ${renderMixCard(drawn, mixes, view, reading, options.headingLevel ?? 2, {caution: ''})}
    </section>`,
    styles: [tokens, documentStateStyles, groupColours, mixStyles, functionMixStyles, ...picture.styles].flat(),
  };
}

function drawPicture(view: MixView, mixes: readonly Mix[], reading: MixReading): ServedDrawing {
  const [first, second] = mixes;
  if (view === 'bars' || !first)
    return {template: bars.renderMixes(mixes, reading), styles: [labelColours, bars.styles]};
  if (view === 'people') {
    if (second) return {template: renderSeveralPeople(mixes, reading), styles: [severalPeopleStyles]};
    const uncommon = isUncommon(first) ? uncommonFigures : undefined;
    const {template, styles} = serveForWidths(WIDTHS, (width) => renderPeople(first, reading, width, uncommon));
    return {template, styles: [styles]};
  }
  // Who reads without script cannot sort.
  const sorting = {order: AS_GIVEN, sortBy: () => undefined};
  const template = second
    ? renderMixTable(mixes, mixes, reading, manyWords[reading.language], sorting)
    : renderGroupTable(first, reading, sorting);
  return {template, styles: [mixTableStyles]};
}
