import {checkSense, readColumns} from './csv-columns.js';
import {makeDocument, type CsvOptions} from './csv-document.js';
import {decideKind} from './csv-figure.js';
import {makeCsvProblem} from './csv-problem.js';
import {findBrokenQuote, readCsv, type CsvRow} from './csv-rows.js';
import {checkWidth, readFigures, toShares, type FilledCell} from './csv-shares.js';
import {checkSize} from './csv-size.js';
import {readTeam, type Team} from './csv-team.js';
import {DataError} from './data-error.js';
import type {Problem} from './problem.js';
import type {KrachtDocument} from './schema.js';

export type {CsvOptions};

/**
 * Makes a document of a table: a row of headings with groups, and below it a row for each team. It is as README.md tells
 * in "A table from a spreadsheet". Nothing is repaired on the way.
 * @param text - CSV or TSV; a byte order mark at its start is allowed.
 * @throws {DataError} With every problem of the table at once, by line and column.
 */
export function parseCsvMixes(text: string, options: CsvOptions = {}): KrachtDocument {
  const plain = text.replace(/^\uFEFF/, '');
  const {delimiter, rows} = readCsv(plain);
  const broken = findBrokenQuote(plain, delimiter);
  if (broken) throw new DataError([makeCsvProblem('quote', broken, broken.found)]);
  const tooMuch = checkSize(rows);
  if (tooMuch.length > 0) throw new DataError(tooMuch);
  const [head, ...body] = rows;
  if (head === undefined) throw new DataError([makeCsvProblem('table', {line: 1}, '')]);
  const columns = readColumns(head, body);
  const senseless = checkSense(head, body, columns);
  if (senseless.length > 0) throw new DataError(senseless);

  const read = body.map((row): ReadRow => {
    const moved = checkWidth(row, columns, delimiter);
    // Where cells have moved up, each of them would be told wrongly.
    if (moved.length > 0) return {row, filled: [], problems: moved};
    const {problems, team} = readTeam(row, columns);
    return {row, filled: readFigures(row, columns), team, problems};
  });
  const kind = decideKind(
    read.flatMap(({filled, team}) => (team && !team.kind ? [filled.flatMap(({figure}) => figure ?? [])] : [])),
  );
  const judged = read.map(({filled, problems, row, team}) => {
    if (team === undefined) return {problems, teams: []};
    const {shares, problems: wrong} = toShares(row, filled, team.kind ?? kind, columns);
    return {problems: [...problems, ...wrong], teams: [{...team, shares}]};
  });
  const problems = [...columns.problems, ...judged.flatMap((row) => row.problems)];
  if (problems.length > 0) throw new DataError(problems);
  return makeDocument(
    judged.flatMap((row) => row.teams),
    columns,
    options,
  );
}

interface ReadRow {
  readonly row: CsvRow;
  readonly filled: readonly FilledCell[];
  /** Missing where the row is too wide to be read. */
  readonly team?: Team;
  readonly problems: readonly Problem[];
}
