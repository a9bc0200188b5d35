import {describe, expect, it, vi} from 'vitest';

import {boundsOf, longStreet, marksOf} from '../../test/drawn-marks.js';
import {OVERFLOW, type Box} from './house-grid.js';
import {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH, type PlacedHouse} from './house-layout.js';

const ROWS = [1, 2, 3, 4, 6];

/** Pairs of houses that stand beside or above each other in rows of 2, 3, 4 and 6. */
const pairs = (houses = longStreet()) =>
  ROWS.flatMap((distance) => houses.slice(distance).map((house, i) => [houses[i] ?? house, house, distance] as const));

/** True when two boxes share some area, or come closer than `gap`. */
const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const plaqueBox = ({front}: PlacedHouse): Box => boundsOf(front.find(([paint]) => paint.includes('plaque'))!);

describe('one house', () => {
  it('looks the same every time, whichever house is asked for first', async () => {
    vi.resetModules();
    const fresh = await import('./house-layout.js');
    expect([...longStreet()].reverse().map(({index}) => fresh.layoutHouse(index))).toEqual([...longStreet()].reverse());
  });

  it('has no path with a hole in its numbers', () => {
    for (const house of longStreet()) {
      for (const mark of marksOf(house)) {
        expect(mark.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
        expect(mark[1]).toMatch(/^M/i);
      }
    }
  });

  it('stays within its box, but for feet, light and finials', () => {
    for (const house of longStreet()) {
      for (const mark of marksOf(house)) {
        const bounds = boundsOf(mark);
        expect(bounds.x, `${house.index} ${mark[0]}`).toBeGreaterThanOrEqual(-10);
        expect(bounds.x + bounds.width, `${house.index} ${mark[0]}`).toBeLessThanOrEqual(HOUSE_WIDTH + 10);
        expect(bounds.y, `${house.index} ${mark[0]}`).toBeGreaterThanOrEqual(-4);
        expect(bounds.y + bounds.height, `${house.index} ${mark[0]}`).toBeLessThanOrEqual(HOUSE_HEIGHT + OVERFLOW);
      }
    }
  });

  it('keeps its windows within the wall, apart from each other and from the door', () => {
    for (const {index, body, windows, door} of longStreet()) {
      for (const [i, window] of windows.entries()) {
        expect(window.x, `${index}`).toBeGreaterThan(body.x + 4);
        expect(window.x + window.width, `${index}`).toBeLessThan(body.x + body.width - 4);
        expect(window.y, `${index}`).toBeGreaterThan(body.y + 6);
        expect(window.y + window.height).toBeLessThan(GROUND_Y - 10);
        expect(overlaps(window, door, 4), `${index}: window ${i} and door`).toBe(false);
        for (const other of windows.slice(i + 1)) expect(overlaps(window, other, 3), `${index}`).toBe(false);
      }
    }
  });

  it('hangs its plaque clear of windows and door', () => {
    for (const house of longStreet()) {
      for (const other of [...house.windows, house.door]) expect(overlaps(plaqueBox(house), other, 1)).toBe(false);
    }
  });

  it('has a door of the same size as every other house, standing on its steps', () => {
    for (const {door, body} of longStreet()) {
      expect([door.width, door.height]).toEqual([longStreet()[0]?.door.width, longStreet()[0]?.door.height]);
      expect(door.y + door.height).toBeLessThan(GROUND_Y);
      expect(door.y + door.height).toBeGreaterThan(GROUND_Y - 4 * door.steps);
      expect(door.x).toBeGreaterThan(body.x);
      expect(door.x + door.width).toBeLessThan(body.x + body.width);
    }
  });

  it('has room to swing its door open', () => {
    for (const {door} of longStreet()) {
      const [, open] = door.frame.find(([paint]) => paint.includes('leaf-open'))!;
      const leaf = boundsOf(['', open, door.at]);
      expect(leaf.x).toBeGreaterThanOrEqual(0);
      expect(leaf.x + leaf.width).toBeLessThanOrEqual(HOUSE_WIDTH);
    }
  });
});

describe('the street', () => {
  it.each(ROWS)('never repeats a gable or a wall at a distance of %i', (distance) => {
    for (const [a, b] of pairs().filter((pair) => pair[2] === distance)) {
      expect(a.gable).not.toBe(b.gable);
      expect(a.wall).not.toBe(b.wall);
    }
  });

  it('gives neighbours another front door', () => {
    for (const [a, b, distance] of pairs()) if (distance === 1) expect(a.doorPaint, `${b.index}`).not.toBe(b.doorPaint);
  });

  it('never puts two trees or lamp-posts in one gap between houses', () => {
    for (const [a, b, distance] of pairs()) {
      if (distance === 1 && a.edge && b.edge) {
        expect([a.side, b.side], `${b.index}`).not.toEqual([1, -1]);
      }
    }
  });

  it('never builds the same front twice in a hundred houses', () => {
    const fronts = longStreet().map(({gable, wall, doorPaint}) => `${gable} ${wall} ${doorPaint}`);
    expect(new Set(fronts).size).toBe(longStreet().length);
  });

  it('has roofs at many heights', () => {
    expect(
      new Set(
        longStreet()
          .slice(0, 12)
          .map(({body}) => body.y),
      ).size,
    ).toBeGreaterThanOrEqual(4);
  });

  it('shows every kind of gable, life and edge within 24 houses', () => {
    const seen = longStreet().slice(0, 24);
    expect(new Set(seen.map(({gable}) => gable)).size).toBe(10);
    expect(new Set(seen.map(({liveliness}) => liveliness)).size).toBe(8);
    expect(new Set(seen.map(({edge}) => edge)).size).toBe(4);
  });
});
