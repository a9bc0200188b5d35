import {downloadWords} from '../text/download-words.js';
import {readText} from '../text/text-level.js';
import {embedFonts} from './embedded-fonts.js';
import {fileName} from './file-name.js';
import {readLook} from './street-look.js';
import {drawStreetPicture, type StreetPicture} from './street-picture.js';
import {contextOf, paintPng} from './street-png.js';
import type {StreetState} from './street-state.js';
import {streetToCsv, streetToJson} from './street-table.js';
import type {Measure} from './svg-text.js';

export type {StreetState} from './street-state.js';

/** As what a street can be saved. */
export type DownloadKind = 'svg' | 'png' | 'csv' | 'json';

/** A file that is ready to be saved. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** How long a browser may take to begin with what it saves; Safari asks for it a while after the click. */
const KEPT_MS = 40_000;

/**
 * Makes a file of a street: a picture of it as seen (`svg`; `png`, twice as large), its points as a table (`csv`), or its
 * data (`json`). Rejects when the browser cannot make a PNG.
 */
export async function makeDownload(kind: DownloadKind, state: StreetState): Promise<Download> {
  const {document, language, level} = state;
  const title = document.title === undefined ? '' : readText(document.title, level);
  return {name: `${fileName(title, downloadWords[language].street)}.${kind}`, blob: await makeBlob(kind, state)};
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

function measureOnCanvas(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, {family, size, weight}) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
