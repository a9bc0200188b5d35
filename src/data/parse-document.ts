import {DataError} from './data-error.js';
import {explainFinding} from './explain-finding.js';
import {findFaults} from './find-faults.js';
import type {Problem} from './problem.js';
import type {KrachtDocument} from './schema.js';

/** A data file that can be drawn, with what its editor may want to know. */
export interface CheckedDocument {
  readonly document: KrachtDocument;
  /** What is odd but does no harm, such as a key that nobody reads. */
  readonly warnings: readonly Problem[];
  /** The rows of a table: without a choice all of them are drawn. */
  readonly table?: true;
}

/**
 * Checks a data file and returns what can be drawn, with the warnings.
 * @param json - The parsed JSON; it is not changed.
 * @throws {DataError} With every problem of the file at once.
 */
export function checkDocument(json: unknown): CheckedDocument {
  const {document, findings} = findFaults(json);
  const problems = findings.map(explainFinding);
  if (problems.some((problem) => problem.severity === 'error')) throw new DataError(problems);
  return {document, warnings: problems};
}

/**
 * Checks a data file and returns what can be drawn. Nothing is repaired on the way.
 * @param json - The parsed JSON; it is not changed.
 * @throws {DataError} With every problem of the file at once.
 */
export function parseDocument(json: unknown): KrachtDocument {
  return checkDocument(json).document;
}
