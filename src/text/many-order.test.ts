import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Amount, KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords} from './function-mix-words.js';
import {AS_GIVEN, BY_NAME, BY_SHARE, findByName, percentOf, sortMixes, sortShares, turnOrder} from './many-order.js';
import type {MixReading} from './mix-reading.js';

const document: KrachtDocument = {
  version: 1,
  language: 'nl',
  groups: [
    {id: 'mbo', label: 'Mbo'},
    {id: 'hbo', label: 'Hbo'},
  ],
};
const reading: MixReading = {document, language: 'nl', words: functionMixWords, level: 'gewoon'};

function mixOf(name: string, mbo?: Amount, hbo: Amount = 0): Mix {
  const shares = [...(mbo === undefined ? [] : [{group: 'mbo', value: mbo}]), {group: 'hbo', value: hbo}];
  return {id: 'm', title: name, population: 'P', unit: 'people', basis: 'measured', sources: [], shares};
}
const names = (mixes: readonly Mix[]) => mixes.map(({title}) => title);

describe('sortMixes', () => {
  const mixes = [
    mixOf('Team 10', 20),
    mixOf('team 2', 60),
    mixOf('Élan', undefined),
    mixOf('Zuid', {from: 30, to: 50}),
  ];

  it('leaves rows as they were supplied until an order is asked for', () => {
    expect(sortMixes(mixes, AS_GIVEN, reading)).toBe(mixes);
  });

  it('sorts names as people do: accents and capitals aside, numbers by their size', () => {
    expect(names(sortMixes(mixes, {by: BY_NAME, down: false}, reading))).toEqual(['Élan', 'team 2', 'Team 10', 'Zuid']);
    expect(names(sortMixes(mixes, {by: BY_NAME, down: true}, reading))).toEqual(['Zuid', 'Team 10', 'team 2', 'Élan']);
  });

  it('sorts by a share, a range at its middle, and puts those that do not count the group last, both ways', () => {
    expect(names(sortMixes(mixes, {by: 'mbo', down: true}, reading))).toEqual(['team 2', 'Zuid', 'Team 10', 'Élan']);
    expect(names(sortMixes(mixes, {by: 'mbo', down: false}, reading))).toEqual(['Team 10', 'Zuid', 'team 2', 'Élan']);
  });

  it('puts all that do not count the group last, wherever they stood', () => {
    const some = [mixOf('A'), mixOf('B', 20), mixOf('C'), mixOf('D', 10), mixOf('E', 30)];
    expect(names(sortMixes(some, {by: 'mbo', down: false}, reading))).toEqual(['D', 'B', 'E', 'A', 'C']);
    expect(names(sortMixes(some, {by: 'mbo', down: true}, reading))).toEqual(['E', 'B', 'D', 'A', 'C']);
  });

  it('keeps every row, whatever the order', () => {
    const order = fc.record({by: fc.constantFrom('', BY_NAME, 'mbo', 'hbo'), down: fc.boolean()});
    const amounts = fc.array(fc.option(fc.integer({min: 0, max: 100}), {nil: undefined}));
    fc.assert(
      fc.property(amounts, order, (values, by) => {
        const many = values.map((value, i) => mixOf(`Team ${i}`, value));
        expect(new Set(sortMixes(many, by, reading))).toEqual(new Set(many));
      }),
    );
  });
});

describe('percentOf', () => {
  it('takes counts as parts of all that is counted, and knows none where nothing is', () => {
    const team = mixOf('Team', {count: 3}, {count: 9});
    expect(team.shares.map((share) => percentOf(share, team))).toEqual([25, 75]);
    const empty = mixOf('Leeg', {count: 0}, {count: 0});
    expect(percentOf(empty.shares[0]!, empty)).toBeUndefined();
  });
});

describe('findByName', () => {
  const mixes = [mixOf('Wijkteam Élan'), mixOf('Café Zuid'), mixOf('Welzijns­werk Zuid')];

  it('finds a name without its accents, capitals and soft hyphens', () => {
    expect(names(findByName(mixes, 'elan', reading))).toEqual(['Wijkteam Élan']);
    expect(names(findByName(mixes, ' ZUID café', reading))).toEqual(['Café Zuid']);
    expect(names(findByName(mixes, 'welzijnswerk', reading))).toHaveLength(1);
  });

  it('finds all where nothing is asked, and none where no name is like it', () => {
    expect(findByName(mixes, '  ', reading)).toBe(mixes);
    expect(findByName(mixes, 'noord', reading)).toEqual([]);
  });
});

describe('sortShares', () => {
  const mix = mixOf('Team', 20, 80);
  const groups = (by: string, down: boolean) => sortShares(mix, {by, down}, reading).map(({group}) => group);

  it('sorts the groups of one mix by name or by share', () => {
    expect(groups(BY_NAME, false)).toEqual(['hbo', 'mbo']);
    expect(groups(BY_SHARE, true)).toEqual(['hbo', 'mbo']);
    expect(groups(BY_SHARE, false)).toEqual(['mbo', 'hbo']);
  });

  it('leaves the groups of one mix as they were supplied until an order of that table is asked for', () => {
    const given = mixOf('Team', 80, 20);
    for (const by of ['', 'mbo']) expect(sortShares(given, {by, down: false}, reading)).toBe(given.shares);
  });

  it('sorts names of groups by the size of the numbers in them', () => {
    const groups = [10, 9, 100].map((scale) => ({id: `s${scale}`, label: `Schaal ${scale}`}));
    const scales: Mix = {...mix, shares: groups.map(({id}) => ({group: id, value: 10}))};
    const sorted = sortShares(scales, {by: BY_NAME, down: false}, {...reading, document: {...document, groups}});
    expect(sorted.map(({group}) => group)).toEqual(['s9', 's10', 's100']);
  });
});

describe('turnOrder', () => {
  it('begins names with A and shares with the most, and turns what is sorted already', () => {
    expect(turnOrder(AS_GIVEN, BY_NAME)).toEqual({by: BY_NAME, down: false});
    expect(turnOrder(AS_GIVEN, 'mbo')).toEqual({by: 'mbo', down: true});
    expect(turnOrder({by: 'mbo', down: true}, 'mbo')).toEqual({by: 'mbo', down: false});
  });
});
