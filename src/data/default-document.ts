import {trust} from './open-document.js';
import type {CheckedDocument} from './parse-document.js';
import type {KrachtDocument} from './schema.js';

let loading: Promise<CheckedDocument> | undefined;

/** The data that is built in: checked before it is built in, fetched only when an element has no data of its own. */
export function loadDefaultDocument(): Promise<CheckedDocument> {
  loading ??= import('./kracht.json').then((module) =>
    trust({document: module.default as KrachtDocument, warnings: []}),
  );
  return loading;
}
