import {entriesOf, isRecord, valueOf} from './is-record.js';
import type {ReferenceTarget} from './schema.js';

/** The ids and names that a file may refer to, by the list that holds them; any name where a list is undefined. */
export type KnownNames = Readonly<Record<ReferenceTarget, readonly unknown[] | undefined>>;

/** What a mix may say it does not count without defining it: nothing of it is drawn. */
const WELL_KNOWN_GROUPS = ['vrijwilliger', 'mbo', 'ad', 'hbo', 'hbo-wo', 'overig'];

/**
 * Lists what a file may refer to. It reads the file as it came, whatever is wrong with it.
 * @param icons - The icons that the file may name; any where it is undefined.
 */
export function listKnownNames(json: unknown, icons: readonly string[] | undefined): KnownNames {
  const idsOf = (list: string) => entriesOf(valueOf(json, list)).map((entry) => valueOf(entry, 'id'));
  const sources = valueOf(json, 'sources');
  const groups = idsOf('groups');
  return {
    sources: isRecord(sources) ? Object.keys(sources) : [],
    strengths: idsOf('strengths'),
    groups,
    knownGroups: [...groups, ...WELL_KNOWN_GROUPS],
    icons,
  };
}
