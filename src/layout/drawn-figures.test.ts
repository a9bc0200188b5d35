import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {drawFigures} from '../views/figures.js';
import {CELL, drawPeople} from '../views/silhouettes.js';
import {readFigures, type DrawnRun} from './drawn-figures.js';
import {LOOKS, type PlacedFigure} from './line-up.js';

const ORIGIN = {x: 5, y: 7, scale: 2};

/** The figures as a picture draws them: all in one path for each tone. */
function runOf(figures: readonly PlacedFigure[], unit: 'people' | 'hours' = 'people'): DrawnRun {
  const [solid, soft] = drawFigures(unit, figures);
  return {
    group: 'mbo',
    name: '',
    colour: '--_c:red',
    paths: [
      {name: 'mark', fill: undefined, d: solid},
      {name: 'over', fill: 'url(#stripes-mbo)', d: solid},
      {name: 'soft', fill: undefined, d: soft},
    ],
  };
}

const place = fc.record({look: fc.nat(LOOKS - 1), x: fc.nat(19), y: fc.nat(9)});
const places = fc.uniqueArray(place, {selector: ({x, y}) => `${x} ${y}`, minLength: 1, maxLength: 100});

describe('readFigures', () => {
  it('finds every figure of a drawing, whole and in order', () => {
    fc.assert(
      fc.property(places, (figures) => {
        const run = runOf(figures);
        const read = readFigures([run], ORIGIN);
        expect(read.map(({x, y}) => [x / CELL.width, Math.floor(y / CELL.height)])).toEqual(
          figures.map(({x, y}) => [x, y]),
        );
        for (const [i, {d}] of run.paths.entries()) expect(read.map(({paths}) => paths[i]?.d).join('')).toBe(d);
      }),
    );
  });

  it('tells where each stands, in px of the picture', () => {
    const [first, second] = readFigures([runOf([{look: 0, x: 0, y: 0}, {look: 0, x: 3, y: 1}])], ORIGIN); // prettier-ignore
    expect(first?.stand).toEqual({x: 5, y: 7, scale: 2});
    expect(second?.stand).toEqual({x: 5 + 2 * 3 * CELL.width, y: 7 + 2 * CELL.height, scale: 2});
  });

  it('gives the same shape to the same look in another place or colour, and another shape to another look or thing', () => {
    const shape = (figure: PlacedFigure, unit?: 'hours') => readFigures([runOf([figure], unit)], ORIGIN)[0]?.shape;
    const looks = Array.from({length: LOOKS}, (_, look) => look);
    const drawings = new Set(looks.map((look) => drawPeople([{look, x: 0, y: 0}]).join()));
    expect(new Set(looks.map((look) => shape({look, x: look % 20, y: look % 7}))).size).toBe(drawings.size);
    expect(shape({look: 4, x: 0, y: 0})).toBe(shape({look: 4, x: 9, y: 3}));
    expect(shape({look: 4, x: 0, y: 0}, 'hours')).not.toBe(shape({look: 4, x: 0, y: 0}));
  });

  it('reads an empty drawing as nobody', () => {
    expect(readFigures([], ORIGIN)).toEqual([]);
    expect(readFigures([runOf([])], ORIGIN)).toEqual([]);
    expect(readFigures([{...runOf([]), paths: []}], ORIGIN)).toEqual([]);
  });
});
