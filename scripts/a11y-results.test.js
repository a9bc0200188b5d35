import {expect, it} from 'vitest';

import {enginesOf, resultsOf, wantedEngines} from './a11y-results.js';

/** @type {Omit<import('../test/accessibility/criteria.js').Criterion, 'number' | 'tests'>} */
const CRITERION = {name: 'Toetsenbord', level: 'A', verdict: 'voldoet'};
const FILE = 'src/a.browser.test.ts';
const TEST = `${FILE} › a house › opens in \${name}`;

/** @param {Partial<import('./a11y-results.js').Result>} result */
const result = (result) => ({file: FILE, engine: 'Chromium', name: 'a house › opens in day', passed: true, ...result});

it('wants a browser test in every browser, but where each criterion that cites it names fewer', () => {
  const tests = {[FILE]: ['one'], 'src/b.test.ts': ['two']};
  const few = {...CRITERION, number: '1', tests, engines: {[FILE]: ['Chromium']}};
  expect([...wantedEngines([few])]).toEqual([
    [`${FILE} › one`, ['Chromium']],
    ['src/b.test.ts › two', ['Node']],
  ]);
  const all = wantedEngines([few, {...CRITERION, number: '2', tests: {[FILE]: ['one']}}]);
  expect(all.get(`${FILE} › one`)).toEqual(['Chromium', 'Firefox', 'WebKitGTK']);
});

it('takes a test for passed only in an engine where it ran, and passed in each case', () => {
  const results = [
    result({}),
    result({name: 'a house › opens in the evening'}),
    result({engine: 'WebKitGTK'}),
    result({engine: 'WebKitGTK', name: 'a house › opens in the evening', passed: false}),
    result({engine: 'Firefox', name: 'a house › closes'}),
  ];
  expect(enginesOf(TEST, results)).toEqual(['Chromium']);
  expect(resultsOf(TEST, results)).toHaveLength(4);
});

it('takes no test for passed in an engine where its file went wrong', () => {
  const results = [result({}), result({engine: 'Firefox'}), result({engine: 'Firefox', name: '', passed: false})];
  expect(enginesOf(TEST, results)).toEqual(['Chromium']);
});
