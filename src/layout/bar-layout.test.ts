import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Amount, Mix} from '../data/schema.js';
import {boxSegments, layoutBar, type PlacedSegment} from './bar-layout.js';

function mixOf(values: readonly Amount[], groups: readonly string[] = ['mbo', 'hbo', 'overig', 'ad', 'wo']): Mix {
  const shares = values.map((value, i) => ({group: groups[i] ?? `group-${i}`, value}));
  return {id: 'm', title: 'M', population: 'P', unit: 'people', basis: 'measured', sources: [], shares};
}

/** Where segments begin and how wide they are when each uncertain edge is taken at its middle. */
const places = (segments: readonly PlacedSegment[]) =>
  segments.map(({from, solidFrom, solidTo, to}) => [(from + solidFrom) / 2, (solidTo + to - from - solidFrom) / 2]);
const widths = (segments: readonly PlacedSegment[]) => places(segments).map(([, width]) => width!);
const drawn = (segments: readonly PlacedSegment[]) =>
  segments.map(({from, solidFrom, solidTo, to}) => [from, solidFrom, solidTo, to]);

describe('layoutBar', () => {
  it('places exact shares end to end with sharp edges', () => {
    const bar = layoutBar(mixOf([20, 65, 15]));
    expect(places(bar)).toEqual([
      [0, 20],
      [20, 65],
      [85, 15],
    ]);
    expect(drawn(bar)).toEqual([
      [0, 0, 20, 20],
      [20, 20, 85, 85],
      [85, 85, 100, 100],
    ]);
  });

  it('fills the bar with a single share', () => {
    expect(drawn(layoutBar(mixOf([100])))).toEqual([[0, 0, 100, 100]]);
  });

  it('softens the edge of "about" by 1.5 points to both sides, never the end of the bar', () => {
    expect(drawn(layoutBar(mixOf([{about: 30}, {about: 70}])))).toEqual([
      [0, 0, 28.5, 31.5],
      [28.5, 31.5, 100, 100],
    ]);
  });

  it('fades two ranges into each other over the zone that they share', () => {
    const capelle = mixOf(
      [
        {from: 30, to: 40},
        {from: 60, to: 70},
      ],
      ['unspecified', 'hbo'],
    );
    expect(drawn(layoutBar(capelle))).toEqual([
      [0, 0, 30, 40],
      [30, 40, 100, 100],
    ]);
    expect(places(layoutBar(capelle))).toEqual([
      [0, 35],
      [35, 65],
    ]);
  });

  it('keeps the edge of an exact share sharp when only the shares after it are ranges', () => {
    const bar = layoutBar(mixOf([20, {from: 60, to: 70}, {from: 10, to: 20}]));
    expect(bar[0]).toMatchObject({solidTo: 20, to: 20});
    expect(bar[1]).toMatchObject({from: 20, solidTo: 80, to: 90});
  });

  it('gives a zero share no width', () => {
    expect(places(layoutBar(mixOf([40, 0, 60])))).toEqual([
      [0, 40],
      [40, 0],
      [40, 60],
    ]);
  });

  it('places counts by their part of all that is counted', () => {
    expect(places(layoutBar(mixOf([{count: 3}, {count: 9}])))).toEqual([
      [0, 25],
      [25, 75],
    ]);
  });

  it('gives no share any width when nothing is counted', () => {
    expect(places(layoutBar(mixOf([{count: 0}, {count: 0}])))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('spreads what percentages are short of or above 100', () => {
    const bar = layoutBar(mixOf([33.3, 33.3, 33.3]));
    expect(widths(bar).reduce((total, width) => total + width, 0)).toBeCloseTo(100);
    expect(widths(bar).every((width) => Math.abs(width - 33.3) < 0.11)).toBe(true);
  });

  it('adds up to 100 with parts in order, whatever the amounts', () => {
    const weight = fc.integer({min: 0, max: 50});
    const spread = fc.constantFrom('exact', 'about', 'range', 'count');
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, spread), {minLength: 1, maxLength: 7}), (drafts) => {
        const total = drafts.reduce((sum, [value]) => sum + value, 0);
        fc.pre(total > 0);
        const counts = drafts[0]![1] === 'count';
        const values = drafts.map(([value, kind]): Amount => {
          const percent = (value / total) * 100;
          if (counts) return {count: value};
          if (kind === 'about') return {about: percent};
          return kind === 'range' ? {from: percent * 0.6, to: percent + (100 - percent) / 2} : percent;
        });
        const bar = layoutBar(mixOf(values));
        expect(widths(bar).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
        let edge = [0, 0];
        for (const {from, solidFrom, solidTo, to} of bar) {
          expect([from, solidFrom]).toEqual(edge);
          edge = [solidTo, to];
          for (const [low, high] of [
            [from, solidFrom],
            [solidFrom, solidTo],
            [solidTo, to],
            [0, from],
            [to, 100],
          ]) {
            expect(high! - low!).toBeGreaterThan(-1e-6);
          }
        }
      }),
    );
  });
});

describe('boxSegments', () => {
  it('places boxes side by side, and back over the one before where both fade', () => {
    expect(boxSegments(layoutBar(mixOf([20, 65, 15])))).toEqual([
      {width: 20, overlap: 0, fadeIn: 0, fadeOut: 0},
      {width: 65, overlap: 0, fadeIn: 0, fadeOut: 0},
      {width: 15, overlap: 0, fadeIn: 0, fadeOut: 0},
    ]);
    expect(boxSegments(layoutBar(mixOf([{about: 30}, {about: 70}])))).toEqual([
      {width: 31.5, overlap: 0, fadeIn: 0, fadeOut: 3},
      {width: 71.5, overlap: 3, fadeIn: 3, fadeOut: 0},
    ]);
  });

  it('fills the bar exactly, whatever the amounts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 50}), {minLength: 1, maxLength: 7}),
        fc.boolean(),
        (parts, about) => {
          const total = parts.reduce((sum, part) => sum + part, 0);
          fc.pre(total > 0);
          const values = parts.map((part): Amount => (about ? {about: (part / total) * 100} : {count: part}));
          const boxes = boxSegments(layoutBar(mixOf(values)));
          expect(boxes.reduce((sum, {width, overlap}) => sum + width - overlap, 0)).toBeCloseTo(100);
          for (const {width, overlap, fadeIn, fadeOut} of boxes) {
            expect(Math.min(width, overlap, fadeIn, fadeOut)).toBeGreaterThan(-1e-6);
            expect(fadeIn + fadeOut).toBeLessThan(width + 1e-6);
          }
        },
      ),
    );
  });
});
