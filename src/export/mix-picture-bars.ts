import type {Mix} from '../data/schema.js';
import {factsOf} from '../text/mix-notes.js';
import {groupsOf, labelOf, nameOf} from '../text/mix-reading.js';
import {formatAmount} from '../text/number-format.js';
import {drawExampleFrame, drawSwatch, drawWords} from './mix-marks.js';
import type {MixPage} from './mix-page.js';
import {drawBar, type BarSize} from './mix-picture-bar.js';
import {drawLegend, drawNames} from './mix-picture-legend.js';
import {beside, flowPieces, NO_PIECE, stackPieces} from './piece-layout.js';
import {move, tag, type Piece, type TextStyle} from './svg-text.js';
import {breakLines} from './text-lines.js';
import {setRuns} from './text-runs.js';

/** The room of names beside bars, and between them and the bars, in px. */
const NAMES = 184;
const NAME_GAP = 20;
/** What is kept free around an example for its frame, in px. */
const FRAME = {top: 16, bottom: 8};

/** How rows are drawn: as in the element, or small where there are many. */
interface RowStyle {
  readonly size: BarSize;
  readonly gap: number;
  readonly compact: boolean;
  /** Whether what a mix counts stands beside its name: not where it is alike for all of many rows. */
  readonly facts: boolean;
  /** Where bars begin, from the left. */
  readonly left: number;
}

/**
 * Mixes as bars, one a row, over an axis from 0 to 100 percent.
 *
 * @param compact - Draws small rows, with the names of groups above them: for many mixes.
 * @param more - What is said below the last row; '' for nothing.
 */
export function drawBars(mixes: readonly Mix[], compact: boolean, more: string, page: MixPage): Piece {
  const {inner, look, state, type, wide} = page;
  const [first, second] = mixes;
  const left = second && wide ? NAMES + NAME_GAP : 0;
  const {words} = state.reading;
  const style: RowStyle = {
    left,
    compact,
    size: {
      ...{width: inner - left, height: compact ? 24 : 46},
      value: compact ? {...type.value, size: 13} : type.value,
      pill: {...type.strong, leading: 1, size: compact ? 12 : 14},
    },
    gap: compact ? 10 : 20,
    facts: !compact || new Set(mixes.map((mix) => factsOf(mix, words))).size > 1,
  };
  const rows = mixes.map((mix, i) => drawRow(mix, String(i), second !== undefined, style, page));
  const axis = drawAxis(style, page);
  const told = more ? move(drawWords(more, type.strong, look.colour('ink'), page, inner - left).svg, left, 0) : '';
  const bars = stackPieces([stackPieces(rows, style.gap), axis], 8);
  // On a narrow picture the lists of values name the groups.
  const named = second && (wide || compact);
  const names = named ? drawNames(groupsOf(state.reading.document, mixes), page) : NO_PIECE;
  const end: Piece = {height: told ? type.strong.size * type.strong.leading : 0, svg: told};
  if (compact) return stackPieces([names, bars, end], 16);
  return stackPieces([bars, end, first && !second ? drawLegend(first, false, inner, page) : names], 16);
}

function drawRow(mix: Mix, key: string, several: boolean, style: RowStyle, page: MixPage): Piece {
  const {left, size} = style;
  const bar = drawBar(mix, key, size, page);
  const example = mix.basis === 'example';
  const framed: Piece = example
    ? {
        height: FRAME.top + bar.height + FRAME.bottom,
        svg: drawExampleFrame(FRAME.top - 10, size.width, bar.height + 17, page) + move(bar.svg, 0, FRAME.top),
      }
    : bar;
  if (!several) return framed;
  const listed = !bar.labelled || (!page.wide && !style.compact);
  const values = listed ? drawValues(mix, style, page) : NO_PIECE;
  if (left === 0) return stackPieces([drawInlineName(mix, style, page), framed, values], style.compact ? 3 : 6);
  const name = drawNameBeside(mix, style, page);
  const high = Math.max(name.height, framed.height);
  // Name and bar share the middle of the bar, which in a frame lies a little lower.
  const sunk = example ? (FRAME.top - FRAME.bottom) / 2 : 0;
  const line: Piece = {
    height: high,
    svg: move(name.svg, 0, (high - name.height) / 2 + sunk) + move(framed.svg, left, (high - framed.height) / 2),
  };
  return stackPieces([line, {height: values.height, svg: move(values.svg, left, 0)}], style.compact ? 3 : 6);
}

/** The name of a row and what it counts, each line ending where their room ends. */
function drawNameBeside(mix: Mix, {compact, facts}: RowStyle, page: MixPage): Piece {
  const {look, measure, state, type} = page;
  const set = (text: string, style: TextStyle, colour: 'ink' | 'ink-soft'): readonly Piece[] =>
    breakLines(text, NAMES, (line) => measure(line, style)).map((line) => {
      const {height, svg, width} = drawWords(line, style, look.colour(colour), page, Infinity);
      return {height, svg: move(svg, NAMES - width, 0)};
    });
  const name = set(nameOf(mix, state.reading), compact ? {...type.tiny, weight: 700} : type.name, 'ink');
  const told = facts ? set(factsOf(mix, state.reading.words), type.tiny, 'ink-soft') : [];
  return stackPieces([...name, ...told]);
}

function drawInlineName(mix: Mix, {compact, facts}: RowStyle, {inner, look, measure, state, type}: MixPage): Piece {
  const strong = compact ? {...type.tiny, weight: 700} : type.name;
  const name = {text: nameOf(mix, state.reading), style: strong, fill: look.colour('ink')};
  const told = {text: ` ${factsOf(mix, state.reading.words)}`, style: type.tiny, fill: look.colour('ink-soft')};
  return setRuns(facts ? [name, told] : [name], inner, strong.size * strong.leading, measure);
}

/** The numbers of a row in words' order, for a bar that has no room for all of them. */
function drawValues({shares}: Mix, {compact, size}: RowStyle, page: MixPage): Piece {
  const {look, measure, state, type} = page;
  const {reading} = state;
  const style = compact ? type.tiny : type.small;
  const fill = look.colour('ink');
  const items = shares.map(({group, value}) => {
    const runs = [
      {text: `${labelOf(group, reading)} `, style, fill},
      {text: formatAmount(value, reading.words), style: {...style, weight: 700}, fill, whole: true},
    ];
    return beside([drawSwatch(group, page), setRuns(runs, size.width - 22, style.size * style.leading, measure)], 6);
  });
  return flowPieces(items, size.width, {x: 16, y: 0});
}

function drawAxis({left, size}: RowStyle, page: MixPage): Piece {
  const fill = page.look.colour('ink-soft');
  const ticks = [0, 25, 50, 75, 100].map((percent) => {
    const x = left + (percent * size.width) / 100;
    // The first and the last tick, and their words, stay within the bars.
    const inside = x + (percent === 0 ? 0.5 : percent === 100 ? -0.5 : 0);
    const words = drawWords(`${percent}%`, page.type.tick, fill, page);
    const line = tag('line', {x1: inside, x2: inside, y1: 0, y2: 5, stroke: fill});
    return line + move(words.svg, x - words.width * (percent === 0 ? 0 : percent === 100 ? 1 : 0.5), 9);
  });
  return {height: 24, svg: ticks.join('')};
}
