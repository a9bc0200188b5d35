import {describe, expect, it} from 'vitest';

import {compare, mixOf, readingIn} from '../../test/team.js';
import type {Mix} from '../data/schema.js';
import {compareTeam} from './team-comparison.js';
import {percentIn, tellOurs, tellTheirs, totalOf} from './team-numbers.js';
import {listTeamRows} from './team-rows.js';
import {list} from './team-sentence.js';
import {teamWords} from './team-words.js';
import {parseTeam} from './team.js';

const TEAM = 'vrijwilliger:4 mbo:3 ad:1 hbo:4';

describe('the table', () => {
  it('has a row for each group of the team, and for each that only the reference has', () => {
    const rows = listTeamRows(compare(TEAM), readingIn()).map((row) => Object.values(row));
    expect(rows).toEqual([
      ['Vrijwilligers', '4', 'telt hier niet mee', 'niet meegeteld'],
      ['Mbo', '3', '38 procent', '20 procent'],
      ['Associate degree (ad)', '1', '13 procent', 'niet apart geteld'],
      ['Hbo', '4', '50 procent', 'niet apart geteld'],
      ['Hbo en wo', 'niet ingevuld', '', '65 procent'],
      ['Vmbo, havo, vwo', 'niet ingevuld', '', '15 procent'],
    ]);
  });

  it('stands alone without a reference', () => {
    const rows = listTeamRows(compareTeam(parseTeam('mbo:3').team, undefined), readingIn());
    expect(rows.map(({share, reference}) => [share, reference])).toEqual(Array(4).fill(['te klein voor een percentage', ''])); // prettier-ignore
  });
});

describe('what is written at the bars', () => {
  const ours = (team: string) => tellOurs(compare(team), readingIn());
  const theirs = (reference: Mix) => tellTheirs(reference, readingIn());

  it('tells how many our team has, and that they were filled in', () => {
    expect(['', 'mbo:1', TEAM].map((team) => ours(team).facts)).toEqual([
      'ingevuld op deze pagina',
      '1 mens · ingevuld op deze pagina',
      '8 mensen · ingevuld op deze pagina',
    ]);
  });

  it('has only groups with people, and no stamp', () => {
    const {mix, name, stamp} = ours('mbo:3 hbo:4');
    expect([name, stamp]).toEqual(['Ons team', '']);
    expect(mix).toMatchObject({
      id: 'team',
      title: 'Ons team',
      population: 'Ons team',
      basis: 'estimate',
      unit: 'people',
      sources: [],
    });
    expect(mix.shares).toEqual([
      {group: 'mbo', value: {count: 3}},
      {group: 'hbo', value: {count: 4}},
    ]);
  });

  it('tells what the reference counts and how that is known; that it is an example on a stamp only', () => {
    const example = theirs(mixOf('functiemix-voorbeeld'));
    expect([example.facts, example.stamp]).toEqual(['12 mensen', 'voorbeeld']);
    const estimate = theirs({...mixOf('capelle-2022'), basis: 'estimate'});
    expect([estimate.facts, estimate.stamp]).toEqual(['2022 · mensen · schatting', '']);
  });

  it('writes percentages as they are, and counts as parts of five people or more', () => {
    const {format, speak, caution} = theirs(mixOf('landelijk-2020'));
    expect([format(20), speak(20), caution]).toEqual(['20%', '20 procent', '']);
    const counted = theirs(mixOf('functiemix-voorbeeld'));
    expect([counted.format({count: 3}), counted.speak({count: 3})]).toEqual(['25%', '25 procent']);
    const few = ours('mbo:3');
    expect([few.format({count: 3}), few.speak({count: 3})]).toEqual(['3', '3']);
  });

  it('rounds none to nothing and all to everything', () => {
    const signed = (part: number, whole: number) => percentIn(part, whole, '%', readingIn());
    expect([signed(0, 10), signed(10, 10), signed(1, 1000), signed(999, 1000)]).toEqual(['0%', '100%', 'minder dan 1%', 'meer dan 99%']); // prettier-ignore
  });

  it('adds up counts only where all are counts', () => {
    const shares = (...values: readonly Mix['shares'][number]['value'][]) => ({
      ...mixOf('landelijk-2020'),
      shares: values.map((value, i) => ({group: `g${i}`, value})),
    });
    expect([totalOf(shares({count: 3}, {count: 4})), totalOf(shares({count: 3}, 4))]).toEqual([7, undefined]);
  });

  it('lists names with and before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => list(names, teamWords.nl))).toEqual(['', 'a', 'a en b', 'a, b en c']); // prettier-ignore
  });
});
