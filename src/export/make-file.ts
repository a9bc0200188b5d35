import {fileName} from './file-name.js';
import type {Download} from './save-download.js';

/** As what a picture of data can be saved: as pixels, as a drawing, as a table, as the data itself. */
export type DownloadKind = 'png' | 'svg' | 'csv' | 'json';

const TYPES: Readonly<Record<DownloadKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * Makes a file of what is in it.
 *
 * @param title - What the file is named after.
 * @param other - What it is called when the title has no letters or digits that a file name can have.
 */
export function makeFile(kind: DownloadKind, content: string | Blob, title: string, other: string): Download {
  return {name: `${fileName(title, other)}.${kind}`, blob: new Blob([content], {type: TYPES[kind]})};
}
