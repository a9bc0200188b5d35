import {describe, expect, it} from 'vitest';

import type {KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords as dutchWords} from './function-mix-words.js';
import {listDifferences, makeMixNotes} from './mix-notes.js';

const document: KrachtDocument = {
  version: 1,
  language: 'nl',
  groups: [
    {id: 'vrijwilliger', label: 'Vrijwilligers'},
    {id: 'mbo', label: 'Mbo'},
    {id: 'unspecified', label: 'Niet uitgesplitst'},
  ],
  sources: {
    swn: {title: 'Fundament', publisher: 'Sociaal Werk Nederland', date: '2020-10-13', url: 'https://example.nl/'},
    sww: {title: 'Kracht', publisher: 'Sociaal Werk werkt!'},
  },
};
const national: Mix = {
  ...{id: 'landelijk', title: 'Opleiding', label: 'Heel Nederland', population: '46.000 professionals', year: 2020},
  ...{unit: 'people', basis: 'measured', notCounted: ['vrijwilliger'], sources: ['swn'], note: 'Afgeronde cijfers.'},
  shares: [{group: 'mbo', value: 100}],
};
const shelter: Mix = {
  ...{id: 'opvang', title: 'Functies', population: 'Functies, Utrecht', unit: 'functions', basis: 'estimate'},
  sources: ['sww', 'swn'],
  shares: [
    {group: 'mbo', value: {about: 30}},
    {group: 'unspecified', value: {about: 70}, derived: 'calculated'},
  ],
};
const notes = (...mixes: readonly Mix[]) =>
  makeMixNotes(mixes, {document, language: 'nl', words: dutchWords, level: 'gewoon'});

describe('makeMixNotes', () => {
  it('tells population, year, unit, what is not counted and the note', () => {
    expect(notes(national).lines).toEqual([
      {text: '46.000 professionals · 2020 · mensen. Niet meegeteld: vrijwilligers. Afgeronde cijfers.'},
    ]);
  });

  it('tells what is an estimate and what we worked out ourselves', () => {
    expect(notes(shelter).lines).toEqual([
      {text: 'Functies, Utrecht · functies · schatting. Door ons uitgerekend: niet uitgesplitst.'},
    ]);
  });

  it('names each line and warns when rows count different things', () => {
    const both = notes(national, shelter);
    expect(both.lines.map(({name}) => name)).toEqual(['Heel Nederland', 'Functies']);
    expect(both.cautions).toEqual([
      'Let op: de rijen tellen niet hetzelfde (mensen, functies, gemeten, schatting). Vergelijk met zorg.',
    ]);
  });

  it('does not warn when rows count the same', () => {
    expect(notes(national, {...national, id: 'b'}).cautions).toEqual([]);
    expect(listDifferences([national, {...national, basis: 'estimate'}], dutchWords)).toBe('gemeten, schatting');
  });

  it('names each source once, with its date when it has one', () => {
    expect(notes(national, shelter).sources).toEqual([
      {name: 'Sociaal Werk Nederland, 13 oktober 2020', source: document.sources!.swn},
      {name: 'Sociaal Werk werkt!', source: document.sources!.sww},
    ]);
  });

  it('names no source that the document does not have', () => {
    expect(notes({...national, sources: ['weg', 'sww']}).sources.map(({name}) => name)).toEqual([
      'Sociaal Werk werkt!',
    ]);
    const {groups, ...rest} = document;
    const bare = {version: 1, language: rest.language, groups: groups!} as const;
    expect(makeMixNotes([national], {document: bare, language: 'nl', words: dutchWords, level: 'gewoon'}).sources).toEqual([]); // prettier-ignore
  });

  it('lists with commas what is not counted', () => {
    expect(notes({...national, notCounted: ['vrijwilliger', 'mbo']}).lines[0]?.text).toContain('Niet meegeteld: vrijwilligers, mbo.'); // prettier-ignore
  });

  it('says that an example is no real figure', () => {
    expect(notes({...national, basis: 'example'}).cautions).toEqual(['Voorbeeld: dit zijn geen echte cijfers.']);
    expect(notes(national).cautions).toEqual([]);
  });
});
