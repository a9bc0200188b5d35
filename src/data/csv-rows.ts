import {dsvFormat} from 'd3-dsv';

/** What can stand between the cells of a row. */
export type Delimiter = ';' | '\t' | ',';

/** One row of a table as it stands in its file. */
export interface CsvRow {
  /** The line on which it begins, from 1; a text between quotes may run over several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table; those without anything in them are left out. */
export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly rows: readonly CsvRow[];
}

/** In the order in which they win when they fit equally well: a comma is also a decimal sign. */
const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];

const LINE_END = /\r\n|\r|\n/g;

/** Splits a table into rows and cells; what separates them is found by looking at the heading and the rows below it. */
export function readCsv(text: string): CsvTable {
  const tables = DELIMITERS.map((delimiter) => splitRows(text, delimiter));
  return tables.reduce((best, table) => (fits(table, best) ? table : best));
}

/** How far a row reaches: the number of its last cell that holds something. */
export function widthOf({cells}: CsvRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/**
 * Finds the first cell with a quote that never closes, or with text behind its closing quote. The parser would lose
 * letters there without a word.
 */
export function findBrokenQuote(
  text: string,
  delimiter: Delimiter,
): {readonly line: number; readonly column: number; readonly found: string} | undefined {
  const cell = new RegExp(`(?:(?:"[^"]*")+|[^"${delimiter}\r\n][^${delimiter}\r\n]*)?(${delimiter}|\r\n|\r|\n|$)`, 'y');
  let line = 1;
  let column = 1;
  while (cell.lastIndex < text.length) {
    const begin = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) return {line, column, found: text.slice(begin)};
    line += match[0].match(LINE_END)?.length ?? 0;
    column = match[1] === delimiter ? column + 1 : 1;
  }
  return undefined;
}

function splitRows(text: string, delimiter: Delimiter): CsvTable {
  let line = 1;
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells): CsvRow => {
      const row = {line, cells};
      line += 1 + cells.reduce((lines, cell) => lines + (cell.match(LINE_END)?.length ?? 0), 0);
      return row;
    });
  return {delimiter, rows: rows.filter((row) => widthOf(row) > 0)};
}

/** Whether a way of splitting is better: more rows are as long as a heading of several cells, or that heading is longer. */
function fits(table: CsvTable, best: CsvTable): boolean {
  const [fitting, width] = measure(table);
  const [bestFitting, bestWidth] = measure(best);
  return fitting === bestFitting ? width > bestWidth : fitting > bestFitting;
}

function measure({rows: [head, ...body]}: CsvTable): readonly [fitting: number, width: number] {
  const width = head?.cells.length ?? 0;
  return [width > 1 ? body.filter(({cells}) => cells.length === width).length : -1, width];
}
