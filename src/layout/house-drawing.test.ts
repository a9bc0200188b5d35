import {describe, expect, it} from 'vitest';

import {boundsOf, marksOf, pointsOf, shapesOf, street as firstHouses} from '../../test/drawn-marks.js';
import {HOUSE_PAINTS, houseStyles} from '../views/house-styles.js';
import {FEET_Y, GROUND_FLOOR_Y, type Box, type Mark} from './house-grid.js';
import {GROUND_Y, HOUSE_WIDTH, type PlacedHouse} from './house-layout.js';
import {layoutPark} from './park-layout.js';

const street = () => firstHouses(40);
const axisOf = ({body}: PlacedHouse) => body.x + body.width / 2;
const right = ({x, width}: Box) => x + width;
const bottom = ({y, height}: Box) => y + height;
const middle = ({x, width}: Box) => x + width / 2;
const boxesOf = (marks: readonly Mark[], paint: string) => shapesOf(marks, paint).map(boundsOf);

/** Whether a box lies in another, but for a hair. */
const isWithin = (inner: Box, outer: Box, room = 1e-6) =>
  inner.x >= outer.x - room &&
  inner.y >= outer.y - room &&
  right(inner) <= right(outer) + room &&
  bottom(inner) <= bottom(outer) + room;

/** How many drawings there are of one part of all houses, leaving out those that do not have it. */
const kindsOf = (draw: (house: PlacedHouse) => string | undefined) =>
  new Set(
    street()
      .map(draw)
      .filter((path) => path?.startsWith('M')),
  ).size;

describe('the paint of the street', () => {
  const used = () => {
    const parks = [layoutPark(0), layoutPark(1)].flat();
    return new Set([...street().flatMap(marksOf), ...parks].flatMap(([paint]) => paint.split(' ')));
  };

  it('is known to the style sheet, down to the last class', () => {
    const known = new Set(HOUSE_PAINTS.match(/[a-z]{3,}(?= )/g));
    const styled = new Set([...houseStyles.cssText.matchAll(/\.([a-z-]+)/g)].map(([, name]) => name));
    expect([...used()].filter((name) => !known.has(name) && !styled.has(name))).toEqual([]);
  });

  it('uses every colour of the palette', () => {
    const names = [...HOUSE_PAINTS.matchAll(/([a-z]+) \w+ /g)].map(([, name]) => name!);
    const all = used();
    expect(names.filter((name) => !all.has(name))).toEqual([]);
  });

  it('lies on paths that can be drawn to their end', () => {
    for (const house of street())
      for (const [paint, path] of marksOf(house))
        expect(path, paint).toMatch(/^[Mm][-\d]+(?:\.\d+)?[ -](?:[-\d.]+(?:e-\d+)?[ ,]?|[MLHVCSQAmlhvcqatz])+$/);
  });
});

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

describe('a front door', () => {
  const at = (marks: 'frame' | 'within' | 'shut', i: number) => (house: PlacedHouse) => house.door[marks][i]?.[1];

  it('is made of parts in several kinds, and each kind is somewhere in the street', () => {
    expect(kindsOf(at('shut', 1))).toBe(4);
    expect(kindsOf(at('shut', 2))).toBe(3);
    expect(kindsOf(at('frame', 3))).toBe(3);
    expect(kindsOf((house) => house.door.within[4]?.[1])).toBe(3);
    // A plain frame, a hood, an arch, a pediment.
    expect(kindsOf(at('frame', 1))).toBe(4);
  });

  it('has a leaf, panels, glass and a handle within its doorway', () => {
    for (const {door} of street()) {
      const [leaf, ...parts] = door.shut.filter(([, path]) => path).map(boundsOf);
      expect([leaf!.width, leaf!.height, bottom(leaf!)]).toEqual([26, 57, 0]);
      for (const part of parts) expect(isWithin(part, leaf!)).toBe(true);
    }
  });

  it('stands on steps that grow wider downwards, down to the ground', () => {
    for (const {door} of street()) {
      const steps = shapesOf(door.frame, 'stone').map(([paint, path]) => boundsOf([paint, path, door.at]));
      expect(steps).toHaveLength(door.steps);
      expect(steps[0]!.y).toBeCloseTo(bottom(door));
      expect(bottom(steps.at(-1)!)).toBeCloseTo(GROUND_Y);
      steps.slice(1).forEach((step, i) => {
        expect(step.width).toBeGreaterThan(steps[i]!.width);
        expect(middle(step)).toBeCloseTo(middle(steps[i]!));
      });
    }
    expect(new Set(street().map(({door}) => door.steps))).toEqual(new Set([1, 2, 3]));
  });

  it('shows a neighbour of its own height inside, whose light falls over the steps', () => {
    for (const {door} of street()) {
      const [wedge, mat, face, coat, hair] = door.within.map(([paint, path]) => boundsOf([paint, path, door.at]));
      expect(bottom(wedge!)).toBeGreaterThan(GROUND_Y);
      for (const part of [mat, face, coat, hair]) expect(bottom(part!)).toBeLessThanOrEqual(bottom(door));
      for (const part of [face, coat, hair]) expect(part!.y).toBeGreaterThan(door.y);
    }
  });
});

describe('what stands before a front', () => {
  it('has its foot on the pavement, but for a cat on a bench or before a pot, and flowers on their sills', () => {
    const feet = street().flatMap(({life}) => life.map(([, , at]) => / (\d+)/.exec(at ?? '')?.[1]));
    expect([...new Set(feet)].sort()).toEqual([FEET_Y - 11, FEET_Y, FEET_Y + 3].map(String).concat(undefined!));
    for (const {index, life} of street())
      for (const mark of life) expect(bottom(boundsOf(mark)), `${index} ${mark[0]}`).toBeLessThanOrEqual(FEET_Y + 3);
  });

  it('leaves the door free', () => {
    for (const {index, life, door} of street()) {
      const doorway = {...door, x: door.x + 3, width: door.width - 6};
      for (const mark of life) {
        const box = boundsOf(mark);
        const isBefore = box.x < right(doorway) && doorway.x < right(box) && bottom(box) > doorway.y;
        expect(isBefore, `${index} ${mark[0]}`).toBe(false);
      }
    }
  });

  it('is of eight kinds, beside one of four things at the edge', () => {
    for (const edge of [0, 1, 2, 3]) expect(street().some((house) => house.edge === edge)).toBe(true);
    for (let kind = 0; kind < 8; kind++) {
      const houses = street().filter(({liveliness, edge}) => liveliness === kind && edge === 2);
      for (const {life} of houses) expect(life.length).toBeGreaterThan(3);
    }
  });

  it('has flowers in boxes below whole windows', () => {
    for (const {life, liveliness, windows} of street().filter((house) => house.liveliness % 4 === 0)) {
      const ground = windows.filter(({y}) => y === GROUND_FLOOR_Y);
      const boxes = boxesOf(life, 'wood').slice(0, ground.length);
      boxes.forEach((box, i) => {
        expect(middle(box), `${liveliness}`).toBeCloseTo(middle(ground[i]!));
        expect(box.width).toBeCloseTo(ground[i]!.width + 2);
        expect(box.y).toBeCloseTo(bottom(ground[i]!));
      });
      const flowers = ['red', 'pink', 'yellow'].map((paint) => boxesOf(life.slice(0, 5), paint));
      expect(flowers.every(({length}) => length > 0)).toBe(true);
      for (const flower of flowers.flat()) expect(boxes.some((box) => isWithin({...flower, y: box.y, height: 0}, {...box, x: box.x - 4, width: box.width + 8}))).toBe(true); // prettier-ignore
    }
  });

  it('stands beside the house, away from its door, where it stands in the gap', () => {
    for (const house of street().filter(({edge}) => edge > 0)) {
      const at = boundsOf(house.life.at(-1)!);
      expect(middle(at) > axisOf(house)).toBe(middle(house.door) < axisOf(house));
      expect(Math.abs(middle(at) - axisOf(house))).toBeGreaterThan(house.body.width / 2);
      expect(middle(at)).toBeGreaterThan(0);
      expect(middle(at)).toBeLessThan(HOUSE_WIDTH);
    }
  });
});

it('knows where every point of a path lies', () => {
  expect(pointsOf(['', 'M1 2h3v4', 'translate(10 0)scale(1 -1)'])).toEqual([[11, -2], [11, -2], [14, -2], [14, -2], [14, -6]]); // prettier-ignore
});
