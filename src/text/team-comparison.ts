import {sum} from 'd3-array';

import {UNSPECIFIED} from '../data/amount.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import {TEAM_GROUPS, type Team, type TeamGroup} from './team.js';

/** Below so many people a percentage says more than there is to know. */
export const FEWEST_FOR_PERCENT = 5;

/** Why the number of a group cannot stand beside the reference: see `reasonFor`. */
export type Obstacle =
  | {readonly kind: 'together'; readonly group: TeamGroup; readonly within: string}
  | {readonly kind: 'not-said' | 'not-split' | 'not-apart'; readonly group: TeamGroup};

/** A team beside a reference: what of it both count, and what not. */
export interface TeamComparison {
  readonly team: Team;
  readonly reference: Mix | undefined;
  /** All people of the team. */
  readonly size: number;
  /** The groups that the reference counts too, or may count under another name; empty ones as well. */
  readonly counted: readonly TeamGroup[];
  /** How many people these have. */
  readonly total: number;
  /** The groups that the reference leaves out. */
  readonly left: readonly TeamGroup[];
  /** The group that is spoken of. */
  readonly group: TeamGroup;
  /** Whether the reference has a number for that group. */
  readonly comparable: boolean;
  /** The other groups with people that are counted on both sides but not under one name, and why. */
  readonly obstacles: readonly Obstacle[];
  /** The groups of the reference that no team here can have. */
  readonly elsewhere: readonly string[];
}

/** The mix that a team stands beside when the page names none: the first that counts people and has mbo. */
export function chooseReference({mixes = []}: KrachtDocument): Mix | undefined {
  return mixes.find((mix) => mix.unit === 'people' && hasShare(mix, 'mbo'));
}

/**
 * Finds what a team and a reference both count. Education levels of workers are within the whole of any mix that has one
 * of them, under their own name or not; volunteers only where the mix has them.
 */
export function compareTeam(team: Team, reference: Mix | undefined): TeamComparison {
  const size = sum(TEAM_GROUPS, (group) => team[group]);
  const named = reference ? TEAM_GROUPS.filter((group) => hasShare(reference, group)) : [];
  const group = (['mbo', 'hbo', 'ad', 'vrijwilliger'] as const).find((one) => named.includes(one));
  if (reference === undefined || group === undefined) {
    const rest = {left: [], obstacles: [], elsewhere: []};
    return {team, reference, size, counted: TEAM_GROUPS, total: size, group: 'mbo', comparable: false, ...rest};
  }
  const isLeft = (one: TeamGroup) =>
    !named.includes(one) && (one === 'vrijwilliger' || reference.notCounted?.includes(one) === true);
  const counted = TEAM_GROUPS.filter((one) => !isLeft(one));
  const unnamed = counted.filter((one) => !named.includes(one) && team[one] > 0);
  return {
    ...{team, reference, size, group, counted, comparable: true},
    total: sum(counted, (one) => team[one]),
    left: TEAM_GROUPS.filter(isLeft),
    obstacles: unnamed.map((one) => findObstacle(one, reference)),
    elsewhere: reference.shares
      .map(({group: id}) => id)
      .filter((id) => id !== UNSPECIFIED && !TEAM_GROUPS.some((one) => id.split('-').includes(one))),
  };
}

/** A part of a whole in whole percents; 0 where there is no whole. */
export function percentOf(part: number, whole: number): number {
  // Multiplied first: 0.145 * 100 is a hair less than 14.5.
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}

function hasShare({shares}: Mix, group: string): boolean {
  return shares.some((share) => share.group === group);
}

/** Why the reference has no number of its own for a group of workers. */
function findObstacle(group: TeamGroup, {shares}: Mix): Obstacle {
  if (group === 'ad') return {kind: 'not-said', group};
  const within = shares.find((share) => share.group.split('-').includes(group))?.group;
  if (within !== undefined) return {kind: 'together', group, within};
  return {kind: shares.some((share) => share.group === UNSPECIFIED) ? 'not-split' : 'not-apart', group};
}
