import {fileName} from './file-name.js';
import {TYPES, type DownloadKind} from './make-file.js';
import {paintPng} from './paint-png.js';
import {prepareType} from './picture-type.js';
import type {Download} from './save-download.js';
import {readTeamLook} from './team-look.js';
import {TEAM_WIDTH} from './team-page.js';
import {drawTeamPicture} from './team-picture.js';
import type {TeamState} from './team-state.js';

export {saveDownload} from './save-download.js';

/** As what a team can be saved. */
export type TeamDownloadKind = Extract<DownloadKind, 'png' | 'svg'>;

/** Makes a picture of a team: as drawing (`svg`), or painted twice as large (`png`). Rejects when the browser cannot. */
export async function makeTeamDownload(kind: TeamDownloadKind, state: TeamState): Promise<Download> {
  const {font, rules, measure} = await prepareType(state.font, lettersOf(state));
  const picture = drawTeamPicture({...state, font}, readTeamLook(state, TEAM_WIDTH), measure, rules);
  const content = kind === 'png' ? await paintPng(picture) : picture.svg;
  const {ours} = state.reading.team;
  return {name: `${fileName(ours, ours)}.${kind}`, blob: new Blob([content], {type: TYPES[kind]})};
}

/** All letters of the data that may stand in the picture. */
function lettersOf({address = '', comparison, reading}: TeamState): string {
  const {groups, sources} = reading.document;
  return JSON.stringify([address, groups, comparison.reference, sources, reading.team]) + '0123456789%±‘’';
}
