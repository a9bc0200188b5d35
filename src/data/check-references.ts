import type {Finding} from './finding.js';
import {entriesOf, isRecord, valueOf} from './is-record.js';
import type {Reference} from './shape.js';

/** What a mix may say it does not count without defining it: nothing of it is drawn. */
const WELL_KNOWN_GROUPS = ['vrijwilliger', 'mbo', 'ad', 'hbo', 'hbo-wo', 'overig'];

/**
 * Checks that every id and icon that a file names exists. It reads the file as it came, so that these problems are told
 * in the same round as wrong types.
 */
export function checkReferences(
  json: unknown,
  references: readonly Reference[],
  icons: readonly string[] | undefined,
): Finding[] {
  const idsOf = (list: string) =>
    entriesOf(valueOf(json, list))
      .map((entry) => valueOf(entry, 'id'))
      .filter((id) => typeof id === 'string');
  const sources = valueOf(json, 'sources');
  const groups = idsOf('groups');
  const known = {
    sources: isRecord(sources) ? Object.keys(sources) : [],
    strengths: idsOf('strengths'),
    groups,
    knownGroups: [...groups, ...WELL_KNOWN_GROUPS],
    icons,
  };
  return references.flatMap(({to, path, value}): Finding[] => {
    if (known[to]?.includes(value) ?? true) return [];
    const kind =
      to === 'icons'
        ? ({code: 'wrong-value', expectation: 'icon'} as const)
        : ({code: 'unknown-reference', expectation: 'reference'} as const);
    return [{...kind, path, value, known: known[to] ?? []}];
  });
}
