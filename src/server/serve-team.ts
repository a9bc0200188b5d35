import {html, nothing} from 'lit';

import {layoutTeam} from '../layout/team-layout.js';
import {teamBuilderStyles} from '../team-builder/team-builder-styles.js';
import {TeamEntry} from '../team-builder/team-entry.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {groupsOf, labelOf} from '../text/mix-reading.js';
import {readForTeam} from '../text/team-reading.js';
import {TEAM_GROUPS} from '../text/team.js';
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
import {readMixes} from './chosen-mixes.js';
import {compareAsked} from './drawn-team.js';
import type {OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';
import {serveForWidths} from './serve-for-widths.js';
import type {ServedDrawing} from './served-drawing.js';

/**
 * The widths at which `layoutTeam` adds a house, and one between them: so the street is a few px higher or lower than the
 * element's own, no more.
 */
const WIDTHS = [
  {from: 0, width: 350},
  {from: 444, width: 510},
  {from: 592, width: 660},
  {from: 740, width: 810},
  {from: 888, width: 960},
  {from: 1036, width: 1110},
  {from: 1184, width: 1260},
];

/** Nobody is on the way. */
const STILL = {coming: new Set<string>(), leaving: [], leavingCell: 0};

const nobody = (): void => undefined;

/** Draws a team beside its reference; its steppers wait for the script. */
export function serveTeam(data: OpenedData, options: RenderOptions): ServedDrawing {
  const {document} = data;
  const reading = readForTeam(readMixes(data));
  const comparison = compareAsked(data, options);
  const {reference, team} = comparison;
  const entry = new TeamEntry();
  entry.team = team;
  const dark = options.theme === 'dark';
  const counts = TEAM_GROUPS.map((group) => ({group, count: team[group]}));
  const street = serveForWidths(WIDTHS, (width) => {
    const placed = layoutTeam(counts, width);
    return html`${renderTeamStreet(placed, reading.document, dark, STILL)} ${renderTeamKey(placed, reading)}`;
  });
  const groups = [...new Set([...TEAM_GROUPS, ...(reference ? groupsOf(document, [reference]) : [])])];
  return {
    template: html`<section class="card ${dark ? 'evening' : ''}" part="base" aria-labelledby="title">
      ${renderPatterns(reading.document, groups)}
      <header class="head">
        ${renderSky()} ${renderHeading(headingLevel(options.headingLevel ?? 2), reading.team.title, {id: 'title'})}
        <p class="intro">${reading.team.intro}</p>
        <div class="needs-script" inert>
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
      <div class="street">${street.template}</div>
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
      ...[teamBuilderStyles, teamSteppersStyles, teamStreetStyles, teamBarsStyles, street.styles],
    ].flat(),
  };
}
