import type {KrachtDocument} from '../data/schema.js';

/** What was found, since every update of a street asks it again. */
const found = new WeakMap<KrachtDocument, boolean>();

/** Whether anything in a document also has an everyday version. Documents do not change. */
export function hasPlainTexts(document: KrachtDocument): boolean {
  const has = found.get(document) ?? JSON.stringify(document).includes('"plain":');
  found.set(document, has);
  return has;
}
