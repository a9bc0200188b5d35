import {numbersOf} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {labelOf} from '../text/mix-reading.js';
import {formatAmount, formatBare} from '../text/number-format.js';
import {drawSwatch, drawWords} from './mix-marks.js';
import type {MixPage} from './mix-page.js';
import {beside, flowPieces, type WidePiece} from './piece-layout.js';
import type {Piece} from './svg-text.js';

const GAPS = {x: 24, y: 4};
/** Between a swatch, a number and a name. */
const NEAR = 6;

/**
 * The groups of one mix with their numbers, in the groups' colours.
 *
 * @param bare - Leaves the % out of whole numbers: beside a hundred figures they count figures.
 * @param room - How wide it may be, in px.
 */
export function drawLegend({shares}: Mix, bare: boolean, room: number, page: MixPage): Piece {
  const {state, look, type} = page;
  const {reading} = state;
  const items = shares.map(({group, value}): WidePiece => {
    const format = bare && numbersOf(value).every(Number.isInteger) ? formatBare : formatAmount;
    const number = drawWords(format(value, reading.words), type.number, look.group(group).text, page, room);
    const swatch = drawSwatch(group, page);
    const left = room - swatch.width - number.width - 2 * NEAR;
    const name = drawWords(labelOf(group, reading), type.label, look.colour('ink'), page, left);
    return beside([swatch, number, name], NEAR);
  });
  return flowPieces(items, room, GAPS);
}

/** The names of groups, for rows that carry the numbers themselves. */
export function drawNames(ids: readonly string[], page: MixPage): Piece {
  const {state, look, inner, type} = page;
  const items = ids.map((id) => {
    const name = labelOf(id, state.reading);
    return beside(
      [drawSwatch(id, page), drawWords(name, type.label, look.colour('ink'), page, inner - 16 - NEAR)],
      NEAR,
    );
  });
  return flowPieces(items, inner, GAPS);
}
