import {describe, expect, it} from 'vitest';

import {
  basisNames,
  documentWords,
  findBasis,
  findFact,
  findGroup,
  findUnit,
  keyOfHeading,
  readWords,
  unitNames,
} from './csv-words.js';

describe('a table is understood in Dutch and in English', () => {
  it.each([
    ['vrijwilliger', 'Vrijwilliger, Vrijwilligers, Vrijwilliger(s), Volunteer, Volunteers'],
    ['mbo', 'MBO, Mbo-er, mbo’er, Mbo’ers'],
    ['ad', 'AD, Associate degree, Associate degree (ad)'],
    ['hbo', 'Hbo, Hbo-bachelor, Bachelor'],
    ['hbo-wo', 'Hbo-wo, HBO/WO, Hbo en wo, Hbo and wo'],
    ['overig', 'Overig, Overige, Other'],
    ['unspecified', 'Unspecified, Niet uitgesplitst, Not broken down'],
  ])('the group %s: %s', (id, names) => {
    for (const name of names.split(', ')) expect(findGroup(name), name).toBe(id);
  });

  it.each([
    ['unit', 'Eenheid, Unit'],
    ['year', 'Jaar, Year'],
    ['basis', 'Basis'],
    ['notCounted', 'Niet meegeteld, Not counted'],
    ['sources', 'Bronnen, Bron, Sources, Source'],
    ['population', 'Wie zijn geteld, Who are counted'],
    ['note', 'Toelichting, Note'],
    ['total', 'Totaal, TOTAL'],
  ])('the column %s: %s', (fact, names) => {
    for (const name of names.split(', ')) {
      expect(findFact(name), name).toBe(fact);
      expect(keyOfHeading(name)).toEqual({key: expect.stringContaining(fact), fact});
    }
  });

  it.each([
    ['people', 'Mensen, people'],
    ['functions', 'functies, functions'],
    ['organisations', 'Organisaties, organisations'],
    ['hours', 'uren, hours'],
  ])('the unit %s: %s', (unit, names) => {
    for (const name of names.split(', ')) expect(findUnit(name), name).toBe(unit);
  });

  it.each([
    ['measured', 'Gemeten, measured'],
    ['estimate', 'schatting, estimate'],
    ['example', 'voorbeeld, example'],
  ])('the basis %s: %s', (basis, names) => {
    for (const name of names.split(', ')) expect(findBasis(name), name).toBe(basis);
  });

  it('and in no other words', () => {
    for (const find of [findGroup, findFact, findUnit, findBasis]) {
      for (const name of ['', '東', 'fte', 'constructor', '__proto__']) expect(find(name)).toBeUndefined();
    }
  });
});

it('offers names that it understands itself', () => {
  expect(unitNames.map(findUnit)).toEqual(['people', 'functions', 'organisations', 'hours']);
  expect(basisNames.map(findBasis)).toEqual(['measured', 'estimate', 'example']);
});

describe('the words of a document made of a table', () => {
  const {en, nl} = documentWords;

  it('name each group as the table may name it', () => {
    for (const {groups} of [nl, en]) expect(Object.values(groups).map(findGroup)).toEqual(Object.keys(groups));
    expect(Object.keys(nl.groups)).toEqual(Object.keys(en.groups));
  });

  it('are there in Dutch and in English, which differ', () => {
    expect(Object.keys(nl)).toEqual(Object.keys(en));
    for (const key of ['table', 'own', 'total', 'inPercent'] as const) {
      expect(nl[key]).toMatch(/^[A-Z]/);
      expect(en[key]).toMatch(/^[A-Z]/);
      expect(nl[key]).not.toBe(en[key]);
    }
  });
});

describe('two headings', () => {
  const areAlike = (a: string, b: string) => keyOfHeading(a).key === keyOfHeading(b).key;

  it('are one where they mean the same', () => {
    expect(areAlike('Jaar', 'year')).toBe(true);
    expect(areAlike('Mbo', 'mbo’ers')).toBe(true);
    expect(areAlike('Ervaringsdeskundigen', 'ervaringsDeskundigen')).toBe(true);
  });

  it('are two where only their letters are alike, or one is a group and the other a fact', () => {
    expect(areAlike('C', 'C++')).toBe(false);
    expect(areAlike('fact year', 'Jaar')).toBe(false);
    expect(areAlike('group mbo', 'Mbo')).toBe(false);
  });
});

it.each([
  [undefined, ''],
  ['  Team \n\t Oost ', 'Team Oost'],
  ["'=1+1", '=1+1'],
  ["'@Oost", '@Oost'],
  ["'-", '-'],
  ["  '+31", '+31'],
  ["'\tOost", 'Oost'],
  ["'\nOost", 'Oost'],
  ["'s Gravenhage", "'s Gravenhage"],
  ["Oost '=", "Oost '="],
  ["''=", "''="],
])('reads %j as the words %j', (cell, words) => {
  expect(readWords(cell)).toBe(words);
});
