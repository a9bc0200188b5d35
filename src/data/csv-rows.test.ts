import {describe, expect, it} from 'vitest';

import {findBrokenQuote, readCsv, widthOf} from './csv-rows.js';

describe('a table', () => {
  it.each([
    [';', 'a;b\n1;2'],
    [',', 'a,b\n1,2'],
    ['\t', 'a\tb\n1\t2'],
    [';', 'a,b;c\n1,5;2'],
    [',', 'a,b,c\n1;2,3,4'],
    [';', 'a;b,c\n1;2,3'],
    [',', 'a;b,c,d\n1;2,3,4'],
    [';', 'a;b,c,d\n1;2'],
    [';', ''],
    [';', 'Team'],
    [',', 'Team,mbo'],
  ])('is separated by %j: %j', (delimiter, text) => {
    expect(readCsv(text).delimiter).toBe(delimiter);
  });

  it('has rows with the lines on which they begin, and none for lines without anything in them', () => {
    const {rows} = readCsv('a;b\r\n\r\n"x\ny";"1\r\n\r2"\r;\n  ;\nc;d\n');
    expect(rows).toEqual([
      {line: 1, cells: ['a', 'b']},
      {line: 3, cells: ['x\ny', '1\r\n\r2']},
      {line: 9, cells: ['c', 'd']},
    ]);
  });
});

it('counts the cells of a row up to the last with something in it', () => {
  const width = (...cells: string[]) => widthOf({line: 1, cells});
  expect([width(), width('', ' '), width('a'), width('a', ''), width('', 'b', ' ')]).toEqual([0, 0, 1, 1, 2]);
});

describe('a quote', () => {
  it.each(['a;b', '"a";"b"', '"a;b";"c"\n"d\r\ne"', '"a ""b"" c";', '""', 'a "b" c;d', 'a"b', '\n\n;;\r\n', ''])(
    'stands right in %j',
    (text) => {
      expect(findBrokenQuote(text, ';')).toBeUndefined();
    },
  );

  it.each<[string, number, number, string]>([
    ['"a', 1, 1, '"a'],
    ['a;"b', 1, 2, '"b'],
    ['a;b\n"c";"d"e;f', 2, 2, '"d"e;f'],
    ['"a\nb";"c\rd"\r\n\r\n;;"', 5, 3, '"'],
    ['"a" ;b', 1, 1, '"a" ;b'],
  ])('is broken in %j, on line %i, in column %i', (text, line, column, found) => {
    expect(findBrokenQuote(text, ';')).toEqual({line, column, found});
  });
});
