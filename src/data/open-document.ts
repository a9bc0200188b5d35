import {throwUnexplained} from './document-error.js';
import {findFaults, type Faults} from './find-faults.js';
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
  // Where the names of icons cannot be fetched, the icons cannot either: then a house stands in, and the owner hears of it.
  const iconNames = hasIcons
    ? await import('./icon-names.js').then(
        (names) => names.iconNames,
        () => undefined,
      )
    : [];
  const faults = findFaults(json, iconNames);
  return trust(faults.findings.length === 0 ? {...faults, warnings: []} : await judge(faults));
}

/** Opens what is known to be right, so that it is not checked again. */
export function trust(checked: CheckedDocument): CheckedDocument {
  opened.set(checked.document, checked);
  return checked;
}

async function judge(faults: Faults): Promise<CheckedDocument> {
  const told = faults.findings.map(({code, path}) => `$.${path.join('.')} [${code}]`).join('\n');
  return (await import('./parse-document.js').catch(throwUnexplained(told))).judge(faults);
}
