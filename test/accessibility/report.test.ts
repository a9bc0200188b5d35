import {readFile} from 'node:fs/promises';

import ts from 'typescript';
import {describe, expect, it} from 'vitest';

import manifest from '../../package.json' with {type: 'json'};
import {DOCUMENT, LAST_RUN, makeDocument, testsOf, type LastRun} from '../../scripts/a11y-document.js';
import {wantedEngines} from '../../scripts/a11y-results.js';
import {CRITERIA} from './criteria.js';

const lastRun = JSON.parse(await readFile(LAST_RUN, 'utf8')) as LastRun;
const cited = [...new Set(CRITERIA.flatMap(testsOf))];

/** The names of all tests in a file as they are written there, each with the suites around it. */
async function namesIn(file: string): Promise<readonly string[]> {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const look = (node: ts.Node, suites: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? node : undefined;
    const [title] = call?.arguments ?? [];
    const kind = call?.expression.getText();
    if (
      title &&
      (kind === 'it' || kind === 'describe') &&
      (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
    ) {
      const path = [...suites, ts.isTemplateExpression(title) ? title.getText().slice(1, -1) : title.text];
      if (kind === 'it') names.push(`${file} › ${path.join(' › ')}`);
      else ts.forEachChild(node, (child) => look(child, path));
      return;
    }
    ts.forEachChild(node, (child) => look(child, suites));
  };
  look(source, []);
  return names;
}

describe('the accessibility report', () => {
  it('is what the table of criteria and the last run make', async () => {
    expect(await readFile(DOCUMENT, 'utf8')).toBe(await makeDocument(CRITERIA, lastRun));
  });

  it('is of this version, and of the tests that it cites, in each engine where they must pass', () => {
    expect(lastRun.version).toBe(manifest.version);
    expect(Object.keys(lastRun.passed).sort()).toEqual([...cited].sort());
    expect(lastRun.passed).toMatchObject(Object.fromEntries(wantedEngines(CRITERIA)));
  });

  it('cites only tests that are there, by the names they have', async () => {
    const files = [...new Set(cited.map((test) => test.split(' › ')[0]!))];
    const names = (await Promise.all(files.map(namesIn))).flat();
    expect(cited.filter((test) => !names.includes(test))).toEqual([]);
  });

  it('judges each criterion of WCAG 2.2, A and AA, once', () => {
    expect(CRITERIA).toHaveLength(55);
    expect(new Set(CRITERIA.map(({number}) => number)).size).toBe(55);
    expect(CRITERIA.filter(({clause}) => clause === undefined).map(({number}) => number)).toEqual(
      ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'], // prettier-ignore
    );
  });

  it('claims nothing without a test, and says why where there is none', () => {
    const claims = CRITERIA.filter(({verdict}) => verdict.startsWith('voldoet'));
    expect(claims.filter((criterion) => testsOf(criterion).length === 0)).toEqual([]);
    const others = CRITERIA.filter(({verdict}) => verdict !== 'voldoet');
    expect(others.filter(({remark}) => !remark)).toEqual([]);
  });
});
