import {describe, expect, it} from 'vitest';

import {bottom, boundsOf, boxesOf, isWithin, kindsOf, middle, right, street} from '../../test/drawn-marks.js';
import {GROUND_FLOOR_Y} from './house-grid.js';
import {GROUND_Y, type PlacedHouse} from './house-layout.js';

describe('windows', () => {
  it('have glass in the middle of a frame, a sill below and a lintel above', () => {
    for (const {front, windows, index} of street()) {
      const frames = boxesOf(front, 'white frame');
      const glass = boxesOf(front, 'glass');
      expect([glass.length, frames.length]).toEqual([windows.length, 2 * windows.length]);
      windows.forEach((window, i) => {
        const [frame, sill] = [frames[2 * i]!, frames[2 * i + 1]!];
        expect(right(frame) - frame.x).toBeCloseTo(window.width);
        expect(bottom(frame)).toBeCloseTo(bottom(window));
        for (const box of [frame, sill, glass[i]!]) expect(middle(box), `${index}`).toBeCloseTo(middle(window));
        expect(sill.y).toBeCloseTo(bottom(window));
        expect(sill.width).toBeGreaterThan(window.width);
        expect(isWithin(glass[i]!, frame)).toBe(true);
        expect(window.width - glass[i]!.width).toBeCloseTo(4.8);
        expect(bottom(window) - bottom(glass[i]!)).toBeCloseTo(2.4);
      });
      const lintels = boxesOf(front, 'white pale').slice(-windows.length);
      windows.forEach((window, i) => {
        expect(middle(lintels[i]!)).toBeCloseTo(middle(window));
        expect(bottom(lintels[i]!)).toBeCloseTo(window.y);
        expect(lintels[i]!.width).toBeGreaterThan(window.width);
      });
    }
  });

  it('have bars over the whole glass, as many as they have panes', () => {
    for (const {front, windows} of street()) {
      const glass = boxesOf(front, 'glass');
      const bars = boxesOf(front, 'white bars');
      let next = 0;
      windows.forEach(({bars: [columns, depth, ...rows]}, i) => {
        const pane = glass[i]!;
        const lying = bars.slice(next, (next += rows.length));
        const standing = bars.slice(next, (next += columns - 1));
        for (const bar of lying) expect([bar.x, bar.width]).toEqual([pane.x, pane.width].map((n) => expect.closeTo(n)));
        expect(lying.map(({y}) => y)).toEqual(lying.map(({y}) => y).toSorted((a, b) => a - b));
        for (const bar of [...lying, ...standing]) expect(isWithin(bar, {...pane, y: pane.y - 11, height: pane.height + 11})).toBe(true); // prettier-ignore
        standing.forEach((bar, column) => {
          expect(bar.x).toBeCloseTo(pane.x + (pane.width * (column + 1)) / columns);
          expect(bar.height).toBeCloseTo((bottom(pane) - windows[i]!.y - 2.4) * depth);
        });
      });
      expect(bars).toHaveLength(next);
    }
  });

  it('keep curtains and what the glass reflects within the glass', () => {
    for (const {front, index} of street()) {
      const glass = boxesOf(front, 'glass');
      const curtains = boxesOf(front, 'curtain');
      const reflections = boxesOf(front, 'reflection white');
      for (const box of [...curtains, ...reflections])
        expect(glass.some((pane) => isWithin(box, pane)), `${index}`).toBe(true); // prettier-ignore
      expect(reflections).toHaveLength(glass.length);
    }
    const drawn = street().flatMap(({front}) => boxesOf(front, 'curtain'));
    const panes = street().flatMap(({front}) => boxesOf(front, 'glass'));
    // Two drapes at two windows of five, half a curtain at one of five.
    expect(drawn.length / panes.length).toBeCloseTo(1, 1);
  });

  it('have at most one guest in a house, who stands on a sill', () => {
    for (const {front, windows, index} of street()) {
      const guests = front.filter(([paint, path]) => paint === 'guest umber' && path).map(boundsOf);
      expect(guests.length, `${index}`).toBeLessThan(2);
      for (const guest of guests) {
        const window = windows.find((one) => guest.x >= one.x - 5 && right(guest) <= right(one) + 5 && guest.y > one.y - 10 && bottom(guest) <= bottom(one)); // prettier-ignore
        expect(window, `${index}`).toBeDefined();
        expect(bottom(guest), `${index}`).toBeCloseTo(bottom(window!) - 2.4);
      }
    }
    const shape = ({front}: PlacedHouse) =>
      front.find(([paint]) => paint === 'guest umber')?.[1].replace(/^M[^m]+m/, 'M');
    expect(kindsOf(shape)).toBe(3);
  });

  it('have a first floor whose sills lie at one height along the street, and its lintels not', () => {
    const first = street().map(({windows}) => windows[0]!);
    expect(new Set(first.map(bottom))).toEqual(new Set([188]));
    expect([...new Set(first.map(({y}) => y))]).toEqual([147, 144, 141]);
    for (const {windows} of street()) {
      const upstairs = windows.filter(({y}) => y < GROUND_FLOOR_Y);
      expect(new Set(upstairs.map(({y}) => y)).size).toBeLessThanOrEqual(2);
      const floors = [...new Set(upstairs.map(({y}) => y))];
      if (floors.length === 2) expect(floors[0]! - floors[1]!).toBe(47);
    }
  });

  it('stand on two floors in every third house, and below a low gable', () => {
    for (const {gable, index, windows} of street()) {
      const floors = new Set(windows.filter(({y}) => y < GROUND_FLOOR_Y).map(({y}) => y)).size;
      expect(floors, `${index}`).toBe(index % 3 === 0 || [2, 6, 9].includes(gable) ? 2 : 1);
    }
  });

  it('stand as far from the left wall as from the right', () => {
    for (const {body, windows} of street()) {
      const upstairs = windows.filter(({y}) => y < GROUND_FLOOR_Y);
      const left = Math.min(...upstairs.map(({x}) => x)) - body.x;
      expect(right(body) - Math.max(...upstairs.map(right))).toBeCloseTo(left);
    }
  });

  it('have shutters at both sides in one house of five, over nothing else', () => {
    const shuttered = street().filter(({accent, front}) => front.some(([paint, path]) => paint === 'white' && path && accent)); // prettier-ignore
    expect(shuttered).toHaveLength(street().length / 5);
    for (const {accent, body, front, windows} of shuttered) {
      const upstairs = windows.filter(({y}) => y < GROUND_FLOOR_Y);
      const shutters = boxesOf(front, accent);
      expect(shutters).toHaveLength(2 * upstairs.length);
      expect(boxesOf(front, 'white')).toHaveLength(shutters.length);
      for (const shutter of shutters) {
        expect(shutter.x).toBeGreaterThan(body.x);
        expect(right(shutter)).toBeLessThan(right(body));
        for (const other of [...windows, ...shutters])
          if (other !== shutter && other.y === shutter.y)
            expect(right(shutter) <= other.x || right(other) <= shutter.x).toBe(true); // prettier-ignore
      }
      for (const glass of boxesOf(front, 'white'))
        expect(shutters.some((shutter) => isWithin(glass, shutter))).toBe(true);
    }
  });

  it('throw light on the pavement from the ground floor only', () => {
    for (const {front, windows} of street()) {
      const ground = windows.filter(({y}) => y === GROUND_FLOOR_Y);
      const light = boxesOf(front, 'light');
      expect(light).toHaveLength(ground.length);
      light.forEach((box, i) => {
        expect([middle(box), box.y]).toEqual([expect.closeTo(middle(ground[i]!)), GROUND_Y]);
        expect(box.width).toBeCloseTo(ground[i]!.width + 14);
      });
    }
  });

  it('have a wide one, a pair or a shop’s beside the door', () => {
    const widths = street().map(({windows}) => windows.filter(({y}) => y === GROUND_FLOOR_Y).map(({bars}) => bars[0]));
    expect(new Set(widths.map((columns) => columns.length))).toEqual(new Set([1, 2]));
    expect(new Set(widths.filter(({length}) => length === 1).flat())).toEqual(new Set([3, 4]));
  });
});
