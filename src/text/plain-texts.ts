import type {KrachtDocument} from '../data/schema.js';

/** Whether anything in a document also has an everyday version. */
export function hasPlainTexts(document: KrachtDocument): boolean {
  return JSON.stringify(document).includes('"plain":');
}
