import {checkReferences} from './check-references.js';
import {checkShares} from './check-shares.js';
import {documentShape} from './document-shape.js';
import type {Finding} from './finding.js';
import {valueOf} from './is-record.js';
import type {KrachtDocument} from './schema.js';
import {readShape, type Reading} from './shape.js';

/** What the checks found in a data file, still without words. */
export interface Faults {
  /** The file as it can be drawn; of use only when no finding is an error. */
  readonly document: KrachtDocument;
  readonly findings: readonly Finding[];
}

/** Runs every check on a data file; a file without findings can be drawn. */
export function findFaults(json: unknown): Faults {
  const reading: Reading = {findings: [], references: []};
  const document = readShape(documentShape, json, [], reading) as KrachtDocument;
  return {
    document,
    findings: [
      ...reading.findings,
      // From here on the copy is read: it is plain, whatever was given.
      ...checkDrawable(document),
      ...checkReferences(document, reading),
      ...checkShares(document),
    ],
  };
}

function checkDrawable(json: unknown): Finding[] {
  const drawable = valueOf(json, 'fields') !== undefined || valueOf(json, 'mixes') !== undefined;
  return drawable ? [] : [{code: 'nothing-to-draw', path: [], value: undefined, expectation: 'drawable'}];
}
