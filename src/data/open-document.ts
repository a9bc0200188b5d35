import {findFaults} from './find-faults.js';
import type {CheckedDocument} from './parse-document.js';

const opened = new WeakMap<object, CheckedDocument>();

/**
 * Checks a data file like `checkDocument`, for elements: the words of problems are fetched only when there is one, and
 * a document that was checked before is not checked again when one element hands it to another.
 * @throws {DataError} With every problem of the file at once.
 */
export async function openDocument(json: unknown): Promise<CheckedDocument> {
  const known = typeof json === 'object' && json !== null ? opened.get(json) : undefined;
  if (known) return known;
  const faults = findFaults(json);
  const {document, findings, issues} = faults;
  const clean = document !== undefined && issues.length === 0 && findings.length === 0;
  const checked = clean ? {document, warnings: []} : (await import('./parse-document.js')).judge(faults);
  opened.set(checked.document, checked);
  return checked;
}
