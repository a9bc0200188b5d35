import {downloadWords} from '../text/download-words.js';
import {readText} from '../text/text-level.js';
import {makeFile, type DownloadKind} from './make-file.js';
import {prepareType} from './picture-type.js';
import type {Download} from './save-download.js';
import type {Picture} from './standalone-svg.js';
import {readLook} from './street-look.js';
import {drawStreetPicture} from './street-picture.js';
import type {StreetState} from './street-state.js';
import {streetToCsv, streetToJson} from './street-table.js';

export type {DownloadKind} from './make-file.js';
export {saveDownload, type Download} from './save-download.js';
export type {StreetState} from './street-state.js';

/** Makes a file of a street: a picture of it as seen, its points as a table, or its data. */
export function makeDownload(kind: DownloadKind, state: StreetState): Promise<Download> {
  const {document, language, level} = state;
  const contents = {
    picture: () => drawPicture(state),
    csv: () => streetToCsv(state),
    json: () => streetToJson(state),
  };
  const title = document.title === undefined ? '' : readText(document.title, level);
  return makeFile(kind, contents, title, downloadWords[language].street);
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
