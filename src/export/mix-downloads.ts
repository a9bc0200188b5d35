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

export {saveDownload} from './save-download.js';
export type {MixState} from './mix-state.js';

/** Makes a file of function mixes: a picture of them as seen, their numbers as a table, or their data. */
export function makeMixDownload(kind: DownloadKind, state: MixState): Promise<Download> {
  const {mixes, reading} = state;
  const contents = {
    picture: () => drawPicture(state),
    csv: () => mixesToCsv(mixes, reading),
    json: () => mixesToJson(mixes, reading.document),
  };
  return makeFile(kind, contents, makeMixTitle(mixes, reading), downloadWords[reading.language].mix);
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
