import {describe, expect, it} from 'vitest';

import {makeCsvProblem, type CsvExpectation} from './csv-problem.js';
import {explainFinding} from './explain-finding.js';
import type {ProblemCode} from './finding.js';
import {tellLoadFailure} from './load-error-words.js';
import type {LoadErrorCode} from './load-error.js';
import {problemWords, tellMend, type Expectation} from './problem-words.js';
import {formatProblem, type Problem} from './problem.js';

/** What stays the same between versions, for programs that read it. */
const CSV_CODES: Readonly<Record<CsvExpectation, ProblemCode>> = {
  table: 'nothing-to-draw',
  teams: 'nothing-to-draw',
  groups: 'nothing-to-draw',
  quote: 'wrong-type',
  heading: 'missing',
  once: 'duplicate-id',
  noTotal: 'wrong-value',
  teamColumn: 'wrong-value',
  name: 'missing',
  comma: 'wrong-value',
  width: 'wrong-value',
  figures: 'missing',
  figure: 'wrong-type',
  count: 'wrong-value',
  percent: 'wrong-value',
  range: 'wrong-value',
  hundred: 'shares-sum',
  year: 'wrong-value',
  choice: 'wrong-value',
  reference: 'unknown-reference',
  rows: 'too-long',
  columns: 'too-long',
  names: 'too-long',
  long: 'too-long',
};

const known = ['een', 'twee'];
const sum = [80, 95] as const;

/** Of each thing that can be expected, how a problem with it is made. */
const problems = [
  ...(Object.keys(problemWords) as Expectation[]).map((expectation): [string, () => Problem] => [
    expectation,
    () =>
      explainFinding({
        code: 'wrong-value',
        expectation,
        path: ['mixes', 3],
        value: 'x',
        known,
        sum,
        length: 300,
        most: 200,
      }),
  ]),
  ...(Object.keys(CSV_CODES) as CsvExpectation[]).map((expectation): [string, () => Problem] => [
    `${expectation} (of a table)`,
    () => makeCsvProblem(expectation, {line: 7, column: 2, heading: 'mbo'}, 'x', {known, sum, length: 300, most: 200}),
  ]),
];

describe.each(problems)('what was expected: %s', (_, make) => {
  it('is told with place, value, and how to mend it, in Dutch and in English', () => {
    const problem = make();
    const {expected, found, mend} = problem;
    for (const language of ['nl', 'en'] as const) {
      const told = formatProblem(problem, language);
      const place = problem.place?.[language] ?? problem.path;
      for (const part of [place, found, expected[language], mend[language]]) expect(part).toMatch(/\S/);
      expect(told.startsWith(`${place}: `)).toBe(true);
      for (const part of [` ${found}, `, ` ${expected[language]}. `, ` ${mend[language]} `])
        expect(told).toContain(part);
      expect(told.endsWith(` [${problem.code}]`)).toBe(true);
      expect(told).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    }
  });

  it('differs between Dutch and English', () => {
    const {expected, mend} = make();
    expect(expected.nl).not.toBe(expected.en);
    expect(mend.nl).not.toBe(mend.en);
  });

  it('is mended by a sentence that begins and ends as one', () => {
    const {mend} = make();
    for (const sentence of [mend.nl, mend.en]) expect(sentence).toMatch(/^[A-Z].*(?:[.?!]|: \S.*)$/);
  });
});

it('stops a table from being drawn, by a code that stays the same between versions', () => {
  for (const [expectation, code] of Object.entries(CSV_CODES)) {
    expect(makeCsvProblem(expectation as CsvExpectation, {line: 2}, 'x')).toMatchObject({code, severity: 'error'});
  }
});

describe('how to mend it', () => {
  it('names what was probably meant, and not the whole list', () => {
    expect(tellMend('icon', {nearest: 'bed', known: ['bed', 'bus']})).toEqual({
      nl: 'Bedoelt u "bed"?',
      en: 'Did you mean "bed"?',
    });
  });

  it('names twelve to choose from, and says when there are more', () => {
    const known = Array.from({length: 13}, (_, i) => `naam${i + 1}`);
    expect(tellMend('choice', {known: known.slice(0, 12)}).nl).toMatch(/^Kies uit: naam1, naam2, .*, naam12\.$/);
    expect(tellMend('choice', {known}).en).toMatch(/^Choose from: naam1, naam2, .*, naam12, …\.$/);
  });

  it('tells a sum of shares as one number, or as a range, in two decimals at most', () => {
    const sumOf = (sum: readonly [number, number]) => [
      explainFinding({code: 'shares-sum', expectation: 'hundred', path: [], value: [], sum}).mend.nl,
      makeCsvProblem('hundred', {line: 2}, 'x', {sum}).mend.nl,
    ];
    for (const told of sumOf([90.1, 90.1])) expect(told).toContain('Samen zijn ze 90.1. ');
    for (const told of sumOf([80, 95.004])) expect(told).toContain('Samen zijn ze 80–95. ');
    for (const told of sumOf([33.333, 66.667])) expect(told).toContain('Samen zijn ze 33.33–66.67. ');
  });

  it('offers, in a table, the word that was probably meant, else all of them', () => {
    const offer = (written: string) =>
      makeCsvProblem('choice', {line: 2}, written, {known: ['uren', 'mensen'], written}).mend;
    expect(offer('urn')).toEqual({nl: 'Bedoelt u "uren"?', en: 'Did you mean "uren"?'});
    expect(makeCsvProblem('choice', {line: 2}, 'x', {known: ['uren']}).mend.nl).toBe('Kies uit: uren.');
    expect(offer('gulden')).toEqual({nl: 'Kies uit: uren, mensen.', en: 'Choose from: uren, mensen.'});
  });
});

describe('the place in a table', () => {
  const place = (column?: number, heading?: string) => makeCsvProblem('figure', {line: 7, column, heading}, 'x');

  it('is the line, and the column with its heading where there is one', () => {
    expect(place()).toMatchObject({path: '7', place: {nl: 'regel 7', en: 'line 7'}});
    expect(place(2)).toMatchObject({path: '7:2', place: {nl: 'regel 7, kolom 2', en: 'line 7, column 2'}});
    expect(place(2, '')).toMatchObject({place: {nl: 'regel 7, kolom 2', en: 'line 7, column 2'}});
    expect(place(2, 'mbo')).toMatchObject({place: {nl: 'regel 7, kolom 2 (mbo)', en: 'line 7, column 2 (mbo)'}});
  });

  it('shows forty letters of a heading', () => {
    expect(place(2, 'x'.repeat(200)).place?.nl).toBe(`regel 7, kolom 2 (${'x'.repeat(40)})`);
  });
});

it('says "nothing" where nothing stands', () => {
  const problem = explainFinding({code: 'missing', expectation: 'missing', path: ['title'], value: undefined});
  expect(formatProblem(problem, 'nl')).toContain('$.title: hier staat niets, verwacht: ');
  expect(formatProblem(problem, 'en')).toContain('$.title: found nothing, expected ');
  expect(makeCsvProblem('name', {line: 2}, '').found).toBe('');
});

describe('why a file did not arrive', () => {
  const LOAD_CODES: Readonly<Record<LoadErrorCode, true>> = {
    network: true, timeout: true, status: true, html: true, syntax: true, 'too-large': true, 'bad-url': true, 'cut-off': true, empty: true,
  }; // prettier-ignore

  it.each(Object.keys(LOAD_CODES) as LoadErrorCode[])(
    '%s is told in whole sentences that differ in Dutch and English',
    (code) => {
      const [nl, en] = tellLoadFailure(code, {status: 503, position: {line: 4, column: 9}});
      expect(nl).not.toBe(en);
      for (const told of [nl, en]) {
        expect(told).toMatch(/^[a-z].*\.$/);
        expect(told).not.toMatch(/undefined|null|NaN|\[object/);
      }
    },
  );

  it('has its own sentence for each reason', () => {
    const told = (Object.keys(LOAD_CODES) as LoadErrorCode[]).map((code) => tellLoadFailure(code, {})[0]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('names the answer of the server, and the line and column of broken JSON', () => {
    for (const told of tellLoadFailure('status', {status: 503})) expect(told).toContain('503');
    for (const told of tellLoadFailure('syntax', {position: {line: 4, column: 9}})) expect(told).toMatch(/4.*9/);
  });

  it('sends who asks for what is not there to the address', () => {
    const [nl, en] = tellLoadFailure('status', {status: 404});
    expect([nl, en]).toEqual([expect.stringContaining('adres'), expect.stringContaining('address')]);
    for (const told of tellLoadFailure('status', {status: 500})) expect(told).not.toMatch(/adres/);
  });
});
