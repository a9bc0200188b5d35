import {fileName} from './file-name.js';
import type {Download} from './save-download.js';
import type {Picture} from './standalone-svg.js';
import {paintPng} from './paint-png.js';

/** As what a picture of data can be saved: as pixels, as a drawing, as a table, as the data itself. */
export type DownloadKind = 'png' | 'svg' | 'csv' | 'json';

/** The media type of each. */
export const TYPES: Readonly<Record<DownloadKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** What each kind of file is made from. */
export interface FileContents {
  readonly picture: () => Promise<Picture>;
  readonly csv: () => string;
  readonly json: () => string;
}

/**
 * Makes a file of a picture (`svg`; `png`, twice as large), of its numbers as a table (`csv`), or of its data (`json`).
 * Rejects when the browser cannot make a PNG.
 *
 * @param title - What the file is named after.
 * @param other - What it is called when the title has no letters or digits that a file name can have.
 */
export async function makeFile(
  kind: DownloadKind,
  contents: FileContents,
  title: string,
  other: string,
): Promise<Download> {
  const content = await makeContent(kind, contents);
  return {name: `${fileName(title, other)}.${kind}`, blob: new Blob([content], {type: TYPES[kind]})};
}

async function makeContent(kind: DownloadKind, {picture, csv, json}: FileContents): Promise<string | Blob> {
  switch (kind) {
    case 'svg':
      return (await picture()).svg;
    case 'png':
      return paintPng(await picture());
    case 'csv':
      return csv();
    case 'json':
      return json();
  }
}
