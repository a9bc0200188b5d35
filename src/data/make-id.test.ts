import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {IdGiver, makeId} from './make-id.js';

describe('an id', () => {
  it.each([
    ['Oost', 'oost'],
    ['Team Oost (Één)', 'team-oost-een'],
    ['  Wijk & Buurt!  ', 'wijk-buurt'],
    ['--a---b--', 'a-b'],
    ['ﬁnanciën²', 'financien2'],
    ['sociaal\u00adwerk', 'sociaalwerk'],
    ['e\u0301\u0302', 'e'],
    ['東', ''],
    ['', ''],
  ])('of %j is %j', (text, id) => {
    expect(makeId(text)).toBe(id);
  });

  it('has sixty characters at most, and no hyphen where it was cut', () => {
    expect(makeId('x'.repeat(61))).toBe('x'.repeat(60));
    expect(makeId(`${'x'.repeat(59)} y`)).toBe('x'.repeat(59));
    expect(makeId(`-${'x'.repeat(60)}`)).toBe('x'.repeat(60));
  });

  it('of any text is letters, digits and single hyphens between them', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 100}), (text) => {
        expect(makeId(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('ids that are given out', () => {
  it('differ, in the order in which they are asked for', () => {
    const ids = new IdGiver();
    const given = ['Oost', 'oost', 'OOST', 'west', 'oost-2', 'oost', '東', '京'].map((text) => ids.give(text, 'rij'));
    expect(given).toEqual(['oost', 'oost-2', 'oost-3', 'west', 'oost-2-2', 'oost-4', 'rij', 'rij-2']);
  });

  it('differ from those that were given to names that end in a number', () => {
    const ids = new IdGiver();
    expect(['a-2', 'a', 'a', 'a'].map((text) => ids.give(text, 'rij'))).toEqual(['a-2', 'a', 'a-3', 'a-4']);
  });
});
