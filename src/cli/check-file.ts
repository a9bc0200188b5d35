import {pathToFileURL} from 'node:url';

import {readTable} from '../data/csv-file.js';
import {DataError} from '../data/data-error.js';
import type {TextPosition} from '../data/find-syntax-error.js';
import {LoadError} from '../data/load-error.js';
import {tellLoadFailure} from '../data/load-error-words.js';
import {checkDocument} from '../data/parse-document.js';
import {parseJson} from '../data/parse-json.js';
import type {Bilingual, Problem} from '../data/problem.js';
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

/** Checks one file, or standard input, the way an element does that draws it. */
export async function checkFile(file: string): Promise<FileReport> {
  const remarks = await remarkOn(file);
  return {
    file,
    problems: remarks.filter(({severity}) => severity === 'error'),
    warnings: remarks.filter(({severity}) => severity === 'warning'),
  };
}

async function remarkOn(file: string): Promise<readonly Remark[]> {
  try {
    const bytes = await readInput(file);
    if (isUtf16(bytes)) throw new InputError({code: 'utf-16'});
    return /\.[ct]sv$/i.test(file) ? await remarkOnTable(bytes, file) : await remarkOnJson(decodeJson(bytes), file);
  } catch (error) {
    if (error instanceof InputError) {
      const {failure} = error;
      return [
        remarkOnFile(failure.code, tellFileFailure(failure), 'position' in failure ? failure.position : undefined),
      ];
    }
    if (error instanceof LoadError) {
      const [nl, en] = tellLoadFailure(error.code, error);
      return [remarkOnFile(error.code, {nl, en}, error.position)];
    }
    throw error;
  }
}

async function remarkOnTable(bytes: Uint8Array, file: string): Promise<readonly Remark[]> {
  try {
    // What comes of a table that is right passes every check of a document, without a warning.
    await readTable(bytes, pathToFileURL(file).href);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((problem) => remarkOnProblem(problem, positionInTable(problem)));
  }
}

async function remarkOnJson(text: string, file: string): Promise<readonly Remark[]> {
  const json = await parseJson(text, file);
  const problems = findProblems(json);
  const places = findPlaces(text.replace(/^\uFEFF/, ''), new Set(problems.map(pathInText)));
  const remarks = problems.map((problem) => {
    const position = places.get(pathInText(problem));
    return remarkOnProblem(position ? {...problem, place: tellPlace(problem, position)} : problem, position);
  });
  if (!text.startsWith('\uFEFF')) return remarks;
  return [
    remarkOnFile('byte-order-mark', tellFileFailure({code: 'byte-order-mark'}), undefined, 'warning'),
    ...remarks,
  ];
}

function findProblems(json: unknown): readonly Problem[] {
  try {
    return checkDocument(json).warnings;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems;
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
