import {describe, expect, it} from 'vitest';

import {
  axisOf,
  bottom,
  boundsOf,
  boxesOf,
  isWithin,
  kindsOf,
  longStreet,
  middle,
  right,
  shapesOf,
  street,
} from '../../test/drawn-marks.js';
import {FEET_Y, GROUND_FLOOR_Y} from './house-grid.js';
import {GROUND_Y, HOUSE_WIDTH, type PlacedHouse} from './house-layout.js';

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

  it('has a frame around it, as wide at its foot', () => {
    for (const {door} of street()) {
      const [shape] = shapesOf(door.frame, 'white frame');
      const frame = boundsOf([shape![0], shape![1], door.at]);
      expect([frame.x, frame.width, bottom(frame)]).toEqual(
        [door.x, door.width, bottom(door)].map((n) => expect.closeTo(n)),
      );
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

describe('what stands behind a front', () => {
  it('is a chimney with two pots, to the left and to the right in turn, above the eaves', () => {
    for (const {body, front, index} of street()) {
      const [pots, chimney] = front.slice(0, 2).map(boundsOf);
      for (const part of [pots!, chimney!]) {
        expect(middle(part) < middle(body)).toBe(index % 2 === 0);
        expect(part.y).toBeLessThan(body.y - 40);
      }
      expect(chimney!.height).toBeGreaterThan(pots!.height);
    }
  });
});

describe('what stands before a front', () => {
  it('has leaves all along the sill of a window with flowers', () => {
    for (const {life, windows} of street().filter(({liveliness}) => liveliness % 4 === 0)) {
      const ground = windows.filter(({y}) => y === GROUND_FLOOR_Y);
      const leaves = boxesOf(life.slice(0, 1), 'leaf');
      expect(leaves).toHaveLength(ground.reduce((sum, {width}) => sum + Math.floor(width / 7), 0));
      const heights = new Set(leaves.map((leaf) => Math.round(leaf.y + leaf.height / 2 - bottom(ground[0]!))));
      expect(heights).toEqual(new Set([0, -2]));
      const first = leaves.slice(0, Math.floor(ground[0]!.width / 7));
      first.forEach((leaf, i) => expect(middle(leaf)).toBeCloseTo(ground[0]!.x + 4 + i * 7, 0));
    }
  });

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

  it('is one of seven things, flowers twice as often, beside one of four things at the edge', () => {
    for (const edge of [0, 1, 2, 3]) expect(street().some((house) => house.edge === edge)).toBe(true);
    // A bicycle and an awning are painted as their house.
    const paintsOf = (kind: number) => {
      const houses = longStreet().filter(({liveliness}) => liveliness === kind);
      // What stands at the edge is drawn last: a lamp on the wall of two marks, or something of three.
      const all = houses.map(({accent, edge, life}) =>
        life
          .slice(0, edge === 0 ? -2 : -3)
          .map(([paint]) => ([1, 6].includes(kind) ? paint.replace(accent, 'its own') : paint)),
      );
      return [...new Set(all.map((paints) => paints.join(', ')))];
    };
    const flowers = ['leaf, red, pink, yellow, wood'];
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(paintsOf)).toEqual([
      flowers,
      ['iron thin, its own thin, wood'],
      ['leaf, lime, rust, leaf, lime, rust'],
      ['wood, iron'],
      flowers,
      ['leaf, lime, rust, rust'],
      ['white, its own'],
      ['leaf, rust, yellow, leaf, rust, yellow'],
    ]);
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
