/** The groups that a team is built from, in the order in which they stand. */
export const TEAM_GROUPS = ['vrijwilliger', 'mbo', 'ad', 'hbo'] as const;

/** One of the groups of a team; the same ids as in a data file. */
export type TeamGroup = (typeof TEAM_GROUPS)[number];

/** How many people a team has in each group: whole numbers from 0 to MOST_IN_GROUP. */
export type Team = Readonly<Record<TeamGroup, number>>;

/** The most people that one group can have. */
export const MOST_IN_GROUP = 999;

/** A team as it was written, and what of it could not be read. */
export interface ReadTeam {
  readonly team: Team;
  /** Names of groups that there are not. */
  readonly unknown: readonly string[];
  /** Parts without a number that a group can have, and groups that came twice: the first counts. */
  readonly wrong: readonly string[];
}

/** Reads "vrijwilliger:4 mbo:3"; a group that is not named has nobody. */
export function parseTeam(text: string): ReadTeam {
  const counts = new Map<TeamGroup, number>();
  const unknown: string[] = [];
  const wrong: string[] = [];
  for (const part of text.match(/\S+/g) ?? []) {
    const [name = '', ...rest] = part.split(':');
    const group = TEAM_GROUPS.find((one) => one === name);
    const count = parseCount(rest.join(':'));
    if (group === undefined) unknown.push(name);
    else if (count === undefined || counts.has(group)) wrong.push(part);
    else counts.set(group, count);
  }
  const countOf = (group: TeamGroup) => counts.get(group) ?? 0;
  const team = {vrijwilliger: countOf('vrijwilliger'), mbo: countOf('mbo'), ad: countOf('ad'), hbo: countOf('hbo')};
  return {team, unknown, wrong};
}

/** Writes a team as `parseTeam` reads it; groups without people are left out. */
export function formatTeam(team: Team): string {
  return TEAM_GROUPS.flatMap((group) => (team[group] > 0 ? `${group}:${team[group]}` : [])).join(' ');
}

/** Reads a whole number from 0 to MOST_IN_GROUP, spaces around it allowed; undefined where it is none. */
export function parseCount(text: string): number | undefined {
  const count = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  return count <= MOST_IN_GROUP ? count : undefined;
}

/** The same team with another number of people in one group, kept from 0 to MOST_IN_GROUP. */
export function withCount(team: Team, group: TeamGroup, count: number): Team {
  return {...team, [group]: Math.min(Math.max(count, 0), MOST_IN_GROUP)};
}

/** How many pairs of one mbo'er and one hbo'er a team can make. */
export function pairsOf({mbo, hbo}: Team): number {
  return Math.min(mbo, hbo);
}
