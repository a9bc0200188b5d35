import {pathToFileURL} from 'node:url';

import {readTable} from '../data/csv-file.js';
import {DataError} from '../data/data-error.js';
import type {TextPosition} from '../data/find-syntax-error.js';
import {LoadError} from '../data/load-error.js';
import type {Problem} from '../data/problem.js';
import type {KrachtDocument} from '../data/schema.js';
import {tellFileFailure} from '../text/file-failure-words.js';
import {checkJson, remarkOnLoading, type CheckedText} from './check-json.js';
import {decodeJson, isUtf16} from './decode-json.js';
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

async function readFile(file: string): Promise<CheckedText> {
  try {
    const bytes = await readInput(file);
    if (isUtf16(bytes)) throw new InputError({code: 'utf-16'});
    return isTable(file) ? await readAsTable(bytes, file) : await checkJson(decodeJson(bytes), file);
  } catch (error) {
    if (error instanceof InputError) {
      const {failure} = error;
      const position = 'position' in failure ? failure.position : undefined;
      return {remarks: [remarkOnFile(failure.code, tellFileFailure(failure), position)]};
    }
    if (error instanceof LoadError) return {remarks: [remarkOnLoading(error)]};
    throw error;
  }
}

async function readAsTable(bytes: Uint8Array, file: string): Promise<CheckedText> {
  try {
    // What comes of a table that is right passes every check of a document, without a warning.
    return {remarks: [], document: await readTable(bytes, pathToFileURL(file).href)};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return {remarks: error.problems.map((problem) => remarkOnProblem(problem, positionInTable(problem)))};
  }
}

/** The path of a problem in a table is its place: "3:2", or "3" for a whole line. */
function positionInTable({path}: Problem): TextPosition {
  const [line = 1, column = 1] = path.split(':').map(Number);
  return {line, column};
}
