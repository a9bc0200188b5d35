import {findFaults} from './find-faults.js';
import {entriesOf, valueOf} from './is-record.js';
import type {CheckedDocument} from './parse-document.js';

const opened = new WeakMap<object, CheckedDocument>();

/**
 * Checks a data file like `checkDocument`, for elements: the names of icons are fetched only for a file that has icons,
 * the words of problems only when there is one, and a document that was checked before is not checked again when one
 * element hands it to another.
 * @throws {DataError} With every problem of the file at once.
 */
export async function openDocument(json: unknown): Promise<CheckedDocument> {
  const known = typeof json === 'object' && json !== null ? opened.get(json) : undefined;
  if (known) return known;
  const hasIcons = ['strengths', 'fields'].some((list) => entriesOf(valueOf(json, list)).length > 0);
  const faults = findFaults(json, hasIcons ? (await import('./icon-names.js')).iconNames : []);
  const clean = faults.findings.length === 0;
  const checked = clean ? {...faults, warnings: []} : (await import('./parse-document.js')).judge(faults);
  opened.set(checked.document, checked);
  return checked;
}
