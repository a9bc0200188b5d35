import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {LOOKS} from './line-up.js';
import {layoutTeam, MOST_FIGURES, type CountedGroup} from './team-layout.js';

const groupsOf = (...counts: readonly number[]): readonly CountedGroup[] =>
  counts.map((count, i) => ({group: `g${i}`, count}));

const tally = (groups: readonly CountedGroup[], width = 1000) => {
  const {people} = layoutTeam(groups, width);
  return groups.map(({group}) => people.filter((person) => person.group === group).length);
};

describe('layoutTeam', () => {
  it('draws everyone up to a hundred', () => {
    expect(tally(groupsOf(4, 3, 1, 4))).toEqual([4, 3, 1, 4]);
    expect(layoutTeam(groupsOf(40, 60), 1000)).toMatchObject({per: 1, unseen: []});
  });

  it('lets a figure stand for more above that, by the largest remainder, and tells whom that hides', () => {
    const placed = layoutTeam(groupsOf(400, 130, 1, 240), 1000);
    expect(placed.per).toBe(10);
    expect(placed.unseen).toEqual(['g2']);
    expect(tally(groupsOf(400, 130, 1, 240))).toEqual([40, 13, 0, 24]);
    expect(layoutTeam(groupsOf(101), 1000).per).toBe(2);
    expect(layoutTeam(groupsOf(999, 999, 999, 999), 1000).per).toBe(50);
  });

  it('draws few people large, and many smaller', () => {
    const cellOf = (count: number, width: number) => layoutTeam(groupsOf(count), width).cell;
    expect(cellOf(12, 1120)).toBe(62);
    expect(cellOf(30, 1120)).toBeGreaterThan(55);
    expect(cellOf(12, 360)).toBeGreaterThan(50);
    expect(cellOf(30, 360)).toBeGreaterThan(30);
    expect(cellOf(100, 1120)).toBeLessThan(40);
    expect(cellOf(100, 320)).toBeGreaterThan(15);
  });

  it('keeps each person the same while others come and go', () => {
    const look = (key: string, groups: readonly CountedGroup[]) =>
      layoutTeam(groups, 800).people.find((person) => person.key === key)?.look;
    expect(look('g1-2', groupsOf(0, 3))).toBe(look('g1-2', groupsOf(9, 30, 5)));
  });

  it('lets a figure stand for as many as are needed, however large the team', () => {
    const {people, per} = layoutTeam(groupsOf(10_000), 1000);
    expect([per, people.length]).toEqual([100, 100]);
  });

  it('stands few on one row, its first figures on the pavement', () => {
    const {cell, ground, people} = layoutTeam(groupsOf(5, 7), 1120);
    expect(new Set(people.map(({feet}) => feet))).toEqual(new Set([ground + 30]));
    expect(people.slice(1).map(({x}, i) => x - people[i]!.x)).toEqual(Array(11).fill(cell));
  });

  it('stands every row in the middle, as far from the next as a figure is high and a little more', () => {
    const width = 360;
    const {cell, ground, people, height} = layoutTeam(groupsOf(29), width);
    const feet = [...new Set(people.map((person) => person.feet))];
    expect(feet[0]).toBe(ground + 30);
    expect(feet.length).toBeGreaterThan(1);
    feet.forEach((y, row) => {
      const xs = people.filter((person) => person.feet === y).map(({x}) => x);
      expect((xs[0]! + xs.at(-1)! + cell) / 2).toBeCloseTo(width / 2);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(16 - 1e-6);
      expect(y).toBeCloseTo(ground + 30 + row * (cell * (78 / 40) + 4));
    });
    expect(height).toBe(Math.ceil(feet.at(-1)! + 26));
  });

  it('leaves a gutter at both sides of a full row', () => {
    for (const width of [320, 700, 1120]) {
      const {cell, people} = layoutTeam(groupsOf(100), width);
      expect(Math.min(...people.map(({x}) => x))).toBeGreaterThanOrEqual(16 - 1e-6);
      expect(Math.max(...people.map(({x}) => x + cell))).toBeLessThanOrEqual(width - 16 + 1e-6);
    }
  });

  it.each([
    [200, 2],
    [443, 2],
    [444, 3],
    [1120, 7],
  ])('fills a street of %i px with %i houses side by side', (width, count) => {
    const {ground, height, houseScale, houses} = layoutTeam(groupsOf(1), width);
    expect(houses.map(({index}) => index)).toEqual(Array.from({length: count}, (_, i) => i));
    houses.forEach(({x}, i) => expect(x).toBeCloseTo((i * width) / count));
    expect(houseScale * 160 * count).toBeCloseTo(width);
    expect(ground).toBe(Math.round(286 * houseScale));
    expect(height).toBeGreaterThanOrEqual(292 * houseScale);
  });

  it('hides no group that has nobody', () => {
    expect(layoutTeam(groupsOf(400, 0, 1), 1000).unseen).toEqual(['g2']);
  });

  it('gives neighbours another look, and each group another first one', () => {
    const {people} = layoutTeam(groupsOf(25, 25, 25, 25), 1000);
    for (const {look} of people) expect(Number.isInteger(look) && look >= 0 && look < LOOKS).toBe(true);
    people.slice(1).forEach(({look}, i) => expect(look).not.toBe(people[i]!.look));
    expect(new Set(people.filter(({key}) => key.endsWith('-0')).map(({look}) => look)).size).toBe(4);
    expect(new Set(people.slice(0, 25).map(({look}) => look)).size).toBe(25);
  });

  it('stands everyone inside the street, nobody on another, groups in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 999}), {minLength: 1, maxLength: 4}),
        fc.integer({min: 240, max: 2000}),
        (counts, width) => {
          const groups = groupsOf(...counts);
          const {people, cell, height, unseen} = layoutTeam(groups, width);
          expect(people.length).toBeLessThanOrEqual(MOST_FIGURES);
          for (const {x, feet, look} of people) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + cell).toBeLessThanOrEqual(width + 1e-6);
            expect(feet).toBeLessThanOrEqual(height);
            expect(look).toBeLessThan(LOOKS);
          }
          expect(new Set(people.map(({x, feet}) => `${Math.round(x)} ${Math.round(feet)}`)).size).toBe(people.length);
          expect(new Set(people.map(({key}) => key)).size).toBe(people.length);
          const order = people.map(({group}) => groups.findIndex((one) => one.group === group));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          const seen = new Set(people.map(({group}) => group));
          for (const {group, count} of groups) expect(seen.has(group)).toBe(count > 0 && !unseen.includes(group));
        },
      ),
    );
  });
});
