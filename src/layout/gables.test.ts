import {describe, expect, it} from 'vitest';

import {axisOf, bottom, boundsOf, boxesOf, isWithin, kindsOf, middle, right, street} from '../../test/drawn-marks.js';
import {GROUND_Y, type PlacedHouse} from './house-layout.js';

describe('a gable', () => {
  it('is the same to the left and to the right', () => {
    for (const house of street()) {
      const marks = house.front.filter(([, path, at]) => path && at?.endsWith('-1)'));
      expect(marks.length).toBeGreaterThan(1);
      for (const mark of marks) {
        const box = boundsOf(mark);
        expect(middle(box), `${house.index} ${mark[0]}`).toBeCloseTo(axisOf(house), 0);
      }
    }
  });

  it('has each stone twice, at the same height to the left and to the right', () => {
    for (const house of street()) {
      const [paint] = house.front.find(([name]) => name.endsWith('stones'))!;
      const stones = boxesOf(house.front, paint).map((box) => [middle(box) - axisOf(house), box.y]);
      for (const [x, y] of stones)
        expect(stones.some(([other, top]) => Math.abs(other! + x!) < 0.2 && Math.abs(top! - y!) < 0.2), `${house.index}`).toBe(true); // prettier-ignore
    }
  });

  it('stands on the front: as wide, from the ground, with its top above the eaves and its plaque between', () => {
    for (const house of street()) {
      const wall = boundsOf(house.front.find(([paint]) => paint.startsWith('wall '))!);
      expect(bottom(wall)).toBeCloseTo(GROUND_Y);
      expect(right(wall)).toBeGreaterThanOrEqual(right(house.body) - 1e-6);
      expect(right(wall)).toBeLessThan(right(house.body) + 7);
      const stones = boundsOf(house.front.find(([paint]) => paint.endsWith('stones'))!);
      expect(Math.min(wall.y, stones.y)).toBeLessThan(house.plaque.y);
      expect(house.plaque.x).toBe(axisOf(house));
      expect(house.plaque.y).toBeLessThan(house.body.y);
    }
  });

  it('has its coping along its outline, and a shadow of it a little lower', () => {
    for (const {front} of street()) {
      const [, outline] = front.find(([paint]) => paint.startsWith('wall '))!;
      const [shade, coping] = front.filter(([paint]) => paint.endsWith('coping'));
      expect(outline).toContain(coping![1].slice(1));
      expect(shade![1]).toBe(coping![1]);
      if (coping![1]) expect(boundsOf(shade!).y - boundsOf(coping!).y).toBeCloseTo(3);
    }
  });

  it('has stones in its outline, none beside the house and none below the eaves', () => {
    for (const house of street()) {
      const wall = boundsOf(house.front.find(([paint]) => paint.startsWith('wall '))!);
      const stones = house.front.filter(([paint]) => paint.endsWith('stones'));
      expect(stones.map(([, path]) => path.length > 0)).toEqual([true]);
      const box = boundsOf(stones[0]!);
      expect(box.x).toBeGreaterThan(wall.x - 6);
      expect(right(box)).toBeLessThan(right(wall) + 6);
      expect(box.y).toBeLessThan(house.body.y);
      expect(bottom(box)).toBeLessThanOrEqual(house.body.y + 2);
    }
  });

  it('is one of ten, each with an outline of its own', () => {
    const wall = ({front}: PlacedHouse) => front.find(([paint]) => paint.startsWith('wall '))?.[1].split('V')[0];
    expect(kindsOf(wall)).toBe(10);
    const part =
      (paint: RegExp, from = 0) =>
      (house: PlacedHouse) =>
        house.front.slice(from).find(([name, path]) => paint.test(name) && path)?.[1];
    expect(kindsOf(part(/stones$/))).toBe(10);
    expect(kindsOf(part(/coping$/))).toBe(6);
  });

  it('shows its roof in two of ten, wears a crown in five, and is carved or hollowed in five', () => {
    const ten = street().slice(0, 10);
    // Shapes that are parted in two by the axis are drawn as lines, stones and slits as boxes.
    const having = (paint: RegExp, shape: RegExp) =>
      ten.filter(({front}) =>
        front.some(([name, path, at]) => at?.endsWith('-1)') && paint.test(name) && shape.test(path)),
      );
    expect(having(/^(?:slate|brick)$/, /L-/).map(({gable}) => gable)).toEqual([2, 6]);
    expect(having(/stones$/, /[qa]/)).toHaveLength(10);
    expect(having(/stones$/, /L-/).map(({gable}) => gable)).toEqual([1, 3, 5, 6, 9]);
    expect(having(/^shade$/, /L-/).map(({gable}) => gable)).toEqual([3, 6]);
    expect(having(/^shade$/, /q/).map(({gable}) => gable)).toEqual([2, 6, 8, 9]);
  });
});

describe('a front', () => {
  it('is narrower beside a tree or a lamp-post, and keeps a little room at its other side', () => {
    for (const {body, edge, side} of street()) {
      if (edge === 0) expect([body.x, body.width]).toEqual([8, 144]);
      else expect([side > 0 ? body.x : 160 - body.x - body.width, body.width]).toEqual([7, 131]);
    }
  });
});

describe('a wall', () => {
  it('has a plinth along its foot', () => {
    for (const {body, front} of street()) {
      const plinth = boxesOf(front, 'shade').find((box) => Math.abs(bottom(box) - GROUND_Y) < 1e-6);
      expect(plinth).toMatchObject({x: expect.closeTo(body.x - 1), width: expect.closeTo(body.width + 2), height: 13});
    }
  });

  it('is plain, or has bands, quoins or boards from one side to the other, above the plinth', () => {
    const counts = street().map(({body, front, windows}) => {
      const pale = boxesOf(front, 'white pale').slice(0, -windows.length);
      for (const box of pale) expect(isWithin(box, body)).toBe(true);
      expect(Math.min(...pale.map(({x}) => x))).toBeCloseTo(body.x);
      expect(Math.max(...pale.map(right))).toBeCloseTo(right(body));
      for (const box of pale) expect(bottom(box)).toBeLessThan(GROUND_Y);
      return pale.length;
    });
    expect(counts.filter((count) => count === 1).length).toBe(street().length / 2);
    expect(counts.every((count) => count > 0)).toBe(true);
  });
});
