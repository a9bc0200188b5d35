import {describeValue} from './describe-value.js';
import {problemWords, type Expectation} from './problem-words.js';

/** What is wrong, in one word that stays the same between versions. */
export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'shares-sum'
  | 'nothing-to-draw'
  | 'unknown-key';

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

/** The steps from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** Facts that fill in the sentences of a problem, such as the nearest known id. */
export interface ProblemDetails {
  /** What was probably meant. */
  readonly nearest?: string | undefined;
  /** What there is to choose from. */
  readonly known?: readonly string[] | undefined;
  /** A number that the sentence tells, such as the sum of the shares. */
  readonly sum?: string | undefined;
}

/** Writes a path the way JSONPath does: `$.sources["swn-2020"].url`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `${text}.${step}` : `${text}[${describeValue(step)}]`;
  }, '$');
}

/** Makes a problem out of its place, the value found there, and what was expected. */
export function makeProblem(
  code: ProblemCode,
  path: Path,
  value: unknown,
  expectation: Expectation,
  details: ProblemDetails = {},
): Problem {
  const words = problemWords[expectation];
  return {
    code,
    severity: code === 'unknown-key' ? 'warning' : 'error',
    path: formatPath(path),
    found: value === undefined ? '' : describeValue(value),
    expected: {nl: words.nl[0], en: words.en[0]},
    mend: {nl: words.nl[1](details), en: words.en[1](details)},
  };
}

/** Tells a problem in one sentence: where, what was found, what was expected, how to mend it. */
export function formatProblem(problem: Problem, language: keyof Bilingual): string {
  const {code, expected, found, mend, path} = problem;
  return language === 'nl'
    ? `${path}: ${found === '' ? 'hier staat niets' : `hier staat ${found}`}, verwacht: ${expected.nl}. ${mend.nl} [${code}]`
    : `${path}: ${found === '' ? 'found nothing' : `found ${found}`}, expected ${expected.en}. ${mend.en} [${code}]`;
}
