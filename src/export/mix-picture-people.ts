import type {Mix} from '../data/schema.js';
import {layoutPeople, type PlacedPeople, type PlacedRun} from '../layout/people-layout.js';
import {countOf} from '../data/amount.js';
import {groupName, nameOf, nounOf} from '../text/mix-reading.js';
import {drawFigures} from '../views/figures.js';
import {CELL} from '../views/silhouettes.js';
import {drawExampleFrame, drawMark, drawSwatch, drawWords, isStriped} from './mix-marks.js';
import type {MixPage} from './mix-page.js';
import {drawLegend} from './mix-picture-legend.js';
import {beside, NO_PIECE, stackPieces} from './piece-layout.js';
import {move, tag, type Piece} from './svg-text.js';
import {pictureWords} from '../text/picture-words.js';

/** From this width in px on twenty figures stand in a row instead of ten. */
const ROOMY = 560;
/** How wide one figure of a small team is at most, in px. */
const FIGURE_WIDTH = 64;
/** Between mixes that stand beside and below each other. */
const GAPS = {x: 40, y: 32};
/** Between a drawing, its legend and its key. */
const NEAR = 16;
/** What is kept free around an example for its frame, in px. */
const FRAME = {top: 14, bottom: 8};

/** Mixes as figures, in group order, each with the legend that carries its numbers. */
export function drawPeople(mixes: readonly Mix[], page: MixPage): Piece {
  const {inner, look, type, wide, width} = page;
  if (mixes.length < 2) return stackPieces(mixes.map((mix) => drawOne(mix, width < ROOMY ? 10 : 20, inner, page)));
  const room = wide ? (inner - GAPS.x) / 2 : inner;
  const blocks = mixes.map((mix) =>
    stackPieces(
      [
        drawWords(nameOf(mix, page.state.reading), type.name, look.colour('ink'), page, room),
        drawOne(mix, 10, room, page),
      ],
      12,
    ),
  );
  if (!wide) return stackPieces(blocks, GAPS.y);
  const rows = Array.from({length: Math.ceil(blocks.length / 2)}, (_, row): Piece => {
    const [left = NO_PIECE, right = NO_PIECE] = blocks.slice(2 * row, 2 * row + 2);
    return {
      height: Math.max(left.height, right.height),
      svg: left.svg + move(right.svg, room + GAPS.x, 0),
    };
  });
  return stackPieces(rows, GAPS.y);
}

function drawOne(mix: Mix, columns: number, room: number, page: MixPage): Piece {
  const {state, look, type} = page;
  const {reading} = state;
  const {words} = reading;
  const count = countOf(mix) ?? 100;
  const small = count < 100;
  // Rows of a small team are made about as long as each other.
  const inRow = small ? Math.ceil(count / Math.ceil(count / columns)) || 1 : columns;
  const people = layoutPeople(mix, inRow);
  const possible = new Set(
    people.runs.flatMap(({figures, group, other}) => (figures.length > 0 && other ? group : [])),
  );
  const key = (text: string, room: number) => drawWords(text, type.small, look.colour('ink-soft'), page, room);
  const maybe = [...possible].map((id) =>
    beside(
      [drawSwatch(id, page, true), key(`${pictureWords[reading.language].maybe} ${groupName(id, reading)}`, room - 22)],
      6,
    ),
  );
  const each = `${words.eachOf} ${words.ofHundred} ${nounOf(mix, reading).many}.`;
  const below = [drawLegend(mix, true, room, page), ...maybe, ...(small ? [] : [key(each, room)])];
  const scale = Math.min(small ? FIGURE_WIDTH : Infinity, room / Math.max(people.width, 1)) / CELL.width;
  return stackPieces([drawCrowd(mix, people, scale, page), stackPieces(below, 6)], NEAR);
}

/** All figures on their pavement; those of an example inside its frame. */
function drawCrowd(mix: Mix, {runs, width, height}: PlacedPeople, scale: number, page: MixPage): Piece {
  if (height === 0) return NO_PIECE;
  const wide = width * CELL.width;
  const pavements = Array.from({length: height}, (_, row) =>
    tag('path', {
      ...{d: `M1 ${(row + 1) * CELL.height - 5}h${wide - 2}`, 'stroke-width': 2, 'stroke-linecap': 'round'},
      stroke: page.look.colour('line'),
    }),
  );
  const figures = runs.filter((run) => run.figures.length > 0).map((run) => drawRun(mix, run, page));
  const crowd = move(pavements.join('') + tag('g', {'stroke-width': 0.7}, figures.join('')), 0, 0, scale);
  const high = height * CELL.height * scale;
  if (mix.basis !== 'example') return {height: high, svg: crowd};
  // The frame stands out at both sides: as wide as the figures, or a little less where they fill the room.
  const frame = drawExampleFrame(FRAME.top - 8, wide * scale, high + FRAME.bottom + 4, page);
  return {height: high + FRAME.top + FRAME.bottom, svg: frame + move(crowd, 0, FRAME.top)};
}

/** All figures of one kind: few paths, however many figures there are. */
function drawRun({unit}: Mix, {group, other, figures}: PlacedRun, page: MixPage): string {
  const possible = other !== undefined;
  const {soft, text} = page.look.group(group);
  const [solid, light] = drawFigures(unit, figures);
  const fill = isStriped(group, possible) ? page.look.colour('paper') : soft;
  return (
    drawMark(group, possible, page, (paint) => tag('path', {d: solid, ...paint})) +
    tag('path', {d: light, fill, stroke: text})
  );
}
