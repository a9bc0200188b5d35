import type {Finding, Path} from './finding.js';
import {entriesOf, isRecord, valueOf} from './is-record.js';

/** What a mix may say it does not count without defining it: nothing of it is drawn. */
const WELL_KNOWN_GROUPS = ['vrijwilliger', 'mbo', 'ad', 'hbo', 'hbo-wo', 'overig'];

/**
 * Checks that every id and icon that is named exists, and that ids are unique. It reads the file as it came, so that these
 * problems are told in the same round as wrong types; what has the wrong type is passed over here.
 */
export function checkReferences(json: unknown, iconNames: readonly string[]): Finding[] {
  const idsOf = (list: string) => entriesOf(valueOf(json, list)).map((entry) => valueOf(entry, 'id'));
  const sources = valueOf(json, 'sources');
  const known = {
    sources: isRecord(sources) ? Object.keys(sources) : [],
    strengths: idsOf('strengths').filter(isString),
    groups: idsOf('groups').filter(isString),
  };

  const refer = (value: unknown, target: readonly string[], path: Path): Finding[] => {
    if (!isString(value) || target.includes(value)) return [];
    return [{code: 'unknown-reference', path, value, expectation: 'reference', known: target}];
  };
  const referAll = (owner: unknown, key: string, target: readonly string[], path: Path): Finding[] =>
    entriesOf(valueOf(owner, key)).flatMap((value, i) => refer(value, target, [...path, key, i]));
  const each = (owner: unknown, key: string, path: Path, check: (entry: unknown, path: Path) => Finding[]): Finding[] =>
    entriesOf(valueOf(owner, key)).flatMap((entry, i) => check(entry, [...path, key, i]));
  const points = (owner: unknown, path: Path) =>
    each(owner, 'points', path, (point, at) => referAll(point, 'sources', known.sources, at));

  const checkIcon = (owner: unknown, path: Path): Finding[] => {
    const value = valueOf(owner, 'icon');
    if (!isString(value) || iconNames.includes(value)) return [];
    return [{code: 'wrong-value', path: [...path, 'icon'], value, expectation: 'icon', known: iconNames}];
  };

  return [
    ...['strengths', 'fields', 'groups', 'mixes'].flatMap((list) =>
      findDuplicates(idsOf(list), [list], 'id', 'unique'),
    ),
    ...each(json, 'strengths', [], (strength, path) => [...checkIcon(strength, path), ...points(strength, path)]),
    ...each(json, 'fields', [], (field, path) => [
      ...checkIcon(field, path),
      ...referAll(field, 'strengths', known.strengths, path),
      ...points(field, path),
    ]),
    ...each(json, 'mixes', [], (mix, path) => [
      ...referAll(mix, 'sources', known.sources, path),
      ...referAll(mix, 'notCounted', [...known.groups, ...WELL_KNOWN_GROUPS], path),
      ...each(mix, 'shares', path, (share, at) => refer(valueOf(share, 'group'), known.groups, [...at, 'group'])),
      ...findDuplicates(
        entriesOf(valueOf(mix, 'shares')).map((share) => valueOf(share, 'group')),
        [...path, 'shares'],
        'group',
        'onceAMix',
      ),
    ]),
  ];
}

function findDuplicates(
  ids: readonly unknown[],
  path: Path,
  key: string,
  expectation: 'unique' | 'onceAMix',
): Finding[] {
  const seen = new Set<unknown>();
  return ids.flatMap((id, i) => {
    if (!isString(id)) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{code: 'duplicate-id', path: [...path, i, key], value: id, expectation}];
  });
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
