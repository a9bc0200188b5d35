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
  /** JSON path of the place, such as `$.mixes[0].shares[1].value`; in a table line and column: `3:2`. */
  readonly path: string;
  /** The place in words, where those say more than the path: "regel 3, kolom 2 (mbo)". */
  readonly place?: Bilingual;
  /** The value that stands there, as JSON, cut at 80 characters; "" where nothing stands. */
  readonly found: string;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

/** Tells a problem in one sentence: where, what was found, what was expected, how to mend it. */
export function formatProblem(problem: Problem, language: keyof Bilingual): string {
  const {code, expected, found, mend} = problem;
  const path = problem.place?.[language] ?? problem.path;
  return language === 'nl'
    ? `${path}: ${found === '' ? 'hier staat niets' : `hier staat ${found}`}, verwacht: ${expected.nl}. ${mend.nl} [${code}]`
    : `${path}: ${found === '' ? 'found nothing' : `found ${found}`}, expected ${expected.en}. ${mend.en} [${code}]`;
}
