/** Own figures: a table and what must be known of it, made into a document by the project's own reader of tables. */
import {parseCsvMixes} from '../../dist/data/csv-mixes.js';
import {findBrokenQuote, readCsv} from '../../dist/data/csv-rows.js';
import {keyOfHeading} from '../../dist/data/csv-words.js';
import {DataError} from '../../dist/data/data-error.js';

/**
 * @typedef {import('./state.js').Figures} Figures
 * @typedef {import('../../src/data/schema.js').KrachtDocument} KrachtDocument
 * @typedef {import('../../src/data/problem.js').Problem} Problem
 *
 * @typedef {object} Fault
 * @property {string} sentence - In Dutch: where, what was found, what was expected, how to mend it.
 * @property {number} [line] - Of the table as it is typed, from 1; missing where a field beside the table is wrong.
 * @property {number} [column]
 * @property {'population' | 'source' | 'year'} [field]
 */

/** A larger table is better a file of its own on the server. */
export const MOST = {rows: 200, columns: 20};

/**
 * Makes a document of own figures.
 *
 * @param {Figures} figures
 * @returns {{document: KrachtDocument, faults: readonly []} | {document: undefined, faults: readonly Fault[]}}
 */
export function makeOwnDocument(figures) {
  const missing = findMissing(figures);
  try {
    const document = parseCsvMixes(writeTable(figures), {name: 'Eigen cijfers'});
    return missing.length > 0 ? {document: undefined, faults: missing} : {document, faults: []};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const faults = error.problems.map((problem) => toFault(problem, figures.turned));
    return {document: undefined, faults: [...faults, ...missing]};
  }
}

/**
 * Reads a table that was pasted: from a spreadsheet, CSV or TSV. All rows become equally long.
 *
 * @param {string} text
 * @returns {{rows: string[][], faults: readonly Fault[]}} Without rows where it cannot be read.
 */
export function readPasted(text) {
  const plain = text.replace(/^\uFEFF/, '');
  const {delimiter, rows} = readCsv(plain);
  const broken = findBrokenQuote(plain, delimiter);
  if (broken) {
    const {line, column, found} = broken;
    const sentence = `Regel ${line}, kolom ${column}: hier staat ${JSON.stringify(found.slice(0, 40))}. Er is een aanhalingsteken te veel of te weinig.`;
    return {rows: [], faults: [{line, column, sentence}]};
  }
  const cells = rows.map((row) => row.cells.map((cell) => cell.trim()));
  const width = Math.max(0, ...cells.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (width < 2 || cells.length < 2) {
    const sentence = 'Dit is nog geen tabel. Plak minstens twee rijen en twee kolommen, met namen erboven en ervoor.';
    return {rows: [], faults: [{sentence}]};
  }
  if (width > MOST.columns || cells.length > MOST.rows) {
    const sentence = `Deze tabel is te groot: ${cells.length} rijen en ${width} kolommen. Hier passen er ${MOST.rows} en ${MOST.columns}. Zet haar als CSV-bestand op uw server; uw webbouwer vindt in de README hoe.`;
    return {rows: [], faults: [{sentence}]};
  }
  return {
    rows: cells.map((row) => Array.from({length: width}, (_, i) => row[i] ?? '')),
    faults: [],
  };
}

/**
 * Swaps rows and columns.
 *
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[][]}
 */
export function turn(rows) {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

/**
 * The table as the reader wants it, teams below each other, with what is said beside it as columns of its own behind. A
 * table that has such a column itself keeps it.
 *
 * @param {Figures} figures
 */
function writeTable({basis, population, rows, source, turned, unit, year}) {
  const [head = [], ...body] = turned ? turn(rows) : rows;
  const own = new Set(head.map((heading) => keyOfHeading(heading.trim()).fact));
  /** @type {readonly (readonly [import('../../src/data/csv-words.js').RowFact, string, string])[]} */
  const facts = [
    ['population', 'Wie zijn geteld', population],
    ['unit', 'Eenheid', unit],
    ['basis', 'Basis', basis],
    ['sources', 'Bronnen', source],
    ['year', 'Jaar', year],
  ];
  const added = facts.filter(([fact, , value]) => value.trim() !== '' && !own.has(fact));
  const lines = body.map((row) =>
    // A row without anything in it is no team.
    row.every((cell) => cell.trim() === '') ? row : [...row, ...added.map(([, , value]) => value)],
  );
  return [[...head, ...added.map(([, heading]) => heading)], ...lines]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\n');
}

/**
 * What must be known of figures before anyone may believe them.
 *
 * @param {Figures} figures
 * @returns {readonly Fault[]}
 */
function findMissing({basis, population, source, year}) {
  /** @type {Fault[]} */
  const faults = [];
  if (population.trim() === '') faults.push({field: 'population', sentence: 'Vul in wie er zijn geteld.'});
  if (source.trim() === '' && basis !== 'voorbeeld') {
    faults.push({field: 'source', sentence: 'Vul in waar de cijfers vandaan komen, of kies ‘voorbeeld’.'});
  }
  if (year.trim() !== '' && !/^(?:(?:19|20)\d\d|2100)$/.test(year.trim())) {
    faults.push({field: 'year', sentence: 'Schrijf het jaar als vier cijfers, zoals 2025.'});
  }
  return faults;
}

/**
 * Tells a problem in the lines and columns of the table as it is typed.
 *
 * @param {Problem} problem
 * @param {boolean} turned
 * @returns {Fault}
 */
function toFault({expected, found, mend, path, place}, turned) {
  const [first, second] = path.split(':').map(Number);
  const [line, column] = turned ? [second, first] : [first, second];
  const name = /\((.*)\)$/.exec(place?.nl ?? '')?.[0] ?? '';
  const where = [line && `regel ${line}`, column && `kolom ${column}`].filter(Boolean).join(', ');
  const what = found === '' ? 'hier staat niets' : `hier staat ${found}`;
  return {
    ...(line && {line}),
    ...(column && {column}),
    sentence:
      `${where} ${name}`.trim().replace(/^r|^k/, (letter) => letter.toUpperCase()) +
      `: ${what}, verwacht: ${expected.nl}. ${mend.nl}`,
  };
}
