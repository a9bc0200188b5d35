import {expect, it} from 'vitest';

import {boundsOf, shapesOf} from '../../test/drawn-marks.js';
import {GROUND_Y, HOUSE_WIDTH} from './house-grid.js';
import {layoutPark} from './park-layout.js';

it('gives the same plot the same park, and its neighbour another', () => {
  expect(layoutPark(4)).toEqual(layoutPark(4));
  expect(layoutPark(4)).not.toEqual(layoutPark(5));
});

it('has a hedge of eight round tops from one side to the other', () => {
  const [wall, ...tops] = shapesOf(
    layoutPark(4).filter(([, , at]) => at === undefined),
    'leaf',
  ).map(boundsOf);
  expect(wall).toMatchObject({x: 0, width: HOUSE_WIDTH, y: GROUND_Y - 26, height: 26});
  expect(tops.map(({x, width}) => x + width / 2)).toEqual(
    [10, 30, 50, 70, 90, 110, 130, 150].map((x) => expect.closeTo(x, 0)),
  );
  for (const {y, height} of tops) expect(y + height / 2).toBeCloseTo(GROUND_Y - 26, 0);
  expect(tops.map(({height}) => Math.round(height / 2))).toEqual([8, 10, 12, 8, 10, 12, 8, 10]);
});

it('has a bench in the middle of every other plot, and a third tree on the others', () => {
  const bench = (plot: number) =>
    layoutPark(plot).filter(([paint, path]) => paint === 'wood' && path.startsWith('M-24-22'));
  expect([4, 5, 6, 7].map((plot) => bench(plot).length)).toEqual([1, 0, 1, 0]);
  const {x, width} = boundsOf(bench(4)[0]!);
  expect(x + width / 2).toBe(HOUSE_WIDTH / 2);
  const trees = (plot: number) => layoutPark(plot).filter(([paint]) => paint === 'lime').length;
  expect([4, 5].map(trees)).toEqual([2, 3]);
});

it('draws whole paths only', () => {
  for (const [paint, path] of layoutPark(7)) {
    expect(paint).not.toBe('');
    expect(path).toMatch(/^M/);
    expect(path).not.toMatch(/NaN|undefined/);
  }
});
