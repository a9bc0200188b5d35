import {html, type TemplateResult} from 'lit';

import {chooseMixes} from '../data/choose-mixes.js';
import type {CheckedDocument} from '../data/parse-document.js';
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
import {renderMixCard, VIEWS, type MixView} from '../views/mix-card.js';
import {isUncommon, renderPeople} from '../views/mix-people.js';
import {mixStyles} from '../views/mix-styles.js';
import {mixTableStyles} from '../views/mix-table-styles.js';
import {renderGroupTable, renderMixTable} from '../views/mix-table.js';
import {renderSeveralPeople, severalPeopleStyles} from '../views/several-people.js';
import {tokens} from '../views/tokens.js';
import * as uncommonFigures from '../views/uncommon-figures.js';
import {chooseKnown} from './choose-known.js';
import type {RenderOptions} from './render-options.js';
import type {ServedDrawing} from './served-drawing.js';
import {NARROW, servedWidths, WIDE} from './served-widths.js';

/** Draws the card of one or more mixes, as the element draws it first. */
export function serveMix(
  {document, table}: CheckedDocument,
  reading: MixReading,
  options: RenderOptions,
): ServedDrawing {
  const ids = options.mix?.trim() ?? '';
  if (ids !== '*') chooseKnown('mix', ids, document.mixes);
  const [mixes] = chooseMixes(document, ids || (table ? '*' : ''));
  const wish = VIEWS.find((view) => view === options.view);
  const view = wish ?? (mixes.length > 1 ? 'bars' : 'people');
  const drawn = {
    title: makeMixTitle(mixes, reading),
    sentence: makeMixSentence(mixes, reading),
    picture: drawPicture(view, mixes, reading),
    notes: makeMixNotes(mixes, reading),
  };
  return {
    template: html`<section class="card" part="base" aria-labelledby="title">
      ${renderMixCard(drawn, mixes, view, reading, options.heading ?? 2, {caution: ''})}
    </section>`,
    styles: [
      tokens,
      documentStateStyles,
      groupColours,
      mixStyles,
      functionMixStyles,
      ...{bars: [labelColours, bars.styles], people: [severalPeopleStyles, servedWidths], table: [mixTableStyles]}[
        view
      ],
    ].flat(),
  };
}

function drawPicture(view: MixView, mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
  const [first, second] = mixes;
  if (view === 'bars' || !first) return bars.renderMixes(mixes, reading);
  if (view === 'people') return second ? renderSeveralPeople(mixes, reading) : drawPeople(first, reading);
  // Who reads without script cannot sort.
  const sorting = {order: AS_GIVEN, sortBy: () => undefined};
  return second
    ? renderMixTable(mixes, mixes, reading, manyWords[reading.language], sorting)
    : renderGroupTable(first, reading, sorting);
}

/** One mix as it is drawn where there is room, and where there is not: the style sheet shows one of the two. */
function drawPeople(mix: Mix, reading: MixReading): TemplateResult<1> {
  const uncommon = isUncommon(mix) ? uncommonFigures : undefined;
  return html`<div class="wide">${renderPeople(mix, reading, WIDE, uncommon)}</div>
    <div class="narrow">${renderPeople(mix, reading, NARROW, uncommon)}</div>`;
}
