import {openDocument} from './open-document.js';
import type {CheckedDocument} from './parse-document.js';

let loading: Promise<CheckedDocument> | undefined;

/** The data that is built in: checked like any other file, fetched only when an element has no data of its own. */
export function loadDefaultDocument(): Promise<CheckedDocument> {
  loading ??= import('./kracht.json').then((module) => openDocument(module.default));
  return loading;
}
