import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Amount, Mix} from '../data/schema.js';
import {lineUp, LOOKS} from './line-up.js';
import {layoutPeople, type PlacedPeople} from './people-layout.js';

function mixOf(shares: readonly (readonly [string, Amount])[]): Mix {
  return {
    ...{id: 'm', title: 'M', population: 'P', unit: 'people', basis: 'measured', sources: []},
    shares: shares.map(([group, value]) => ({group, value})),
  };
}

const national = mixOf([
  ['mbo', 20],
  ['hbo-wo', 65],
  ['overig', 15],
]);
const capelle = mixOf([
  ['unspecified', {from: 30, to: 40}],
  ['hbo', {from: 60, to: 70}],
]);

/** How many figures there are of each kind. */
function tally({runs}: PlacedPeople): Record<string, number> {
  const drawn = runs.filter(({figures}) => figures.length > 0);
  return Object.fromEntries(
    drawn.map(({group, other, figures}) => [`${other ? 'possible' : 'certain'} ${group}`, figures.length]),
  );
}

/** All figures in a row, each with its kind. */
const figuresOf = ({runs}: PlacedPeople) =>
  runs.flatMap(({figures, ...kind}) => figures.map((figure) => ({...kind, ...figure})));

describe('layoutPeople', () => {
  it('stands a hundred people in group order', () => {
    const people = layoutPeople(national, 20);
    expect(tally(people)).toEqual({'certain mbo': 20, 'certain hbo-wo': 65, 'certain overig': 15});
    expect(figuresOf(people)[19]).toMatchObject({group: 'mbo', x: 19, y: 0});
    expect(figuresOf(people)[20]).toMatchObject({group: 'hbo-wo', x: 0, y: 1});
    expect(people).toMatchObject({width: 20, height: 5});
  });

  it('stands the same figures without a word on ranges where there are none', () => {
    expect(tally(lineUp(national, 20))).toEqual(tally(layoutPeople(national, 20)));
    expect(figuresOf(lineUp(national, 20)).map(({look}) => look)).toEqual(figuresOf(layoutPeople(national, 20)).map(({look}) => look)); // prettier-ignore
  });

  it('draws the spread of a range as people who may belong to it', () => {
    const people = layoutPeople(capelle, 20);
    expect(tally(people)).toEqual({'certain unspecified': 30, 'possible hbo': 10, 'certain hbo': 60});
    expect(figuresOf(people)[30]).toMatchObject({group: 'hbo', other: 'unspecified'});
  });

  it('gives the spread of a range to the known group, whichever side it stands on', () => {
    const mirrored = mixOf([
      ['hbo', {from: 60, to: 70}],
      ['unspecified', {from: 30, to: 40}],
    ]);
    expect(tally(layoutPeople(mirrored, 20))).toEqual({
      ...{'certain hbo': 60, 'possible hbo': 10, 'certain unspecified': 30},
    });
  });

  it('draws "about" as that many people', () => {
    const about = mixOf([
      ['mbo', {about: 30}],
      ['unspecified', {about: 70}],
    ]);
    expect(tally(layoutPeople(about, 10))).toEqual({'certain mbo': 30, 'certain unspecified': 70});
  });

  it('rounds to a hundred people when percentages are not whole', () => {
    expect(
      tally(
        layoutPeople(
          mixOf([
            ['vrouw', 73.1],
            ['man', 26.9],
          ]),
          20,
        ),
      ),
    ).toEqual({
      ...{'certain vrouw': 73, 'certain man': 27},
    });
  });

  it('stands the real team when it is counted and no larger than a hundred', () => {
    const team = mixOf([
      ['vrijwilliger', {count: 4}],
      ['mbo', {count: 3}],
      ['ad', {count: 1}],
      ['hbo', {count: 4}],
    ]);
    const people = layoutPeople(team, 20);
    expect(figuresOf(people)).toHaveLength(12);
    expect(people).toMatchObject({width: 12, height: 1});
  });

  it('lets each figure stand for one in a hundred when more are counted', () => {
    expect(
      tally(
        layoutPeople(
          mixOf([
            ['mbo', {count: 200}],
            ['hbo', {count: 600}],
          ]),
          20,
        ),
      ),
    ).toEqual({
      ...{'certain mbo': 25, 'certain hbo': 75},
    });
  });

  it('stands nobody when nobody is counted', () => {
    const people = layoutPeople(mixOf([['mbo', {count: 0}]]), 20);
    expect(figuresOf(people)).toEqual([]);
    expect(people).toMatchObject({width: 0, height: 0});
  });

  it('never sets the same figure beside or below itself', () => {
    for (const columns of [10, 20]) {
      const figures = figuresOf(layoutPeople(national, columns));
      figures.forEach(({look, x}, i) => {
        expect(look).toBeLessThan(LOOKS);
        if (x > 0) expect(look).not.toBe(figures[i - 1]!.look);
        if (i >= columns) expect(look).not.toBe(figures[i - columns]!.look);
      });
    }
  });

  it('draws varied figures, the same one in the same place each time', () => {
    const looks = figuresOf(layoutPeople(national, 20)).map(({look}) => look);
    expect(new Set(looks).size).toBeGreaterThan(40);
    expect(figuresOf(layoutPeople(capelle, 10)).map(({look}) => look)).toEqual(looks);
    // Nine heads, so each comes eleven times in a hundred, or nearly.
    const heads = Array.from({length: 9}, (_, head) => looks.filter((look) => look % 9 === head).length);
    expect(heads.every((count) => Math.abs(count - 11) < 2)).toBe(true);
  });

  it('keeps figures inside its width and height, in reading order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), {minLength: 1, maxLength: 6}),
        fc.integer({min: 1, max: 25}),
        (counts, columns) => {
          const mix = mixOf(counts.map((count, i) => [`g-${i}`, {count}] as const));
          const {width, height, ...people} = layoutPeople(mix, columns);
          const figures = figuresOf({width, height, ...people});
          const total = counts.reduce((a, b) => a + b, 0);
          expect(figures).toHaveLength(Math.min(100, total));
          figures.forEach(({x, y}, i) => {
            expect(y * columns + x).toBe(i);
            expect(x).toBeLessThan(width);
            expect(y).toBeLessThan(height);
          });
        },
      ),
    );
  });
});
