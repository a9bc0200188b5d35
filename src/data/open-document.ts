import {throwUnexplained} from './document-error.js';
import {findOddity} from './find-oddity.js';
import {valueOf} from './is-record.js';
import type {CheckedDocument} from './parse-document.js';
import type {KrachtDocument} from './schema.js';

const opened = new WeakMap<object, CheckedDocument>();

/** The names of icons once they have come. */
let iconNames: readonly string[] | undefined;

/**
 * Checks a data file like `checkDocument`, for elements: the names of icons are fetched only for a file that has icons,
 * the full check only when something is wrong or odd, and a document that was checked before is not checked again when
 * one element hands it to another. Where nothing has to be fetched, the document is there at once, so that an element
 * draws it first and no sign that it is on its way.
 * @throws {DataError} In the promise: with every problem of the file at once.
 */
export function openDocument(json: unknown): CheckedDocument | Promise<CheckedDocument> {
  return opened.get(json as object) ?? check(json, iconNames);
}

/** @param names - The names of icons: undefined where they have not come, null where they cannot. */
function check(json: unknown, names: readonly string[] | null | undefined): CheckedDocument | Promise<CheckedDocument> {
  let oddity: string | undefined;
  try {
    if (names === undefined && (valueOf(json, 'fields') ?? valueOf(json, 'strengths'))) {
      return openWithIcons(json);
    }
    let document!: KrachtDocument;
    // A copy, so that what a page changes later was not checked by mistake; JSON, since a framework's proxies cannot be
    // cloned. A getter, a proxy or a `toJSON` may say something else to it.
    oddity =
      findOddity(json, names) ?? findOddity((document = JSON.parse(JSON.stringify(json)) as KrachtDocument), names);
    if (oddity === undefined) return trust({document, warnings: []});
  } catch {
    // What cannot be read, the full check tells, with its place.
  }
  return judge(json, oddity);
}

function openWithIcons(json: unknown): Promise<CheckedDocument> {
  // Where the names of icons cannot be fetched, the icons cannot either: then a house stands in, and the owner hears of it.
  return import('./icon-names.js')
    .then(
      (found) => (iconNames = found.iconNames),
      () => null,
    )
    .then((names) => check(json, names));
}

/** Opens what is known to be right, so that it is not checked again. */
export function trust(checked: CheckedDocument): CheckedDocument {
  opened.set(checked.document, checked);
  return checked;
}

async function judge(json: unknown, place = ''): Promise<CheckedDocument> {
  const {checkDocument} = await import('./parse-document.js').catch(throwUnexplained(`$${place}`));
  return trust(checkDocument(json));
}
