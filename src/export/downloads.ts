import {downloadWords} from '../text/download-words.js';
import {readText} from '../text/text-level.js';
import {makeFile, type DownloadKind} from './make-file.js';
import {prepareType} from './picture-type.js';
import type {Download} from './save-download.js';
import type {Picture} from './standalone-svg.js';
import {readLook} from './street-look.js';
import {drawStreetPicture} from './street-picture.js';
import {paintPng} from './street-png.js';
import type {StreetState} from './street-state.js';
import {streetToCsv, streetToJson} from './street-table.js';

export type {DownloadKind} from './make-file.js';
export {saveDownload, type Download} from './save-download.js';
export type {StreetState} from './street-state.js';

/**
 * Makes a file of a street: a picture of it as seen (`svg`; `png`, twice as large), its points as a table (`csv`), or its
 * data (`json`). Rejects when the browser cannot make a PNG.
 */
export async function makeDownload(kind: DownloadKind, state: StreetState): Promise<Download> {
  const {document, language, level} = state;
  const title = document.title === undefined ? '' : readText(document.title, level);
  return makeFile(kind, await makeContent(kind, state), title, downloadWords[language].street);
}

async function makeContent(kind: DownloadKind, state: StreetState): Promise<string | Blob> {
  switch (kind) {
    case 'svg':
      return (await drawPicture(state)).svg;
    case 'png':
      return paintPng(await drawPicture(state));
    case 'csv':
      return streetToCsv(state);
    case 'json':
      return streetToJson(state);
  }
}

async function drawPicture(state: StreetState): Promise<Picture> {
  const {font, rules, measure} = await prepareType(state.font, lettersOf(state));
  return drawStreetPicture({...state, font}, readLook(state), measure, rules);
}

/** All letters of the data that may stand in the picture. */
function lettersOf({address = '', document, fields}: StreetState): string {
  const {intro, sources, strengths, title} = document;
  return JSON.stringify([address, fields, intro, sources, strengths, title]);
}
