import type {Finding} from './finding.js';
import {iconNames} from './icon-names.js';
import {listKnownNames} from './known-names.js';
import type {Reading} from './shape.js';

/**
 * Checks that every id and icon that a file names exists. It reads the file with all that is wrong in it, so that these
 * problems are told in the same round as wrong types. What is in a list that is too long nobody looked at.
 */
export function checkReferences(document: unknown, {findings, references}: Reading): Finding[] {
  const names = listKnownNames(document, iconNames);
  const passedOver = new Set(findings.filter(({code}) => code === 'too-long').map(({path}) => path.join()));
  const choices = new Map<unknown, readonly string[]>();
  const choicesOf = (to: keyof typeof names): readonly string[] => {
    const known = choices.get(to) ?? [...(names[to] ?? [])].filter((name) => typeof name === 'string');
    choices.set(to, known);
    return known;
  };
  return references.flatMap(({to, path, value}): Finding[] => {
    if (names[to]?.has(value) === true || passedOver.has(to === 'knownGroups' ? 'groups' : to)) return [];
    const known = choicesOf(to);
    const kind =
      to === 'icons'
        ? ({code: 'wrong-value', expectation: 'icon'} as const)
        : ({code: 'unknown-reference', expectation: 'reference'} as const);
    return [{...kind, path, value, known}];
  });
}
