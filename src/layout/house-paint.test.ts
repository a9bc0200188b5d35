import {describe, expect, it} from 'vitest';

import {marksOf, pointsOf, street} from '../../test/drawn-marks.js';
import {HOUSE_PAINTS, houseStyles} from '../views/house-styles.js';
import {layoutPark} from './park-layout.js';

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

it('knows where every point of a path lies', () => {
  expect(pointsOf(['', 'M1 2h3v4', 'translate(10 0)scale(1 -1)'])).toEqual([[11, -2], [11, -2], [14, -2], [14, -2], [14, -6]]); // prettier-ignore
});
