import type {TextPosition} from '../data/find-syntax-error.js';
import {formatProblem, type Bilingual, type Problem} from '../data/problem.js';

/** Something that is wrong or odd in a file, as other programs read it. */
export interface Remark extends Partial<Omit<Problem, 'code' | 'severity' | 'place'>>, Partial<TextPosition> {
  /** One word that stays the same between versions. */
  readonly code: string;
  /** An error stops the file from being drawn; a warning does not. */
  readonly severity: Problem['severity'];
  /** The whole sentence. */
  readonly message: Bilingual;
}

/** Makes a remark of a sentence about a whole file. */
export function remarkOnFile(
  code: string,
  {nl, en}: Bilingual,
  position?: TextPosition,
  severity: Remark['severity'] = 'error',
): Remark {
  return {code, severity, ...position, message: {nl: `${nl} [${code}]`, en: `${en} [${code}]`}};
}

/**
 * Makes a remark of a problem.
 * @param position - Where it stands in the file, if that is known.
 */
export function remarkOnProblem(problem: Problem, position: TextPosition | undefined): Remark {
  const {code, severity, path, found, expected, mend} = problem;
  const message = {nl: formatProblem(problem, 'nl'), en: formatProblem(problem, 'en')};
  return {code, severity, path, ...position, found, expected, mend, message};
}
