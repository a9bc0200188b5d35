import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {formatTeam, MOST_IN_GROUP, pairsOf, parseCount, parseTeam, withCount, type Team} from './team.js';

const count = fc.integer({min: 0, max: MOST_IN_GROUP});
const teams: fc.Arbitrary<Team> = fc.record({vrijwilliger: count, mbo: count, ad: count, hbo: count});

describe('parseTeam', () => {
  it('reads groups in any order and with any white space', () => {
    expect(parseTeam(' hbo:4\n mbo:3  vrijwilliger:10 ')).toEqual({
      team: {vrijwilliger: 10, mbo: 3, ad: 0, hbo: 4},
      unknown: [],
      wrong: [],
    });
  });

  it('reads nothing as an empty team', () => {
    expect(parseTeam('')).toEqual({team: {vrijwilliger: 0, mbo: 0, ad: 0, hbo: 0}, unknown: [], wrong: []});
  });

  it('keeps the rest where a group is unknown, has no good number, or comes twice', () => {
    const read = parseTeam('mbo:3 wo:2 hbo ad:-1 hbo:1000 vrijwilliger:1,5 mbo:4 ad:1:2 constructor:1');
    expect(read.team).toEqual({vrijwilliger: 0, mbo: 3, ad: 0, hbo: 0});
    expect(read.unknown).toEqual(['wo', 'constructor']);
    expect(read.wrong).toEqual(['hbo', 'ad:-1', 'hbo:1000', 'vrijwilliger:1,5', 'mbo:4', 'ad:1:2']);
  });

  it('reads every team as it was written', () => {
    fc.assert(
      fc.property(teams, (team) => {
        expect(parseTeam(formatTeam(team))).toEqual({team, unknown: [], wrong: []});
      }),
    );
  });

  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const {team} = parseTeam(text);
        expect(Object.values(team).every((one) => one >= 0 && one <= MOST_IN_GROUP)).toBe(true);
      }),
    );
  });
});

describe('formatTeam', () => {
  it('leaves out groups without people', () => {
    expect(formatTeam({vrijwilliger: 0, mbo: 3, ad: 0, hbo: 12})).toBe('mbo:3 hbo:12');
    expect(formatTeam({vrijwilliger: 0, mbo: 0, ad: 0, hbo: 0})).toBe('');
  });
});

describe('parseCount', () => {
  it('reads whole numbers from 0 to 999 only', () => {
    expect(['0', ' 12 ', '007', '999'].map(parseCount)).toEqual([0, 12, 7, 999]);
    expect(['', ' ', 'drie', '1000', '-1', '1.5', '1e2', '0x1', '1 2'].map(parseCount)).toEqual(
      Array.from({length: 9}, () => undefined),
    );
  });
});

describe('withCount', () => {
  it('stays from 0 to 999', () => {
    const {team} = parseTeam('mbo:3');
    expect(withCount(team, 'mbo', -1).mbo).toBe(0);
    expect(withCount(team, 'mbo', 1000).mbo).toBe(999);
    expect(withCount(team, 'ad', 2)).toEqual({...team, ad: 2});
  });
});

describe('pairsOf', () => {
  it('counts as many pairs as there are of the fewest of mbo and hbo', () => {
    expect(['', 'mbo:3', 'mbo:3 hbo:4', 'mbo:5 hbo:2 ad:9 vrijwilliger:9'].map((text) => pairsOf(parseTeam(text).team)))
      .toEqual([0, 0, 3, 2]); // prettier-ignore
  });
});
