import {makeCsvProblem} from './csv-problem.js';
import type {CsvRow} from './csv-rows.js';
import {MOST_CHARACTERS, MOST_ENTRIES, MOST_MIXES} from './limits.js';
import type {Problem} from './problem.js';

/** Tells of a table what a data file has no room for: too many rows, too many columns, too long a text. */
export function checkSize([head, ...body]: readonly CsvRow[]): readonly Problem[] {
  const extra = body[MOST_MIXES];
  if (extra) {
    const facts = {length: body.length, most: MOST_MIXES};
    return [makeCsvProblem('rows', {line: extra.line}, extra.cells[0] ?? '', facts)];
  }
  if (head && head.cells.length > MOST_ENTRIES) {
    const facts = {length: head.cells.length, most: MOST_ENTRIES};
    return [
      makeCsvProblem('columns', {line: head.line, column: MOST_ENTRIES + 1}, head.cells[MOST_ENTRIES] ?? '', facts),
    ];
  }
  return [head ?? [], body].flat().flatMap(({cells, line}) =>
    cells.flatMap((cell, i) => {
      const heading = head?.cells[i];
      if (cell.length > MOST_CHARACTERS) {
        const facts = {length: cell.length, most: MOST_CHARACTERS};
        return [makeCsvProblem('long', {line, column: i + 1, heading}, cell, facts)];
      }
      // Names of sources stand between upright lines.
      const names = cell.split('|').length;
      if (names <= MOST_ENTRIES) return [];
      return [makeCsvProblem('names', {line, column: i + 1, heading}, cell, {length: names, most: MOST_ENTRIES})];
    }),
  );
}
