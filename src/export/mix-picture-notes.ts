import type {Mix} from '../data/schema.js';
import {makeMixNotes} from '../text/mix-notes.js';
import type {MixPage} from './mix-page.js';
import {stackPieces} from './piece-layout.js';
import {SEPARATOR} from './source-names.js';
import {move, setText, tag, type Piece, type TextStyle} from './svg-text.js';
import {setRuns} from './text-runs.js';

/** How wide a line is at most, in px: longer ones are hard to read. */
const MOST = 660;
/** Columns of facts: at least so wide, and so far apart. */
const LEAST_COLUMN = 288;
const COLUMN_GAP = 32;

/**
 * What must be known to read the picture honestly: cautions, what each mix counts and what not, sources, the page.
 *
 * @param compact - Sets what is said of a mix behind its name and small: for many mixes.
 */
export function drawNotes(mixes: readonly Mix[], compact: boolean, page: MixPage): Piece {
  const {inner, look, state, type} = page;
  const {cautions, lines, sources} = makeMixNotes(mixes, state.reading);
  const set = (text: string, style: TextStyle, colour: 'ink' | 'ink-soft', width = inner): Piece =>
    setText({text, style, fill: look.colour(colour), width: Math.min(width, MOST)}, page.measure);
  const room = Math.floor((inner + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP));
  const columns = Math.max(1, Math.min(room, lines.length));
  const column = (inner - COLUMN_GAP * (columns - 1)) / columns;
  const facts = lines.map(({name = '', text}) => {
    const told = text.replaceAll(' · ', SEPARATOR);
    if (!compact)
      return stackPieces([set(name, type.strong, 'ink-soft', column), set(told, type.small, 'ink-soft', column)]);
    const fill = look.colour('ink-soft');
    const runs = [
      {text: `${name}: `, style: {...type.tiny, weight: 600}, fill},
      {text: told, style: type.tiny, fill},
    ];
    return setRuns(runs, column, type.tiny.size * type.tiny.leading, page.measure);
  });
  // A date stays on one line.
  const names = sources.map(({name}) => name.replace(/(?<!,) (?=[^,]*\d$)/g, '\u00a0'));
  const from = `${state.reading.words.sources(names.length)}: ${names.join(SEPARATOR)}`;
  const below = stackPieces(
    [
      stackPieces(
        cautions.map((caution) => set(caution, type.strong, 'ink')),
        4,
      ),
      inColumns(facts, columns, column, compact ? 4 : 10),
      ...(names.length > 0 ? [set(from, type.small, 'ink-soft')] : []),
      ...(state.address ? [set(state.address, type.small, 'ink-soft')] : []),
    ],
    10,
  );
  const line = tag('rect', {width: inner, height: 1, fill: look.colour('line')});
  return {height: 16 + below.height, svg: line + move(below.svg, 0, 16)};
}

/** Pieces in rows of as many columns, each row as high as its highest. */
function inColumns(pieces: readonly Piece[], columns: number, width: number, gap: number): Piece {
  const rows = Array.from({length: Math.ceil(pieces.length / columns)}, (_, row): Piece => {
    const own = pieces.slice(row * columns, (row + 1) * columns);
    return {
      height: Math.max(...own.map(({height}) => height)),
      svg: own.map(({svg}, i) => move(svg, i * (width + COLUMN_GAP), 0)).join(''),
    };
  });
  return stackPieces(rows, gap);
}
