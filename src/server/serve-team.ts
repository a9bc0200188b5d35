import {html, nothing} from 'lit';

import type {CheckedDocument} from '../data/parse-document.js';
import {layoutTeam} from '../layout/team-layout.js';
import {teamBuilderStyles} from '../team-builder/team-builder-styles.js';
import {TeamEntry} from '../team-builder/team-entry.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {groupsOf, labelOf, type MixReading} from '../text/mix-reading.js';
import {chooseReference, compareTeam} from '../text/team-comparison.js';
import {readForTeam} from '../text/team-reading.js';
import {parseTeam, TEAM_GROUPS} from '../text/team.js';
import {documentStateStyles} from '../views/document-state.js';
import {groupColours, renderPatterns} from '../views/group-colours.js';
import {headingLevel, renderHeading} from '../views/heading.js';
import {houseStyles} from '../views/house-styles.js';
import {labelColours} from '../views/label-colours.js';
import {renderMixNotes} from '../views/mix-notes.js';
import {mixStyles} from '../views/mix-styles.js';
import {skyStyles} from '../views/sky-styles.js';
import {renderSky} from '../views/sky.js';
import {streetTokens} from '../views/street-tokens.js';
import {teamBarsStyles} from '../views/team-bars-styles.js';
import {renderTeamBars} from '../views/team-bars.js';
import {teamSteppersStyles} from '../views/team-steppers-styles.js';
import {renderSteppers} from '../views/team-steppers.js';
import {teamStreetStyles} from '../views/team-street-styles.js';
import {renderTeamKey, renderTeamStreet} from '../views/team-street.js';
import {renderTeamTable} from '../views/team-table.js';
import {renderTandem} from '../views/team-tandem.js';
import {renderTeamTelling} from '../views/team-telling.js';
import {tokens} from '../views/tokens.js';
import {chooseKnown} from './choose-known.js';
import type {RenderOptions} from './render-options.js';
import type {ServedDrawing} from './served-drawing.js';

/** The width that the street is drawn for, in px: as wide as the element takes it before it has measured. */
const WIDTH = 720;

const nobody = (): void => undefined;

/** Draws a team beside its reference; its steppers wait for the script. */
export function serveTeam({document}: CheckedDocument, told: MixReading, options: RenderOptions): ServedDrawing {
  const reading = readForTeam(told);
  const [asked] = chooseKnown('reference', options.reference, document.mixes);
  const reference = asked ?? chooseReference(document);
  const {team, unknown, wrong} = parseTeam(options.team ?? '');
  if (unknown.length + wrong.length > 0) {
    const groups = TEAM_GROUPS.join(', ');
    throw new RangeError(`team: "${[...unknown, ...wrong].join(' ')}"; wel / but: ${groups}, 0-999 (mbo:3 hbo:2).`);
  }
  const entry = new TeamEntry();
  entry.team = team;
  const comparison = compareTeam(team, reference);
  const dark = options.theme === 'dark';
  const placed = layoutTeam(
    TEAM_GROUPS.map((group) => ({group, count: team[group]})),
    WIDTH,
  );
  const groups = [...new Set([...TEAM_GROUPS, ...(reference ? groupsOf(document, [reference]) : [])])];
  return {
    template: html`<section class="card ${dark ? 'evening' : ''}" part="base" aria-labelledby="title">
      ${renderPatterns(reading.document, groups)}
      <header class="head">
        ${renderSky()} ${renderHeading(headingLevel(options.heading ?? 2), reading.team.title, {id: 'title'})}
        <p class="intro">${reading.team.intro}</p>
        <div class="needs-script">
          ${renderSteppers({
            document: reading.document,
            entry,
            words: reading.team,
            labelOf: (group) => labelOf(group, reading),
            onStep: nobody,
            onType: nobody,
            onEnter: nobody,
          })}
        </div>
      </header>
      <div class="street">
        ${renderTeamStreet(placed, reading.document, dark, {coming: new Set(), leaving: [], leavingCell: 0})}
        ${renderTeamKey(placed, reading)}
      </div>
      <div class="pavement">
        <div class="paper">
          ${renderTeamTelling(comparison, reading)} ${renderTeamBars(comparison, reading)}
          ${renderTandem(team, reading)} ${renderTeamTable(comparison, reading, nobody)}
          ${reference ? renderMixNotes(makeMixNotes([reference], reading), reading.words) : nothing}
        </div>
      </div>
    </section>`,
    styles: [
      ...[tokens, documentStateStyles, streetTokens, groupColours, labelColours, mixStyles, skyStyles, houseStyles],
      ...[teamBuilderStyles, teamSteppersStyles, teamStreetStyles, teamBarsStyles],
    ].flat(),
  };
}
