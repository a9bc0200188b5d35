import {describe, expect, it} from 'vitest';

import {commandLineWords} from './command-line-words.js';
import {downloadWords} from './download-words.js';
import * as english from './english-words.js';
import {functionMixWords} from './function-mix-words.js';
import {infographicWords} from './infographic-words.js';
import {manyWords} from './many-words.js';
import {posterWords} from './poster-words.js';
import {presentationWords} from './presentation-words.js';
import {teamWords} from './team-words.js';

const {nl, en} = teamWords;

describe('words beside a number', () => {
  it.each([
    [manyWords.nl.teams, '0 teams', '1 team', '2 teams'],
    [manyWords.en.teams, '0 teams', '1 team', '2 teams'],
    [manyWords.nl.rows, '0 rijen', '1 rij', '2 rijen'],
    [manyWords.en.rows, '0 rows', '1 row', '2 rows'],
    [nl.size, 'Uw team telt 0 mensen.', 'Uw team telt 1 mens.', 'Uw team telt 2 mensen.'],
    [en.size, 'Your team has 0 people.', 'Your team has 1 person.', 'Your team has 2 people.'],
    [commandLineWords.nl.errors, '0 fouten', '1 fout', '2 fouten'],
    [commandLineWords.en.errors, '0 errors', '1 error', '2 errors'],
    [commandLineWords.nl.warnings, '0 waarschuwingen', '1 waarschuwing', '2 waarschuwingen'],
    [commandLineWords.en.warnings, '0 warnings', '1 warning', '2 warnings'],
    [infographicWords.sources, 'Bronnen', 'Bron', 'Bronnen'],
    [english.infographicWords.sources, 'Sources', 'Source', 'Sources'],
  ])('are in the singular for one only: %o', (tell, none, one, two) => {
    expect([0, 1, 2].map((count) => tell(count))).toEqual([none, one, two]);
  });

  it('let a verb follow its number', () => {
    expect(downloadWords.nl.moreRows(1)).toMatch(/1 rij, die .* past$/);
    expect(downloadWords.nl.moreRows(2)).toMatch(/2 rijen, die .* passen$/);
    expect(downloadWords.en.moreRows(1)).toMatch(/1 more row that does not/);
    expect(downloadWords.en.moreRows(2)).toMatch(/2 more rows that do not/);
    expect(commandLineWords.nl.summary(1, 0)).toBe('1 bestand: 1 zonder fouten, 0 met fouten.');
    expect(commandLineWords.nl.summary(3, 2)).toBe('3 bestanden: 1 zonder fouten, 2 met fouten.');
    expect(commandLineWords.en.summary(1, 1)).toBe('1 file: 0 right, 1 with errors.');
    expect(commandLineWords.en.summary(3, 2)).toBe('3 files: 1 right, 2 with errors.');
    expect(nl.left('X', 1, 'mbo’er', 'mbo’ers', true)).toMatch(/niets over mbo’ers; daarom telt uw ene mbo’er hier/);
    expect(nl.left('X', 2, 'mbo’er', 'mbo’ers', true)).toMatch(/daarom tellen uw 2 mbo’ers hier/);
    expect(en.left('X', 1, 'volunteer', 'volunteers', true)).toMatch(/about volunteers; so your 1 volunteer does not/);
    expect(en.left('X', 2, 'volunteer', 'volunteers', true)).toMatch(/so your 2 volunteers do not/);
    expect([nl.sizeWithout(1, 0, 'mbo’ers'), nl.sizeWithout(2, 1, 'mbo’ers')]).toEqual([
      'Uw team telt 1 mens, zonder mbo’ers 0.',
      'Uw team telt 2 mensen, zonder mbo’ers 1.',
    ]);
    expect([en.sizeWithout(1, 0, 'volunteers'), en.sizeWithout(2, 1, 'volunteers')]).toEqual([
      'Your team has 1 person, 0 without volunteers.',
      'Your team has 2 people, 1 without volunteers.',
    ]);
    expect([nl.pairs(1), nl.pairs(2)].map((text) => /\d duo\S*/.exec(text)?.[0])).toEqual(['1 duo', '2 duo’s']);
    expect([en.pairs(1), en.pairs(2)].map((text) => /\d pairs?/.exec(text)?.[0])).toEqual(['1 pair', '2 pairs']);
    expect([posterWords.nl.refs([4]), posterWords.nl.refs([4, 7])]).toEqual(['bron\u00a04', 'bronnen\u00a04, 7']);
    expect([posterWords.en.refs([4]), posterWords.en.refs([4, 7])]).toEqual(['source\u00a04', 'sources\u00a04, 7']);
  });

  it('say so where there is none, and how there can be one', () => {
    expect([nl.partOf(0, 8), en.partOf(0, 8)]).toEqual(['Geen van de 8', 'None of the 8']);
    expect(nl.pairs(0)).toMatch(/^Met minstens 1 mbo’er en 1 hbo’er/);
    expect(en.pairs(0)).toMatch(/^With at least 1 person with mbo and 1 with hbo/);
    expect(infographicWords.lit('Rust', [], 18)).toBe('Rust telt in geen van deze werkvelden.');
    expect(english.infographicWords.lit('Calm', [], 18)).toBe('Calm counts in none of these fields of work.');
    expect(infographicWords.lit('Rust', ['Wijk'], 18)).toBe('Rust telt in 1 van de 18 werkvelden: Wijk.');
  });

  it('say one thing once: one year, all rows, every field, all invented', () => {
    expect([manyWords.nl.years(2024, 2024), manyWords.en.years(2024, 2024)]).toEqual(['2024', '2024']);
    expect([manyWords.nl.found(41, 41), manyWords.en.found(41, 41)]).toEqual(['41 rijen', '41 rows']);
    expect([manyWords.nl.found(3, 41), manyWords.en.found(3, 41)]).toEqual(['3 van 41 rijen', '3 of 41 rows']);
    expect(manyWords.nl.examples(3, 3)).toMatch(/^alle verzonnen/);
    expect(manyWords.en.examples(3, 3)).toMatch(/^all invented/);
    expect(manyWords.en.examples(2, 3)).toMatch(/^2 of them invented/);
  });

  it('tell in how many fields a strength counts, also in none, in all, and in the only one', () => {
    const told = [[7, 18], [0, 18], [18, 18], [1, 1]] as const; // prettier-ignore
    expect(told.map(([lit, all]) => presentationWords.nl.counts(lit, all))).toEqual([
      'Telt in 7 van de 18 werkvelden',
      'Telt in geen van deze werkvelden',
      'Telt in elk werkveld',
      'Telt in elk werkveld',
    ]);
    expect(told.map(([lit, all]) => presentationWords.en.counts(lit, all))).toEqual([
      'Counts in 7 of the 18 fields of work',
      'Counts in none of these fields of work',
      'Counts in every field of work',
      'Counts in every field of work',
    ]);
  });

  it('have a singular and a plural for all that a mix can count', () => {
    for (const {nouns} of [functionMixWords, english.functionMixWords])
      for (const {one, many} of Object.values(nouns)) expect(one).not.toBe(many);
  });
});

describe('what is not counted', () => {
  it('is told otherwise where the source says nothing of it than where it leaves it out', () => {
    expect(nl.left('X', 2, 'mbo’er', 'mbo’ers', false)).toMatch(/tellen geen mbo’ers mee/);
    expect(en.left('X', 2, 'volunteer', 'volunteers', false)).toMatch(/do not count volunteers/);
  });
});
