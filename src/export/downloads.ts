import {downloadWords} from '../text/download-words.js';
import {readText} from '../text/text-level.js';
import {measureOnCanvas} from './canvas-measure.js';
import {embedFonts} from './embedded-fonts.js';
import {fileName} from './file-name.js';
import {readLook} from './street-look.js';
import {drawStreetPicture, type StreetPicture} from './street-picture.js';
import type {Download} from './save-download.js';
import {paintPng} from './street-png.js';
import type {StreetState} from './street-state.js';
import {streetToCsv, streetToJson} from './street-table.js';

export {saveDownload, type Download} from './save-download.js';
export type {StreetState} from './street-state.js';

/** As what a street can be saved. */
export type DownloadKind = 'svg' | 'png' | 'csv' | 'json';

/**
 * Makes a file of a street: a picture of it as seen (`svg`; `png`, twice as large), its points as a table (`csv`), or its
 * data (`json`). Rejects when the browser cannot make a PNG.
 */
export async function makeDownload(kind: DownloadKind, state: StreetState): Promise<Download> {
  const {document, language, level} = state;
  const title = document.title === undefined ? '' : readText(document.title, level);
  return {name: `${fileName(title, downloadWords[language].street)}.${kind}`, blob: await makeBlob(kind, state)};
}

async function makeBlob(kind: DownloadKind, state: StreetState): Promise<Blob> {
  switch (kind) {
    case 'svg':
      return new Blob([(await drawPicture(state)).svg], {type: 'image/svg+xml;charset=utf-8'});
    case 'png':
      return paintPng(await drawPicture(state));
    case 'csv':
      return new Blob([streetToCsv(state)], {type: 'text/csv;charset=utf-8'});
    case 'json':
      return new Blob([streetToJson(state)], {type: 'application/json'});
  }
}

async function drawPicture(state: StreetState): Promise<StreetPicture> {
  const {text, display} = state.font;
  const fonts = await embedFonts([text, display], lettersOf(state));
  const font = {text: fonts.families(text), display: fonts.families(display)};
  return drawStreetPicture({...state, font}, readLook(state), measureOnCanvas(), fonts.rules);
}

/** All letters that may stand in the picture; those of our own words are among the commonest. */
function lettersOf({address = '', document, fields}: StreetState): string {
  const {intro, sources, strengths, title} = document;
  return JSON.stringify([address, fields, intro, sources, strengths, title]) + 'abcdefghijklmnopqrstuvwxyz·';
}
