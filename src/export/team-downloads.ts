import {measureOnCanvas} from './canvas-measure.js';
import {embedFonts} from './embedded-fonts.js';
import {fileName} from './file-name.js';
import type {Download} from './save-download.js';
import {paintPng} from './street-png.js';
import {readTeamLook} from './team-look.js';
import {TEAM_WIDTH} from './team-page.js';
import {drawTeamPicture} from './team-picture.js';
import type {TeamState} from './team-state.js';

export {saveDownload} from './save-download.js';

/** As what a team can be saved. */
export type TeamDownloadKind = 'png' | 'svg';

/** Makes a picture of a team: as drawing (`svg`), or painted twice as large (`png`). Rejects when the browser cannot. */
export async function makeTeamDownload(kind: TeamDownloadKind, state: TeamState): Promise<Download> {
  const {comparison, font, reading} = state;
  const letters = JSON.stringify([
    reading.document.groups,
    comparison.reference,
    reading.document.sources,
    reading.team,
  ]);
  const fonts = await embedFonts([font.text, font.display], `${letters}${state.address ?? ''}0123456789%·±‘’`);
  const ready = {...state, font: {text: fonts.families(font.text), display: fonts.families(font.display)}};
  const picture = drawTeamPicture(ready, readTeamLook(state, TEAM_WIDTH), measureOnCanvas(), fonts.rules);
  const blob =
    kind === 'png' ? await paintPng(picture) : new Blob([picture.svg], {type: 'image/svg+xml;charset=utf-8'});
  return {name: `${fileName(reading.team.ours, reading.team.ours)}.${kind}`, blob};
}
