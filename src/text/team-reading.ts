import type {KrachtDocument} from '../data/schema.js';
import type {MixReading} from './mix-reading.js';
import {TEAM_GROUPS} from './team.js';
import {teamWords, type TeamWords} from './team-words.js';

/** How a team is told: in which words, and how the reference beside it is read. */
export interface TeamReading extends MixReading {
  readonly team: TeamWords;
}

/** Reads a document for a team: groups of a team that the document does not have get our own names. */
export function readForTeam(reading: MixReading): TeamReading {
  const team = teamWords[reading.language];
  return {...reading, team, document: withTeamGroups(reading.document, team)};
}

function withTeamGroups(document: KrachtDocument, {groups: words}: TeamWords): KrachtDocument {
  const {groups = []} = document;
  const missing = TEAM_GROUPS.filter((id) => !groups.some((group) => group.id === id));
  return missing.length === 0
    ? document
    : {...document, groups: [...groups, ...missing.map((id) => ({id, label: words[id].label}))]};
}
