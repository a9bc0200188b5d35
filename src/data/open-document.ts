import {throwUnexplained} from './document-error.js';
import {findOddity} from './find-oddity.js';
import {entriesOf, valueOf} from './is-record.js';
import type {CheckedDocument} from './parse-document.js';
import type {KrachtDocument} from './schema.js';

const opened = new WeakMap<object, CheckedDocument>();

/**
 * Checks a data file like `checkDocument`, for elements: the names of icons are fetched only for a file that has icons,
 * the full check only when something is wrong or odd, and a document that was checked before is not checked again when
 * one element hands it to another.
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
  const oddity = findOddity(json, iconNames);
  return trust(
    oddity === undefined ? {document: copy(json as KrachtDocument), warnings: []} : await judge(json, oddity),
  );
}

/** Opens what is known to be right, so that it is not checked again. */
export function trust(checked: CheckedDocument): CheckedDocument {
  opened.set(checked.document, checked);
  return checked;
}

/** So that what a page changes later was not checked by mistake; JSON, since a framework's proxies cannot be cloned. */
function copy(document: KrachtDocument): KrachtDocument {
  return JSON.parse(JSON.stringify(document)) as KrachtDocument;
}

async function judge(json: unknown, place: string): Promise<CheckedDocument> {
  const {checkDocument} = await import('./parse-document.js').catch(throwUnexplained(`$${place}`));
  return checkDocument(json);
}
