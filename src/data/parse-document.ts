import * as v from 'valibot';

import {checkReferences} from './check-references.js';
import {checkShares} from './check-shares.js';
import {DataError} from './data-error.js';
import {findSchemaProblems} from './find-schema-problems.js';
import {findUnknownKeys} from './find-unknown-keys.js';
import {valueOf} from './is-record.js';
import {makeProblem, type Problem} from './problem.js';
import {documentSchema, type KrachtDocument} from './schema.js';

/** A data file that can be drawn, with what its editor may want to know. */
export interface CheckedDocument {
  readonly document: KrachtDocument;
  /** What is odd but does no harm, such as a key that nobody reads. */
  readonly warnings: readonly Problem[];
}

/**
 * Checks a data file and returns what can be drawn, with the warnings.
 * @param json - The parsed JSON; it is not changed.
 * @throws {DataError} With every problem of the file at once.
 */
export function checkDocument(json: unknown): CheckedDocument {
  const result = v.safeParse(documentSchema, json);
  const problems = [
    ...findSchemaProblems(result.issues ?? []),
    ...checkDrawable(json),
    ...checkReferences(json),
    ...checkShares(json),
    ...findUnknownKeys(documentSchema, json),
  ];
  if (!result.success || problems.some((problem) => problem.severity === 'error')) throw new DataError(problems);
  return {document: result.output, warnings: problems};
}

/**
 * Checks a data file and returns what can be drawn. Nothing is repaired on the way.
 * @param json - The parsed JSON; it is not changed.
 * @throws {DataError} With every problem of the file at once.
 */
export function parseDocument(json: unknown): KrachtDocument {
  return checkDocument(json).document;
}

function checkDrawable(json: unknown): Problem[] {
  const drawable = valueOf(json, 'fields') !== undefined || valueOf(json, 'mixes') !== undefined;
  return drawable ? [] : [makeProblem('nothing-to-draw', [], undefined, 'drawable')];
}
