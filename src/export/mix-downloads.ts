import {downloadWords} from '../text/download-words.js';
import {makeMixSentence} from '../text/mix-sentence.js';
import {makeMixTitle} from '../text/mix-title.js';
import {makeFile, type DownloadKind} from './make-file.js';
import {readMixLook} from './mix-look.js';
import {drawMixPicture} from './mix-picture.js';
import type {MixState} from './mix-state.js';
import {mixesToJson} from './mixes-json.js';
import {mixesToCsv} from './mixes-table.js';
import {prepareType} from './picture-type.js';
import type {Download} from './save-download.js';
import type {Picture} from './standalone-svg.js';
import {paintPng} from './street-png.js';

export {saveDownload} from './save-download.js';
export type {MixState} from './mix-state.js';

/**
 * Makes a file of function mixes: a picture of them as seen (`svg`; `png`, twice as large), their numbers as a table
 * (`csv`), or their data (`json`). Rejects when the browser cannot make a PNG.
 */
export async function makeMixDownload(kind: DownloadKind, state: MixState): Promise<Download> {
  return makeFile(
    kind,
    await makeContent(kind, state),
    makeMixTitle(state.mixes, state.reading),
    downloadWords[state.reading.language].mix,
  );
}

async function makeContent(kind: DownloadKind, state: MixState): Promise<string | Blob> {
  switch (kind) {
    case 'svg':
      return (await drawPicture(state)).svg;
    case 'png':
      return paintPng(await drawPicture(state));
    case 'csv':
      return mixesToCsv(state.mixes, state.reading);
    case 'json':
      return mixesToJson(state.mixes, state.reading.document);
  }
}

async function drawPicture(state: MixState): Promise<Picture> {
  const {font, rules, measure} = await prepareType(state.font, lettersOf(state));
  return drawMixPicture({...state, font}, readMixLook(state), measure, rules);
}

/** All letters of the data that may stand in the picture. */
function lettersOf({address = '', mixes, reading}: MixState): string {
  const {groups, sources} = reading.document;
  return JSON.stringify([address, mixes, groups, sources, makeMixSentence(mixes, reading)]);
}
