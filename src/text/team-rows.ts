import {absenceOf, labelOf} from './mix-reading.js';
import type {TeamComparison} from './team-comparison.js';
import {percentIn, tellTheirs} from './team-numbers.js';
import type {TeamReading} from './team-reading.js';
import {TEAM_GROUPS, type TeamGroup} from './team.js';

/** One row of the table, every cell as it is read. */
export interface TeamRow {
  readonly label: string;
  readonly count: string;
  readonly share: string;
  readonly reference: string;
}

/** The numbers of picture and sentence, group by group: those of the team, then those that only the reference has. */
export function listTeamRows(comparison: TeamComparison, reading: TeamReading): readonly TeamRow[] {
  const {left, reference, team, total} = comparison;
  const {team: words, words: common} = reading;
  const theirs = reference && tellTheirs(reference, reading);
  const valueOf = (group: string): string => {
    if (theirs === undefined) return '';
    const share = theirs.mix.shares.find((other) => other.group === group);
    return share ? theirs.speak(share.value) : absenceOf(group, theirs.mix, reading);
  };
  const shareOf = (group: TeamGroup): string => {
    if (left.includes(group)) return words.leftOut;
    return percentIn(team[group], total, ` ${common.percent}`, reading) ?? words.noShare;
  };
  const others = (reference?.shares ?? []).filter(({group}) => !TEAM_GROUPS.some((one) => one === group));
  return [
    ...TEAM_GROUPS.map((group) => ({
      label: labelOf(group, reading),
      count: String(team[group]),
      share: shareOf(group),
      reference: valueOf(group),
    })),
    ...others.map(({group}) => ({
      label: labelOf(group, reading),
      count: words.notEntered,
      share: '',
      reference: valueOf(group),
    })),
  ];
}
