import {describe, expect, it, vi} from 'vitest';

import {DataError} from './data-error.js';
import {isDocumentError, throwUnexplained} from './document-error.js';
import {LoadError, makeLoadError} from './load-error.js';
import {parseDocument} from './parse-document.js';
import type {Problem} from './problem.js';

const problem = (path: string, severity: Problem['severity']): Problem => ({
  code: 'missing',
  severity,
  path,
  found: '',
  expected: {nl: 'iets', en: 'something'},
  mend: {nl: 'Vul het in.', en: 'Fill it in.'},
});

describe('a DataError', () => {
  it('tells each error in Dutch and then in English, a line each, and keeps the warnings to itself', () => {
    const problems = [problem('$.a', 'error'), problem('$.b', 'warning'), problem('$.c', 'error')];
    const error = new DataError(problems);
    expect(error.message.split('\n')).toEqual([
      '$.a: hier staat niets, verwacht: iets. Vul het in. [missing]',
      '$.a: found nothing, expected something. Fill it in. [missing]',
      '$.c: hier staat niets, verwacht: iets. Vul het in. [missing]',
      '$.c: found nothing, expected something. Fill it in. [missing]',
    ]);
    expect(error.problems).toEqual(problems);
    expect(error).toMatchObject({name: 'DataError', code: 'data'});
  });

  it('tells twenty, and how many more there are', () => {
    const tell = (count: number) => new DataError(Array<Problem>(count).fill(problem('$.a', 'error'))).message;
    expect(tell(20)).not.toContain('more');
    expect(tell(20).split('\n')).toHaveLength(40);
    expect(tell(21).split('\n')).toHaveLength(41);
    expect(tell(21)).toContain('… en nog 1 / and 1 more');
  });
});

describe('a LoadError', () => {
  it('says where, why and what to do in Dutch and then in English, and keeps what is known', async () => {
    const cause = new Error('aborted');
    const error = await makeLoadError('status', 'https://a.nl/x.json', {
      status: 503,
      position: {line: 1, column: 2},
      cause,
    });
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({
      name: 'LoadError',
      code: 'status',
      url: 'https://a.nl/x.json',
      status: 503,
      position: {line: 1, column: 2},
      cause,
    });
    const [nl, en, ...more] = error.message.split('\n');
    expect(nl).toMatch(/^https:\/\/a\.nl\/x\.json: de server .* \[status\]$/);
    expect(en).toMatch(/^https:\/\/a\.nl\/x\.json: the server .* \[status\]$/);
    expect(more).toEqual([]);
  });
});

it('names the file and the reason where the words of a LoadError cannot be fetched', async () => {
  vi.resetModules();
  vi.doMock('./load-error-words.js', () => {
    throw new TypeError('Failed to fetch');
  });
  const {makeLoadError: make} = await import('./load-error.js');
  const error: unknown = await make('timeout', 'https://a.nl/x.json').catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('https://a.nl/x.json [timeout] (geen uitleg');
  expect(isDocumentError(error)).toBe(true);
  vi.doUnmock('./load-error-words.js');
});

describe('what the page is told of', () => {
  it('is bad data and failed loads, also of another copy of our code, and no fault of ours', async () => {
    expect(isDocumentError(new DataError([]))).toBe(true);
    expect(isDocumentError(await makeLoadError('network', 'x'))).toBe(true);
    expect(isDocumentError(Object.assign(new Error('x'), {name: 'DataError'}))).toBe(true);
    expect(isDocumentError(new TypeError('x'))).toBe(false);
    expect(isDocumentError(Object.assign(new Error('x'), {name: 'LoadErrors'}))).toBe(false);
    expect(isDocumentError(Object.assign(new Error('x'), {name: 'OldDataError'}))).toBe(false);
    expect(isDocumentError({name: 'DataError'})).toBe(false);
    expect(isDocumentError(undefined)).toBe(false);
  });

  it('is the place alone where the words could not be fetched', async () => {
    const fetched = Promise.reject(new TypeError('Failed to fetch'));
    const error = await fetched.catch(throwUnexplained('$.mixes.0')).catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('DataError: $.mixes.0 (geen uitleg / no explanation: TypeError: Failed to fetch)');
    expect(isDocumentError(error)).toBe(true);
    expect(error).toMatchObject({problems: []});
  });
});

describe('a place in a file', () => {
  const pathOf = (json: unknown) => {
    try {
      return parseDocument(json);
    } catch (error) {
      return (error as DataError).problems.map(({path}) => path);
    }
  };

  it('is written as JSONPath does, whatever a key is called', () => {
    const sources = {'swn-2020': 3, $naam_2: 3, '2020a': 3, 'met "aanhaling"': 3};
    expect(pathOf({version: 1, language: 'nl', mixes: [], sources})).toEqual(
      expect.arrayContaining([
        '$.sources["swn-2020"]',
        '$.sources.$naam_2',
        '$.sources["2020a"]',
        '$.sources["met \\"aanhaling\\""]',
      ]),
    );
  });
});
