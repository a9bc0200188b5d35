import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {builtIn, compare, mixOf, readingIn} from '../../test/team.js';
import type {Mix} from '../data/schema.js';
import {layoutBar} from '../layout/bar-layout.js';
import type {Language} from './language.js';
import {chooseReference, compareTeam, percentOf} from './team-comparison.js';
import {tellOurs} from './team-numbers.js';
import {readForTeam} from './team-reading.js';
import {listTeamRows} from './team-rows.js';
import {plainText, tellTeam} from './team-sentence.js';
import {formatTeam, MOST_IN_GROUP, parseTeam, TEAM_GROUPS} from './team.js';

const TEAM = 'vrijwilliger:4 mbo:3 ad:1 hbo:4';

function tell(team: string, reference?: string | Mix, language: Language = 'nl') {
  const {lead, asides, cautions} = tellTeam(compare(team, reference), readingIn(language));
  return {lead: plainText(lead), asides, cautions};
}

describe('the sentence of a team', () => {
  it('counts only whom both sides count, and says so', () => {
    expect(tell(TEAM)).toEqual({
      lead:
        'Uw team telt 12 mensen, zonder vrijwilligers 8. 3 van de 8 hebben een mbo-opleiding, dat is 38 procent. ' +
        'Heel Nederland: 20 van elke 100 professionals hebben een mbo-opleiding.',
      asides: [
        'De cijfers van ‘Heel Nederland’ tellen geen vrijwilligers mee; daarom tellen uw 4 vrijwilligers hier niet mee.',
        'We vergelijken ad en hbo niet apart: deze cijfers zeggen niet waar ad bij hoort en tellen hbo en wo samen.',
        'In deze cijfers tellen ook mee: vmbo, havo, vwo. Die vult u hier niet in.',
      ],
      cautions: [],
    });
  });

  it('says the same in English', () => {
    expect(tell(TEAM, undefined, 'en').lead).toBe(
      'Your team has 12 people, 8 without volunteers. 3 of the 8 have an mbo qualification, which is 38 percent. ' +
        'Heel Nederland: 20 of every 100 people (mbo).',
    );
    expect(tell('vrijwilliger:1 mbo:5', undefined, 'en').asides[0]).toBe(
      'The figures of ‘Heel Nederland’ do not count volunteers; so your 1 volunteer does not count here.',
    );
  });

  it('tells of one volunteer in the singular', () => {
    expect(tell('vrijwilliger:1 mbo:5').asides[0]).toMatch(/; daarom telt uw ene vrijwilliger hier niet mee\.$/);
  });

  it('invites when nobody is there', () => {
    const {lead, asides} = tell('');
    expect(lead).toBe('Hier staat nog niemand. Druk op een plus en zet uw eerste collega op straat.');
    expect(asides).toEqual([]);
  });

  it('makes no percentage of fewer than five people, nor of none', () => {
    for (const [team, said] of [
      [
        'mbo:1',
        'Uw team telt 1 mens. Die heeft een mbo-opleiding. Uw team is te klein om er een percentage van te maken.',
      ],
      ['hbo:1', 'Uw team telt 1 mens. Die heeft geen mbo-opleiding. Uw team is te klein'],
      ['mbo:1 hbo:3', 'Uw team telt 4 mensen. 1 van de 4 heeft een mbo-opleiding. Uw team is te klein'],
      [
        'vrijwilliger:9 mbo:4',
        'Uw team telt 13 mensen, zonder vrijwilligers 4. 4 van de 4 hebben een mbo-opleiding. Uw',
      ],
      ['mbo:1 hbo:4', 'Uw team telt 5 mensen. 1 van de 5 heeft een mbo-opleiding, dat is 20 procent. Heel'],
      ['hbo:8', 'Uw team telt 8 mensen. Geen van de 8 heeft een mbo-opleiding. Heel Nederland: 20'],
    ] as const)
      // prettier-ignore
      expect(tell(team).lead).toContain(said);
  });

  it('tells of a team of volunteers only that the reference does not count it', () => {
    expect(tell('vrijwilliger:7').lead).toBe(
      'Uw team telt nu alleen vrijwilligers: 7. Heel Nederland: 20 van elke 100 professionals hebben een mbo-opleiding.',
    );
  });

  it('rounds a share to neither nobody nor everybody', () => {
    expect(tell('mbo:1 hbo:999').lead).toContain('1 van de 1000 heeft een mbo-opleiding, dat is minder dan 1 procent.');
    expect(tell('mbo:999 hbo:1').lead).toContain(
      '999 van de 1000 hebben een mbo-opleiding, dat is meer dan 99 procent.',
    );
    expect(tell('mbo:999').lead).toContain('999 van de 999 hebben een mbo-opleiding, dat is 100 procent.');
  });

  it('words what a reference knows about, or as a range, and guesses nothing that it does not split', () => {
    expect(tell(TEAM, 'tussenvoorziening').lead).toMatch(
      /De Tussenvoorziening: ongeveer 30 van elke 100 functies zijn mbo-functies\. Over ongeveer 70 van elke 100 functies is dat niet bekend\.$/,
    );
    expect(tell(TEAM, 'capelle-2022').lead).toMatch(
      /4 van de 8 hebben een hbo-opleiding, dat is 50 procent\. Welzijn Capelle: 60 tot 70 van elke 100 medewerkers zijn hbo’er\. Over 30 tot 40 van elke 100 medewerkers is dat niet bekend\.$/,
    );
    expect(tell(TEAM, 'capelle-2022').asides).toEqual([
      'De cijfers van ‘Welzijn Capelle’ zeggen niets over vrijwilligers; daarom tellen uw 4 vrijwilligers hier niet mee.',
      'We vergelijken mbo en ad niet apart: deze cijfers splitsen mbo niet uit en zeggen niet waar ad bij hoort.',
    ]);
  });

  it('warns where the reference counts something else than people', () => {
    expect(tell(TEAM, 'tussenvoorziening').cautions).toEqual([
      'Let op: ‘De Tussenvoorziening’ telt functies, uw team telt mensen. Dat is niet hetzelfde.',
    ]);
    expect(tell(TEAM, 'quickscan-2020').cautions).toHaveLength(1);
    expect(tell(TEAM, 'man-vrouw-2022').cautions).toEqual([]);
  });

  it('compares nothing with a reference that has none of the groups', () => {
    for (const id of ['quickscan-2020', 'richting-2020', 'man-vrouw-2022']) {
      const {lead, asides} = tell(TEAM, id);
      expect(lead).toBe('Uw team telt 12 mensen. 3 van de 12 hebben een mbo-opleiding, dat is 25 procent.');
      expect(asides).toHaveLength(1);
      expect(asides[0]).toMatch(/tellen geen van de groepen in uw team\. Daarom vergelijken we niet\.$/);
    }
  });

  it('calls an example an example', () => {
    expect(tell(TEAM, 'functiemix-voorbeeld').lead).toMatch(
      /Voorbeeld van een wijkteam: 3 van de 12 mensen hebben een mbo-opleiding, dat is 25 procent\.$/,
    );
    expect(tell(TEAM, {...mixOf('landelijk-2020'), basis: 'example'}).lead).toContain('Heel Nederland (voorbeeld): 20');
  });

  it('warns of nothing where there is nothing to warn of', () => {
    expect(tell('mbo:5')).toMatchObject({asides: [expect.stringContaining('vmbo')], cautions: []});
    expect(tell('', 'man-vrouw-2022').asides).toHaveLength(1);
  });

  it('lets two have, and one has', () => {
    expect(tell('mbo:2 hbo:3').lead).toContain('2 van de 5 hebben een mbo-opleiding');
  });

  it('tells a reference in percent where one of its percentages is not whole, or one end of a range', () => {
    const lead = (...values: readonly Mix['shares'][number]['value'][]) =>
      tell(TEAM, {
        ...mixOf('landelijk-2020'),
        shares: values.map((value, i) => ({group: ['mbo', 'hbo'][i]!, value})),
      }).lead;
    expect(lead(20, 79.5)).toContain('Heel Nederland: 20 procent van de professionals (mbo).');
    expect(lead({from: 20.5, to: 30}, 70)).toContain('20,5 tot 30 procent van de professionals (mbo).');
  });

  it('says of groups that the reference neither counts nor leaves open, that it does not count them apart', () => {
    const hbo = {...mixOf('landelijk-2020'), shares: [{group: 'mbo', value: 100}]};
    expect(tell('mbo:3 hbo:4', hbo).asides).toEqual([
      'We vergelijken hbo niet apart: deze cijfers tellen hbo niet apart.',
    ]);
  });

  it('leaves out who the reference leaves out, though they are workers', () => {
    const left = {...mixOf('landelijk-2020'), notCounted: ['ad']};
    expect(compare('mbo:3 ad:2', left)).toMatchObject({left: expect.arrayContaining(['ad']), total: 3});
  });

  it('stands alone without a reference', () => {
    const told = tellTeam(compareTeam(parseTeam(TEAM).team, undefined), readingIn());
    expect(plainText(told.lead)).toBe(
      'Uw team telt 12 mensen. 3 van de 12 hebben een mbo-opleiding, dat is 25 procent.',
    );
    expect(told.asides).toEqual([]);
    expect(chooseReference({...builtIn, mixes: []})).toBe(undefined);
    expect(chooseReference({version: 1, language: 'nl'})).toBe(undefined);
    expect(compareTeam(parseTeam(TEAM).team, undefined)).toMatchObject({left: [], obstacles: [], elsewhere: []});
  });

  it('gives groups that the document does not have our own names', () => {
    const {document, ...rest} = readingIn();
    const {groups} = readForTeam({...rest, document: {...document, groups: [{id: 'mbo', label: 'MBO'}]}}).document;
    expect(groups?.map(({label}) => label)).toEqual(['MBO', 'Vrijwilligers', 'Associate degree (ad)', 'Hbo']);
    const two = [{id: 'mbo', label: 'MBO'}, {id: 'hbo', label: 'HBO'}]; // prettier-ignore
    const told = readForTeam({...rest, document: {...document, groups: two}}).document.groups;
    expect(told?.map(({label}) => label)).toEqual(['MBO', 'HBO', 'Vrijwilligers', 'Associate degree (ad)']);
    expect(readForTeam({...rest, document}).document).toBe(document);
  });

  it('speaks of a reference of one person in the singular', () => {
    const phrase = {one: 'heeft een mbo-opleiding', many: 'hebben een mbo-opleiding'};
    const of = (...counts: readonly number[]) =>
      tell('mbo:3 hbo:3', {
        ...mixOf('functiemix-voorbeeld'),
        shares: counts.map((count, i) => ({group: ['mbo', 'hbo'][i]!, value: {count}, phrase})),
      }).lead;
    expect(of(1)).toMatch(/: 1 van de 1 persoon heeft een mbo-opleiding\.$/);
    expect(of(1, 4)).toMatch(/: 1 van de 5 \S+ heeft een mbo-opleiding, dat is 20 procent\.$/);
    expect(of(4, 1)).toMatch(/: 4 van de 5 \S+ hebben een mbo-opleiding, dat is 80 procent\.$/);
  });

  it('does not tell whom else the reference counts where it counts nobody of the team', () => {
    expect(tell('vrijwilliger:7').asides).toEqual([
      expect.stringMatching(/^De cijfers van .* vrijwilligers hier niet mee\.$/),
    ]);
  });

  it('has no number that is not there, for any built-in mix, in both languages', () => {
    for (const {id} of builtIn.mixes ?? []) {
      for (const language of ['nl', 'en'] as const) {
        for (const team of ['', 'mbo:1', 'hbo:5', TEAM, 'vrijwilliger:999 mbo:999 ad:999 hbo:999']) {
          const pieces = tellTeam(compare(team, id), readingIn(language)).lead;
          expect(pieces.every(({text}) => text.length > 0)).toBe(true);
          const {lead, asides, cautions} = tell(team, id, language);
          const text = [lead, ...asides, ...cautions].join(' ');
          expect(text, `${id} ${team}`).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|\.\./);
          expect(text).toMatch(/\.$/);
        }
      }
    }
  });
});

describe('the reference', () => {
  it('is the first mix of people with mbo, unless the page names one', () => {
    expect(chooseReference(builtIn)?.id).toBe('landelijk-2020');
    expect(chooseReference({...builtIn, mixes: (builtIn.mixes ?? []).slice(1)})?.id).toBe('functiemix-voorbeeld');
  });
});

const count = fc.integer({min: 0, max: MOST_IN_GROUP});
const teams = fc.record({vrijwilliger: count, mbo: count, ad: count, hbo: count});
const ids = fc.constantFrom(...(builtIn.mixes ?? []).map(({id}) => id));

describe('the numbers of sentence, table and bars', () => {
  it('are the same for any team', () => {
    fc.assert(
      fc.property(teams, ids, (team, id) => {
        const comparison = compare(formatTeam(team), id);
        const reading = readingIn();
        const {counted, group, size, total} = comparison;
        const said = plainText(tellTeam(comparison, reading).lead);
        const rows = listTeamRows(comparison, reading);
        const {mix, format} = tellOurs(comparison, reading);
        const segments = layoutBar(mix);

        expect(size).toBe(TEAM_GROUPS.reduce((sum, one) => sum + team[one], 0));
        expect(rows.slice(0, 4).map((row) => Number(row.count))).toEqual(TEAM_GROUPS.map((one) => team[one]));
        for (const one of counted) {
          const segment = segments.find((other) => other.group === one);
          const width = segment ? segment.to - segment.from : 0;
          expect(width).toBeCloseTo(total > 0 ? (team[one] / total) * 100 : 0, 6);
          if (!segment || total < 5) continue;
          const {share} = rows[TEAM_GROUPS.indexOf(one)]!;
          expect(format(segment.value)).toBe(share.replace(' procent', '%'));
        }
        if (total < 5) return;
        const {share} = rows[TEAM_GROUPS.indexOf(group)]!;
        if (team[group] > 0) expect(said).toContain(`${team[group]} van de ${total} `);
        if (team[group] > 0) expect(said).toContain(`dat is ${share}`);
        else expect(said).toContain(`Geen van de ${total} `);
      }),
    );
  });

  it.each([
    ['mbo:3 ad:1 hbo:4', true],
    ['mbo:1 ad:1 hbo:1', false],
    ['mbo:5 hbo:5', false],
    ['', false],
  ])('say of %s whether rounded percentages are not 100 together: %s', (team, warns) => {
    const {caution} = tellOurs(compare(team), readingIn());
    expect(caution).toBe(warns ? 'Deze procenten zijn afgerond; samen zijn ze niet precies 100.' : '');
  });

  it('are rounded halves up, as by hand', () => {
    expect([percentOf(3, 8), percentOf(29, 200), percentOf(0, 0), percentOf(1, 3)]).toEqual([38, 15, 0, 33]);
  });
});
