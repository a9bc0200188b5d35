import type {ProblemCode} from './finding.js';

/** A sentence in the two languages in which problems are told. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One thing that is wrong in a data file, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** An error stops the file from being drawn; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** JSON path of the place, such as `$.mixes[0].shares[1].value`. */
  readonly path: string;
  /** The value that stands there, as JSON, cut at 80 characters; "" where nothing stands. */
  readonly found: string;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

/** Tells a problem in one sentence: where, what was found, what was expected, how to mend it. */
export function formatProblem({code, expected, found, mend, path}: Problem, language: keyof Bilingual): string {
  return language === 'nl'
    ? `${path}: ${found === '' ? 'hier staat niets' : `hier staat ${found}`}, verwacht: ${expected.nl}. ${mend.nl} [${code}]`
    : `${path}: ${found === '' ? 'found nothing' : `found ${found}`}, expected ${expected.en}. ${mend.en} [${code}]`;
}
