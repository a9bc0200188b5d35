import {html, type TemplateResult} from 'lit';

import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';
import {tellTeam} from '../text/team-sentence.js';
import {colourOf} from './group-colours.js';

/** Says how a team and its reference compare, with what must be known of it. */
export function renderTeamTelling(comparison: TeamComparison, reading: TeamReading): TemplateResult<1> {
  const {asides, cautions, lead} = tellTeam(comparison, reading);
  return html`<div class="telling">
    <p class="sentence" part="sentence">
      ${lead.map(({text, group}) =>
        group ? html`<strong data-group=${group} .style=${colourOf(reading.document, group)}>${text}</strong>` : text,
      )}
    </p>
    ${cautions.map((text) => html`<p class="caution">${text}</p>`)}
    ${asides.map((text) => html`<p class="aside">${text}</p>`)}
  </div>`;
}
