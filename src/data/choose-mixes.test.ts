import {describe, expect, it} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import {chooseFields} from './choose-fields.js';
import {chooseMixes} from './choose-mixes.js';
import type {KrachtDocument} from './schema.js';

const document: KrachtDocument = smallDocument();
const nothing: KrachtDocument = {version: 1, language: 'nl'};

describe('the mixes to draw', () => {
  const chosen = (ids: string, of = document) => {
    const [mixes, unknown] = chooseMixes(of, ids);
    return [mixes.map(({id}) => id), unknown];
  };

  it('are the first where none is asked for, and all where a star asks', () => {
    expect(chosen('')).toEqual([['landelijk'], []]);
    expect(chosen(' \n')).toEqual([['landelijk'], []]);
    expect(chosen('*')).toEqual([['landelijk', 'functies'], []]);
    expect(chosen(' * ')).toEqual([['landelijk', 'functies'], []]);
  });

  it('are those that are asked for, in that order, beside the ids that nobody has', () => {
    expect(chosen('functies  landelijk')).toEqual([['functies', 'landelijk'], []]);
    expect(chosen('\nfuncties\tweg ')).toEqual([['functies'], ['weg']]);
    expect(chosen('weg ook-weg')).toEqual([[], ['weg', 'ook-weg']]);
  });

  it('are none in a file without mixes', () => {
    expect(chosen('', nothing)).toEqual([[], []]);
    expect(chosen('*', nothing)).toEqual([[], []]);
    expect(chosen('landelijk', nothing)).toEqual([[], ['landelijk']]);
  });
});

describe('the fields to draw', () => {
  const chosen = (ids: string, of = document) => chooseFields(of, ids).map(({id}) => id);

  it('are those that are asked for, in that order, without the ids that nobody has', () => {
    expect(chosen('wijkteam  opvang\n')).toEqual(['wijkteam', 'opvang']);
    expect(chosen('weg opvang')).toEqual(['opvang']);
  });

  it('are all of them where none is asked for, or none that exists', () => {
    for (const ids of ['', ' ', 'weg', 'weg ook-weg'])
      expect(chosen(ids)).toEqual(['opvang', 'ouderenwerk', 'wijkteam']);
    expect(chosen('opvang', nothing)).toEqual([]);
  });
});
