import fc from 'fast-check';
import {expect, it, vi} from 'vitest';

import {findSyntaxError} from './find-syntax-error.js';
import {isWebPage} from './is-web-page.js';
import {LoadError} from './load-error.js';
import {parseJson} from './parse-json.js';

it.each([
  ['{"a": 1,}', 1, 9],
  ['{"a": 1 "b": 2}', 1, 9],
  ['{\n  "a": [1, 2,\n  "b"\n', 4, 1],
  ["{'a': 1}", 1, 2],
  ['[1, 2, undefined]', 1, 8],
  ['{"a": 01}', 1, 7],
  ['', 1, 1],
  ['{"a": "regel\nbreekt"}', 1, 7],
  ['{"a": 1} x', 1, 10],
  ['[1,\r\n2,\r\n]', 3, 1],
  ['{"a" 1}', 1, 6],
  ['[tru]', 1, 2],
  ['{1: 2}', 1, 2],
  ['{"a": 1, 2: 3}', 1, 10],
  ['{"a": 1, "b" 2}', 1, 14],
  ['[1], 2', 1, 4],
  ['1,', 1, 2],
  ['}', 1, 1],
  [']', 1, 1],
  ['[}', 1, 2],
  ['{]', 1, 2],
  ['[1}', 1, 3],
  ['{,}', 1, 2],
  ['[,1]', 1, 2],
  ['[1 2]', 1, 4],
  ['{"a"', 1, 5],
  ['{"a": }', 1, 7],
  ['"\\x"', 1, 1],
  ['"\\u12g4"', 1, 1],
  ['-', 1, 1],
  ['+1', 1, 1],
  ['1.', 1, 1],
  ['.5', 1, 1],
  ['1e', 1, 1],
  ['nulls', 1, 1],
  ['[1,\r2\r3]', 3, 1],
])('%j breaks at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findSyntaxError(text)).toEqual({line, column});
});

it('finds the end of the text in whatever JSON writes, so that it never blames what is right', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const lines = json.split('\n');
      expect(findSyntaxError(json)).toEqual({line: lines.length, column: lines.at(-1)!.length + 1});
    }),
  );
});

it.each(['"\\u00e9\\u00E9\\n\\/"', '1e5', '-0.5E+3', '[1.25e-7, -0, 10]', '{"": {}}', ' [ ] '])(
  'blames nothing in %s',
  (json) => {
    expect(() => JSON.parse(json) as unknown).not.toThrow();
    expect(findSyntaxError(json)).toEqual({line: 1, column: json.length + 1});
  },
);

it('stands deep nesting', () => {
  expect(findSyntaxError('['.repeat(100_000))).toEqual({line: 1, column: 100_001});
});

it('tells a web page from broken JSON', async () => {
  const failure = async (text: string): Promise<unknown> => parseJson(text, 'x.json').catch((error: unknown) => error);
  expect(await failure('<!doctype html><title>404</title>')).toMatchObject({code: 'html'});
  const broken = await failure('{"a": 1,}');
  expect(broken).toBeInstanceOf(LoadError);
  expect(broken).toMatchObject({code: 'syntax', position: {line: 1, column: 9}});
  expect(String(broken)).toContain('regel 1, kolom 9');
});

it('keeps what the engine said beside the place', async () => {
  const page: unknown = await parseJson('<html>', 'x.json').catch((error: unknown) => error);
  const text: unknown = await parseJson('{', 'x.json').catch((error: unknown) => error);
  expect(page).toMatchObject({cause: expect.any(SyntaxError)});
  expect(text).toMatchObject({cause: expect.any(SyntaxError)});
});

it('takes for a web page what begins as one, in any case, and nothing else', () => {
  const pages = ['<!doctype html>', ' \n<HTML lang="nl">', '<!-- x --><p>', '<head>', '\t<body>'];
  expect(pages.filter((text) => !isWebPage(text))).toEqual([]);
  const others = ['', '{"a": "<html>"}', 'x<html>', 'Team;<body>', '<svg>', '< html>', '<p><html>'];
  expect(others.filter(isWebPage)).toEqual([]);
});

it('tells the file where the words of a failure cannot be fetched', async () => {
  vi.doMock('./json-error.js', () => {
    throw new TypeError('Failed to fetch');
  });
  await expect(parseJson('{', 'x.json')).rejects.toThrow('x.json [syntax] (geen uitleg');
  vi.doUnmock('./json-error.js');
});

it('passes over a byte order mark, and over no other', async () => {
  expect(await parseJson('"a\uFEFF"', 'x.json')).toBe('a\uFEFF');
  expect(await parseJson('\uFEFF{"a": 1}', 'x.json')).toEqual({a: 1});
});
