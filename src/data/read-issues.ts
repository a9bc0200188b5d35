import type * as v from 'valibot';

import type {Finding, Path} from './finding.js';
import {problemWords, type Expectation} from './problem-words.js';

/** Reads what valibot reports as findings: one for each value that is not what the schema wants. */
export function readIssues(issues: readonly v.BaseIssue<unknown>[], before: Path = []): Finding[] {
  return issues.flatMap((issue) => {
    const path: Path = [...before, ...pathOf(issue)];
    const inner = sharpen(issue);
    return inner.length > 0 ? readIssues(inner, path) : [readIssue(issue, path)];
  });
}

/**
 * A value that fits none of several forms is told by its nearest form: where a part of it stands in the place of a
 * known part but has the wrong type, that part is the problem, not the whole.
 */
function sharpen(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  if (issue.type !== 'union') return [];
  return (issue.issues ?? []).filter((part) => part.path !== undefined && part.input !== undefined);
}

function readIssue(issue: v.BaseIssue<unknown>, path: Path): Finding {
  const {expected, input, kind, message, received, type} = issue;
  if (kind === 'schema' && received === 'undefined' && issue.path !== undefined) {
    return {code: 'missing', path, value: undefined, expectation: 'missing'};
  }
  if (type === 'picklist') {
    const known = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
    return {code: 'wrong-value', path, value: input, expectation: message === 'icon' ? 'icon' : 'choice', known};
  }
  const code = kind === 'schema' && type !== 'literal' ? 'wrong-type' : 'wrong-value';
  return {code, path, value: input, expectation: expectationOf(message, type)};
}

/** An action of the schema may carry the name of what it expects; else the type of the action says it. */
function expectationOf(message: string, type: string): Expectation {
  return [message, type].find(isExpectation) ?? 'object';
}

function isExpectation(word: string): word is Expectation {
  return Object.hasOwn(problemWords, word);
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
}
