import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {decideKind, makesHundred, readFigure, toAmount, type Figure, type FigureKind} from './csv-figure.js';

/** What a cell is read as: one number, or two for a range. */
const read = (text: string) => {
  const {form, high, low} = readFigure(text) ?? {};
  return form === undefined ? undefined : form === 'range' ? [form, low, high] : [form, low];
};

describe('a number in a cell', () => {
  it.each<[string, unknown[]]>([
    ['12', ['plain', 12]],
    [' 12 ', ['plain', 12]],
    ['007', ['plain', 7]],
    ['12,5', ['plain', 12.5]],
    ['12.50', ['plain', 12.5]],
    ['1.234', ['plain', 1.234]],
    ['1,234', ['plain', 1.234]],
    ['12.345.678', ['plain', 12_345_678]],
    ['1e-7', ['plain', 1e-7]],
    ['1,5E-10', ['plain', 1.5e-10]],
    ['20%', ['plain', 20]],
    ['20 \u00a0PROCENT', ['plain', 20]],
    ['20 percent', ['plain', 20]],
    ...['ca', 'ca.', 'Circa', '±', '+/-', '~', '≈', 'ongeveer', 'about', 'approx', 'approx.'].flatMap(
      (word): [string, unknown[]][] => [
        [`${word} 30`, ['about', 30]],
        [`${word}30 %`, ['about', 30]],
      ],
    ),
    ...['-', '–', '—', ' tot ', ' tot en met ', ' t/m ', ' to ', ' - '].flatMap((word): [string, unknown[]][] => [
      [`60${word}70`, ['range', 60, 70]],
      [`60,5%${word}70.5 procent`, ['range', 60.5, 70.5]],
    ]),
  ])('%j is %j', (text, figure) => {
    expect(read(text)).toEqual(figure);
  });

  it.each([
    '', '%', '-', '-3', '+3', 'x', '3 x', 'x3', '3 mensen', 'ca.', '1.23.456', '0.123.456', '1234.567.890', '1.2345.678', '1,234,567',
    '12,', ',5', '1..2', '1e7', '1e-', '12%%', '60-', '-70', '60-70-80', 'ca. 60-70', '60-70x', '60-1.23.456', 'Infinity', 'NaN', '١٢',
  ])('is not %j', (text) => {
    expect(read(text)).toBeUndefined();
  }); // prettier-ignore
});

describe('a whole number', () => {
  const whole = (text: string) => readFigure(text)?.whole;

  it('may be a count, also with thousands as the Dutch write them', () => {
    expect(['12', '0', '1.234', '12.345.678', '123.456'].map(whole)).toEqual([12, 0, 1234, 12_345_678, 123_456]);
  });

  it('is no count with a fraction, a sign, a word or a range', () => {
    for (const text of ['12,5', '12.5', '1,234', '1e-7', '20%', 'ca. 30', '60-70', '0.123'])
      expect(whole(text)).toBeUndefined();
  });

  it('is known to be a percentage only where it says so', () => {
    const isPercent = (text: string) => readFigure(text)?.isPercent;
    for (const text of ['20%', '20 procent', '20 Percent', 'ca. 30', '60-70']) expect(isPercent(text), text).toBe(true);
    for (const text of ['20', '12,5', '1.234']) expect(isPercent(text), text).toBe(false);
  });
});

it('reads any fraction as it is written, with a comma or a point', () => {
  fc.assert(
    fc.property(fc.nat({max: 999}), fc.nat({max: 99}), (units, hundredths) => {
      const value = Number(`${units}.${hundredths}`);
      expect(read(`${units},${hundredths}`)).toEqual(['plain', value]);
      expect(read(`${units}.${hundredths}%`)).toEqual(['plain', value]);
    }),
  );
});

const figures = (text: string): Figure[] => text.split(' ').flatMap((cell) => readFigure(cell) ?? []);

describe('a table', () => {
  it.each<[FigureKind, string[]]>([
    ['count', []],
    ['count', ['1 2', '3 4']],
    ['count', ['20 80', '1 2']],
    ['count', ['12,5 3']],
    ['count', ['20 81']],
    ['percent', ['20 80', '10 90']],
    ['percent', ['20 79,6', '1 2']],
    ['percent', ['20 80,5', '1 2']],
    ['count', ['20 80,6']],
    ['percent', ['1 2', '3 4%']],
    ['percent', ['1 2', '3-4 5']],
    ['percent', ['1 2', '~3 5']],
  ])('is of %s: %j', (kind, rows) => {
    expect(decideKind(rows.map(figures))).toBe(kind);
  });

  it('may be half a point from a hundred in each row, for rounding', () => {
    expect(
      ['99,5', '100,5', '33,3 33,3 32,9', '33,4 33,4 33,7', '0-60 40-100', '0-10 90-95', '40-50 60-70'].map((row) =>
        makesHundred(figures(row)),
      ),
    ).toEqual([true, true, true, true, true, true, true]);
    expect(['99,4', '100,6', '0-10 20-89', '41-50 60-70', ''].map((row) => makesHundred(figures(row)))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('an amount', () => {
  const amount = (text: string, kind: FigureKind) => toAmount(readFigure(text)!, kind);

  it('is what its cell says, as the table is read', () => {
    expect(amount('12', 'count')).toEqual({count: 12});
    expect(amount('12', 'percent')).toBe(12);
    expect(amount('ca. 30', 'percent')).toEqual({about: 30});
    expect(amount('60-70', 'percent')).toEqual({from: 60, to: 70});
    expect(amount('60-60', 'percent')).toEqual({from: 60, to: 60});
  });

  it('is refused beyond its bounds, and at them it is not', () => {
    expect(amount('10000000000', 'count')).toEqual({count: 10_000_000_000});
    expect(amount('10000000001', 'count')).toBe('count');
    expect(amount('1,5', 'count')).toBe('count');
    expect(amount('100', 'percent')).toBe(100);
    expect(amount('100,1', 'percent')).toBe('percent');
    expect(amount('90-101', 'percent')).toBe('percent');
    expect(amount('101-90', 'percent')).toBe('percent');
    expect(amount('70-60', 'percent')).toBe('range');
  });
});
