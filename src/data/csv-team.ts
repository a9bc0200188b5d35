import {UNSPECIFIED} from './amount.js';
import {findColumnGroup, type Columns} from './csv-columns.js';
import type {FigureKind} from './csv-figure.js';
import {makeCsvProblem, type CsvExpectation, type CsvFacts} from './csv-problem.js';
import type {CsvRow} from './csv-rows.js';
import {basisNames, findBasis, findUnit, readWords, unitNames, type RowFact} from './csv-words.js';
import type {Problem} from './problem.js';
import type {Mix, Unit} from './schema.js';

/** What a row says of its team, beside the numbers. */
export interface Team {
  readonly name: string;
  /** What the row itself says that its numbers are; undefined leaves it to the whole table. */
  readonly kind: FigureKind | undefined;
  readonly unit: Unit;
  readonly year: number | undefined;
  readonly basis: Mix['basis'];
  readonly notCounted: readonly string[];
  readonly sources: readonly string[];
  readonly population: string;
  readonly note: string;
}

/** "aantal mensen", "procent van de functies", "uren", "% people" */
const UNIT = /^(?:(?<count>aantal|number of) |(?<percent>%|procent|percent)(?: van de| of the)? )?(?<noun>.+)$/i;
const YEAR = /^(?:(?:19|20)\d\d|2100)$/;

/** Reads what a row below the headings says of its team, and tells what is wrong with that. */
export function readTeam(row: CsvRow, columns: Columns): {readonly team: Team; readonly problems: readonly Problem[]} {
  const reader = new FactReader(row, columns);
  const name = readWords(row.cells[0]);
  if (name === '') reader.tell('name', 0, '');
  const team = {
    name,
    ...readUnit(reader),
    year: readYear(reader),
    basis: readBasis(reader),
    notCounted: columns.facts.has('notCounted') ? readNotCounted(reader, columns) : findBlank(row, columns),
    sources: splitList(reader.read('sources')),
    population: reader.read('population'),
    note: reader.read('note'),
  };
  return {team, problems: reader.problems};
}

/** Reads the cells of one row that hold no numbers, and keeps what is wrong with them. */
class FactReader {
  readonly problems: Problem[] = [];
  readonly #row: CsvRow;
  readonly #columns: Columns;

  constructor(row: CsvRow, columns: Columns) {
    this.#row = row;
    this.#columns = columns;
  }

  read(fact: RowFact): string {
    const index = this.#columns.facts.get(fact);
    return index === undefined ? '' : readWords(this.#row.cells[index]);
  }

  tell(expectation: CsvExpectation, at: RowFact | 0, found: string, facts?: CsvFacts): void {
    const index = at === 0 ? 0 : (this.#columns.facts.get(at) ?? 0);
    const place = {line: this.#row.line, column: index + 1, heading: this.#columns.headings[index]};
    this.problems.push(makeCsvProblem(expectation, place, found, facts));
  }
}

function readUnit(reader: FactReader): Pick<Team, 'unit' | 'kind'> {
  const written = reader.read('unit');
  if (written === '') return {unit: 'people', kind: undefined};
  const {count, percent, noun = ''} = UNIT.exec(written)?.groups ?? {};
  const unit = findUnit(noun);
  if (unit === undefined) reader.tell('choice', 'unit', written, {known: unitNames, written});
  return {unit: unit ?? 'people', kind: count ? 'count' : percent ? 'percent' : undefined};
}

function readYear(reader: FactReader): number | undefined {
  const written = reader.read('year');
  if (written === '') return undefined;
  if (YEAR.test(written)) return Number(written);
  reader.tell('year', 'year', written);
  return undefined;
}

function readBasis(reader: FactReader): Mix['basis'] {
  const written = reader.read('basis');
  if (written === '') return 'measured';
  const basis = findBasis(written);
  if (basis === undefined) reader.tell('choice', 'basis', written, {known: basisNames, written});
  return basis ?? 'measured';
}

function readNotCounted(reader: FactReader, columns: Columns): readonly string[] {
  const known = columns.groups.map(({heading}) => heading);
  return splitList(reader.read('notCounted'))
    .flatMap((name) => (findColumnGroup(name, columns) === undefined ? name.split(',') : [name]))
    .flatMap((part) => {
      const written = part.trim();
      const group = findColumnGroup(written, columns);
      if (group === undefined) reader.tell('reference', 'notCounted', written, {known, written});
      return group ?? [];
    });
}

/** What a row leaves empty is not counted there; of what is not broken down, that says nothing. */
function findBlank({cells}: CsvRow, {groups}: Columns): readonly string[] {
  return groups.flatMap(({id, index}) => (id !== UNSPECIFIED && readWords(cells[index]) === '' ? [id] : []));
}

/** Names between upright lines: a comma may be part of a name. */
function splitList(text: string): readonly string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
