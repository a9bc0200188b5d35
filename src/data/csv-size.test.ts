import {describe, expect, it} from 'vitest';

import {readCsv} from './csv-rows.js';
import {checkSize} from './csv-size.js';
import {MOST_CHARACTERS, MOST_ENTRIES, MOST_MIXES} from './limits.js';
import {formatProblem} from './problem.js';

/** What is said of a table, in Dutch, without the long text that it is about. */
const told = (text: string) =>
  checkSize(readCsv(text).rows).map((problem) => formatProblem(problem, 'nl').replace(/"(?:aa|b\|)[^,]*/, '"…'));

describe('a table is told', () => {
  it('to have too many rows: where the first of them stands, how many there are and how many fit', () => {
    expect(told(`Team;mbo\n${'Oost;3\n'.repeat(MOST_MIXES)}Laatste;3`)).toEqual([
      'regel 10002: hier staat "Laatste", verwacht: minder rijen. Het zijn er 10001 en er passen er 10000: verdeel de tabel over meer bestanden. [too-long]',
    ]);
  });

  it('to have too many columns, once', () => {
    expect(told(`Team${';mbo'.repeat(MOST_ENTRIES - 1)};laatste\nOost;3`)).toEqual([
      'regel 1, kolom 201: hier staat "laatste", verwacht: minder kolommen. Het zijn er 201 en er passen er 200: verdeel de tabel over meer bestanden. [too-long]',
    ]);
  });

  it('to have a text that is too long, below a heading or beside all of them, and in the heading itself', () => {
    const long = 'a'.repeat(MOST_CHARACTERS + 1);
    const end =
      'hier staat "…, verwacht: een kortere tekst. Dit zijn 10001 tekens en er passen er 10000: kort haar in. [too-long]';
    expect(told(`Team;mbo\nOost;3\n${long};3`)).toEqual([`regel 3, kolom 1 (Team): ${end}`]);
    expect(told(`Team;mbo\nOost;3;${long}`)).toEqual([`regel 2, kolom 3: ${end}`]);
    expect(told(`Team;${long}\nOost;3`)).toEqual([expect.stringContaining('een kortere tekst')]);
  });

  it('to have too many names of sources in a cell', () => {
    expect(told(`Team;bron\nOost;${'b|'.repeat(MOST_ENTRIES)}b`)).toEqual([
      'regel 2, kolom 2 (bron): hier staat "…, verwacht: minder namen in een cel. Het zijn er 201 en er passen er 200: haal er een paar weg. [too-long]',
    ]);
  });

  it('nothing as long as all fits, to the last row, column, letter and name, nor when it is empty', () => {
    expect(told(`Team;mbo\n${'Oost;3\n'.repeat(MOST_MIXES)}`)).toEqual([]);
    expect(told(`Team${';mbo'.repeat(MOST_ENTRIES - 1)}\nOost;3`)).toEqual([]);
    expect(told(`Team;mbo\n${'a'.repeat(MOST_CHARACTERS)};3`)).toEqual([]);
    expect(told(`Team;bron\nOost;${'b|'.repeat(MOST_ENTRIES - 1)}b`)).toEqual([]);
    expect(told('')).toEqual([]);
  });
});
