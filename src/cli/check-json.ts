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
import {findPlaces} from './find-places.js';
import {remarkOnFile, remarkOnProblem, type Remark} from './remark.js';

/** What is said of a text, and what can be drawn of it: undefined where there is an error among the remarks. */
export interface CheckedText {
  readonly remarks: readonly Remark[];
  readonly document?: KrachtDocument;
}

/**
 * Checks the text of a JSON file; each remark has the line and the column of its place.
 * @param text - The text; of a byte order mark at its start it warns.
 * @param file - The name of the file.
 */
export async function checkJson(text: string, file: string): Promise<CheckedText> {
  let json: unknown;
  try {
    json = await parseJson(text, file);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return {remarks: [remarkOnLoading(error)]};
  }
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

/** Makes a remark of what kept a file from being read. */
export function remarkOnLoading(error: LoadError): Remark {
  const [nl, en] = tellLoadFailure(error.code, error);
  return remarkOnFile(error.code, {nl, en}, error.position);
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
