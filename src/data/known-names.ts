import {entriesOf, isRecord, valueOf} from './is-record.js';
import type {ReferenceTarget} from './schema.js';

/** The ids and names that a file may refer to, by the list that holds them; any name where there is no list. */
export type KnownNames = Readonly<Record<ReferenceTarget, ReadonlySet<unknown> | null | undefined>>;

/** What a mix may say it does not count without defining it: nothing of it is drawn. */
const WELL_KNOWN_GROUPS = ['vrijwilliger', 'mbo', 'ad', 'hbo', 'hbo-wo', 'overig'];

/**
 * Lists what a file may refer to. It reads the file as it came, whatever is wrong with it.
 * @param icons - The icons that the file may name; any where there is none.
 */
export function listKnownNames(json: unknown, icons: readonly string[] | null | undefined): KnownNames {
  const idsOf = (list: string) => new Set(entriesOf(valueOf(json, list)).map((entry) => valueOf(entry, 'id')));
  const sources = valueOf(json, 'sources');
  const groups = idsOf('groups');
  return {
    sources: new Set(isRecord(sources) ? Object.keys(sources) : []),
    strengths: idsOf('strengths'),
    groups,
    knownGroups: new Set([...WELL_KNOWN_GROUPS, ...groups]),
    icons: icons && new Set(icons),
  };
}
