import type {Finding} from './finding.js';
import {iconNames} from './icon-names.js';
import {listKnownNames} from './known-names.js';
import type {Reference} from './shape.js';

/**
 * Checks that every id and icon that a file names exists. It reads the file as it came, so that these problems are told
 * in the same round as wrong types.
 */
export function checkReferences(json: unknown, references: readonly Reference[]): Finding[] {
  const names = listKnownNames(json, iconNames);
  return references.flatMap(({to, path, value}): Finding[] => {
    const known = names[to]?.filter((name) => typeof name === 'string') ?? [];
    if (known.includes(value)) return [];
    const kind =
      to === 'icons'
        ? ({code: 'wrong-value', expectation: 'icon'} as const)
        : ({code: 'unknown-reference', expectation: 'reference'} as const);
    return [{...kind, path, value, known}];
  });
}
