import {parseCount, parseTeam, withCount, type Team, type TeamGroup} from '../text/team.js';
import type {EnteredTeam} from '../views/team-steppers.js';

/** What a person enters: how many people each group has, and what stands in the fields while it is typed. */
export class TeamEntry implements EnteredTeam {
  team: Team = parseTeam('').team;
  readonly typed = new Map<TeamGroup, string>();
  readonly wrong = new Set<TeamGroup>();

  /** Keeps what is being typed: nothing may change it meanwhile. */
  type(group: TeamGroup, text: string): void {
    this.typed.set(group, text);
  }

  /** Reads what was typed; what is no number stays in its field, and the last good number counts. */
  enter(group: TeamGroup): void {
    const text = this.typed.get(group);
    if (text === undefined) return;
    const count = parseCount(text);
    if (count === undefined) this.wrong.add(group);
    else this.#set(group, count);
  }

  /** Adds people to a group, or takes them away. */
  step(group: TeamGroup, by: number): void {
    this.#set(group, this.team[group] + by);
  }

  /** Forgets what was typed. */
  clear(): void {
    this.typed.clear();
    this.wrong.clear();
  }

  #set(group: TeamGroup, count: number): void {
    this.typed.delete(group);
    this.wrong.delete(group);
    const team = withCount(this.team, group, count);
    if (team[group] !== this.team[group]) this.team = team;
  }
}
