import {fileName} from './file-name.js';

/** As what a picture of data can be saved: as pixels, as a drawing, as a table, as the data itself. */
export type DownloadKind = 'png' | 'svg' | 'csv' | 'json';

/** A file that is ready to be saved. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

const TYPES: Readonly<Record<DownloadKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** How long a browser may take to begin with what it saves; Safari asks for it a while after the click. */
const KEPT_MS = 40_000;

/**
 * Makes a file of what is in it.
 *
 * @param title - What the file is named after.
 * @param other - What it is called when the title has no letters or digits that a file name can have.
 */
export function makeFile(kind: DownloadKind, content: string | Blob, title: string, other: string): Download {
  return {name: `${fileName(title, other)}.${kind}`, blob: new Blob([content], {type: TYPES[kind]})};
}

/** Lets the browser save a file. */
export function saveDownload({name, blob}: Download): void {
  const address = URL.createObjectURL(blob);
  // Outside the page, so that no script of the page takes the click for one of a visitor.
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
