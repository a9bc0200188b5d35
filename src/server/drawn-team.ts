import type {Picture} from '../export/standalone-svg.js';
import {TEAM_WIDTH} from '../export/team-page.js';
import {drawTeamPicture} from '../export/team-picture.js';
import {nearest} from '../data/nearest.js';
import {expectations, givenTeamWords, tellUnknown, tellWrong} from '../text/render-words.js';
import {chooseReference, compareTeam, type TeamComparison} from '../text/team-comparison.js';
import {readForTeam, type TeamReading} from '../text/team-reading.js';
import {parseTeam, TEAM_GROUPS} from '../text/team.js';
import {chooseEntry} from './chosen-entries.js';
import {readMixes} from './chosen-mixes.js';
import {measureLetters, PICTURE_FAMILY} from './letter-widths.js';
import type {OpenedData} from './opened-data.js';
import {OptionError} from './option-error.js';
import type {RenderOptions} from './render-options.js';
import {lookOfTeam} from './team-day-look.js';

/** A team beside its reference, and how both are read. */
export interface ChosenTeam {
  readonly comparison: TeamComparison;
  readonly reading: TeamReading;
}

/**
 * Compares the team with the reference that the options ask for.
 * @throws {OptionError} For a team that cannot be read, and where the data has no such mix.
 */
export function compareAsked({document}: OpenedData, {reference, team: written = ''}: RenderOptions): TeamComparison {
  const {team, unknown, wrong} = parseTeam(written);
  const [stranger] = unknown;
  if (stranger !== undefined) {
    throw new OptionError('team', tellUnknown(stranger, TEAM_GROUPS, nearest(stranger, TEAM_GROUPS)));
  }
  if (wrong[0] !== undefined) throw new OptionError('team', tellWrong(wrong[0], expectations.team));
  return compareTeam(team, chooseEntry('reference', reference, document.mixes) ?? chooseReference(document));
}

/**
 * Finds the team and the reference for a picture, which nobody can fill in.
 * @throws {OptionError} For a team that cannot be read or has nobody, and where the data has no such mix.
 */
export function chooseTeam(data: OpenedData, options: RenderOptions): ChosenTeam {
  const comparison = compareAsked(data, options);
  const nobody = TEAM_GROUPS.every((group) => comparison.team[group] === 0);
  if (nobody) throw new OptionError('team', tellWrong(options.team ?? '', expectations.team));
  const reading = readForTeam(readMixes(data));
  return {
    comparison,
    reading: {...reading, team: {...reading.team, ...givenTeamWords[data.language]}},
  };
}

/** Draws a team as `<mbo-team-builder>` saves it, by day. */
export function drawTeam({comparison, reading}: ChosenTeam, {colours}: OpenedData): Picture {
  const state = {
    ...{comparison, reading, dark: false},
    font: {text: PICTURE_FAMILY, display: PICTURE_FAMILY},
    // The look has these already.
    ownColour: () => '',
    styles: [],
  };
  return drawTeamPicture(state, lookOfTeam(comparison, colours, TEAM_WIDTH), measureLetters);
}
