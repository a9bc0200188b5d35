import {pathToFileURL} from 'node:url';

import {readTable} from '../data/csv-file.js';
import {DataError} from '../data/data-error.js';
import type {TextPosition} from '../data/find-syntax-error.js';
import {LoadError} from '../data/load-error.js';
import {tellLoadFailure} from '../data/load-error-words.js';
import {checkDocument} from '../data/parse-document.js';
import {parseJson} from '../data/parse-json.js';
import type {Bilingual, Problem} from '../data/problem.js';
import type {KrachtDocument} from '../data/schema.js';
import {commandLineWords} from '../text/command-line-words.js';
import {tellFileFailure} from '../text/file-failure-words.js';
import {decodeJson, isUtf16} from './decode-json.js';
import {findPlaces} from './find-places.js';
import {InputError} from './input-error.js';
import {readInput} from './read-input.js';
import {remarkOnFile, remarkOnProblem, type Remark} from './remark.js';

/** What was found in one file. */
export interface FileReport {
  /** Its name, as it was asked for. */
  readonly file: string;
  /** What stops it from being drawn. */
  readonly problems: readonly Remark[];
  /** What is odd but does no harm. */
  readonly warnings: readonly Remark[];
}

/** A file that was read and checked. */
export interface CheckedFile {
  readonly report: FileReport;
  /** What can be drawn; undefined where the report has problems. */
  readonly document: KrachtDocument | undefined;
}

/** What is said of a file, and what can be drawn of it. */
interface Reading {
  readonly remarks: readonly Remark[];
  readonly document?: KrachtDocument;
}

/** Whether a file is a table, by its name. */
export function isTable(file: string): boolean {
  return /\.[ct]sv$/i.test(file);
}

/** Reads and checks one file, or standard input, the way an element does that draws it. */
export async function checkFile(file: string): Promise<CheckedFile> {
  const {document, remarks} = await readFile(file);
  return {
    document,
    report: {
      file,
      problems: remarks.filter(({severity}) => severity === 'error'),
      warnings: remarks.filter(({severity}) => severity === 'warning'),
    },
  };
}

async function readFile(file: string): Promise<Reading> {
  try {
    const bytes = await readInput(file);
    if (isUtf16(bytes)) throw new InputError({code: 'utf-16'});
    return isTable(file) ? await readAsTable(bytes, file) : await readAsJson(decodeJson(bytes), file);
  } catch (error) {
    if (error instanceof InputError) {
      const {failure} = error;
      const position = 'position' in failure ? failure.position : undefined;
      return {remarks: [remarkOnFile(failure.code, tellFileFailure(failure), position)]};
    }
    if (error instanceof LoadError) {
      const [nl, en] = tellLoadFailure(error.code, error);
      return {remarks: [remarkOnFile(error.code, {nl, en}, error.position)]};
    }
    throw error;
  }
}

async function readAsTable(bytes: Uint8Array, file: string): Promise<Reading> {
  try {
    // What comes of a table that is right passes every check of a document, without a warning.
    return {remarks: [], document: await readTable(bytes, pathToFileURL(file).href)};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return {remarks: error.problems.map((problem) => remarkOnProblem(problem, positionInTable(problem)))};
  }
}

async function readAsJson(text: string, file: string): Promise<Reading> {
  const json = await parseJson(text, file);
  const {document, problems} = judge(json);
  const places = findPlaces(text.replace(/^\uFEFF/, ''), new Set(problems.map(pathInText)));
  const remarks = problems.map((problem) => {
    const position = places.get(pathInText(problem));
    return remarkOnProblem(position ? {...problem, place: tellPlace(problem, position)} : problem, position);
  });
  if (text.startsWith('\uFEFF')) {
    remarks.unshift(remarkOnFile('byte-order-mark', tellFileFailure({code: 'byte-order-mark'}), undefined, 'warning'));
  }
  return {remarks, ...(document && {document})};
}

function judge(json: unknown): {readonly problems: readonly Problem[]; readonly document?: KrachtDocument} {
  try {
    const {document, warnings} = checkDocument(json);
    return {document, problems: warnings};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return {problems: error.problems};
  }
}

/** What is missing has no place of its own: it belongs in what stands around it. */
function pathInText({code, path}: Problem): string {
  return code === 'missing' ? path.replace(/\.[^.]*$/, '') : path;
}

function tellPlace({path}: Problem, {line, column}: TextPosition): Bilingual {
  const {nl, en} = commandLineWords;
  return {nl: nl.place(line, column, path), en: en.place(line, column, path)};
}

/** The path of a problem in a table is its place: "3:2", or "3" for a whole line. */
function positionInTable({path}: Problem): TextPosition {
  const [line = 1, column = 1] = path.split(':').map(Number);
  return {line, column};
}
