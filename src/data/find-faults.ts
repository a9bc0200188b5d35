import * as v from 'valibot';

import {checkReferences} from './check-references.js';
import {checkShares} from './check-shares.js';
import type {Finding} from './finding.js';
import {findUnknownKeys} from './find-unknown-keys.js';
import {valueOf} from './is-record.js';
import {documentSchema, type KrachtDocument} from './schema.js';

/** What the checks found in a data file, still without words. */
export interface Faults {
  /** The file as the schema reads it; undefined where it does not. */
  readonly document: KrachtDocument | undefined;
  /** What valibot reports of single values. */
  readonly issues: readonly v.BaseIssue<unknown>[];
  /** What our own checks report of values together. */
  readonly findings: readonly Finding[];
}

/** Runs every check on a data file; a file without issues and findings can be drawn. */
export function findFaults(json: unknown): Faults {
  const result = v.safeParse(documentSchema, json);
  return {
    document: result.success ? result.output : undefined,
    issues: result.issues ?? [],
    findings: [
      ...checkDrawable(json),
      ...checkReferences(json),
      ...checkShares(json),
      ...findUnknownKeys(documentSchema, json),
    ],
  };
}

function checkDrawable(json: unknown): Finding[] {
  const drawable = valueOf(json, 'fields') !== undefined || valueOf(json, 'mixes') !== undefined;
  return drawable ? [] : [{code: 'nothing-to-draw', path: [], value: undefined, expectation: 'drawable'}];
}
