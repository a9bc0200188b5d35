import type {Columns, GroupColumn} from './csv-columns.js';
import {addUp, makesHundred, readFigure, toAmount, type Figure, type FigureKind} from './csv-figure.js';
import {makeCsvProblem} from './csv-problem.js';
import {widthOf, type CsvRow, type Delimiter} from './csv-rows.js';
import {readWords} from './csv-words.js';
import type {Problem} from './problem.js';
import type {Share} from './schema.js';

/** A cell below the heading of a group that is not empty. */
export interface FilledCell {
  readonly column: GroupColumn;
  readonly text: string;
  /** The number in it; undefined when it is none. */
  readonly figure: Figure | undefined;
}

/** The cells of a row that should hold a number. */
export function readFigures({cells}: CsvRow, {groups}: Columns): readonly FilledCell[] {
  return groups.flatMap((column) => {
    const text = readWords(cells[column.index]);
    return text === '' ? [] : [{column, text, figure: readFigure(text)}];
  });
}

/** Tells that a row has more cells than there are headings; what stands in it can then be anywhere. */
export function checkWidth(row: CsvRow, {width}: Columns, delimiter: Delimiter): readonly Problem[] {
  if (widthOf(row) <= width) return [];
  const extra = row.cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
  const expectation = delimiter === ',' ? 'comma' : 'width';
  return [makeCsvProblem(expectation, {line: row.line, column: extra + 1}, row.cells[extra] ?? '')];
}

/** Makes shares of a row, and tells everything that is wrong with its numbers. */
export function toShares(
  {line}: CsvRow,
  filled: readonly FilledCell[],
  kind: FigureKind,
  {groups}: Columns,
): {readonly shares: readonly Share[]; readonly problems: readonly Problem[]} {
  const shares: Share[] = [];
  const problems: Problem[] = [];
  for (const {column, figure, text} of filled) {
    const amount = figure ? toAmount(figure, kind) : 'figure';
    const place = {line, column: column.index + 1, heading: column.heading};
    if (typeof amount === 'string') problems.push(makeCsvProblem(amount, place, text));
    else shares.push({group: column.id, value: amount});
  }
  const [first] = groups;
  if (filled.length === 0 && first) {
    problems.push(makeCsvProblem('figures', {line, column: first.index + 1, heading: first.heading}, ''));
  } else if (kind === 'percent' && problems.length === 0) {
    const figures = filled.flatMap(({figure}) => figure ?? []);
    const found = filled.map(({text}) => text).join(' + ');
    if (!makesHundred(figures)) problems.push(makeCsvProblem('hundred', {line}, found, {sum: addUp(figures)}));
  }
  return {shares, problems};
}
