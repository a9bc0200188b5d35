import * as v from 'valibot';

import {nearest} from './nearest.js';
import {makeProblem, type Path, type Problem} from './problem.js';
import {problemWords, type Expectation} from './problem-words.js';
import type {documentSchema} from './schema.js';

type Issue = v.InferIssue<typeof documentSchema> | v.BaseIssue<unknown>;

/** Turns what valibot reports into problems: one for each value that is not what the schema wants. */
export function findSchemaProblems(issues: readonly Issue[], before: Path = []): Problem[] {
  return issues.flatMap((issue) => {
    const path: Path = [...before, ...pathOf(issue)];
    const inner = sharpen(issue);
    return inner.length > 0 ? findSchemaProblems(inner, path) : [problemOf(issue, path)];
  });
}

/**
 * A value that fits none of several forms is told by its nearest form: where a part of it stands in the place of a
 * known part but has the wrong type, that part is the problem, not the whole.
 */
function sharpen(issue: Issue): readonly Issue[] {
  if (issue.type !== 'union') return [];
  return (issue.issues ?? []).filter((part) => part.path !== undefined && part.input !== undefined);
}

function problemOf(issue: Issue, path: Path): Problem {
  if (issue.kind === 'schema' && issue.received === 'undefined' && issue.path !== undefined) {
    return makeProblem('missing', path, undefined, 'missing');
  }
  if (issue.type === 'picklist') {
    const known = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
    const expectation = issue.message === 'icon' ? 'icon' : 'choice';
    return makeProblem('wrong-value', path, issue.input, expectation, {nearest: nearest(String(issue.input), known), known});
  }
  const code = issue.kind === 'schema' && issue.type !== 'literal' ? 'wrong-type' : 'wrong-value';
  return makeProblem(code, path, issue.input, expectationOf(issue));
}

/** An action of the schema may carry the name of what it expects; else the type of the action says it. */
function expectationOf({message, type}: Issue): Expectation {
  return [message, type].find(isExpectation) ?? 'object';
}

function isExpectation(word: string): word is Expectation {
  return Object.hasOwn(problemWords, word);
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
}
