import {describe, expect, it} from 'vitest';

import {fileName} from './file-name.js';

describe('fileName', () => {
  it('is made of the title', () => {
    expect(fileName('De kracht van de mbo sociaal werker', 'Straat')).toBe('de-kracht-van-de-mbo-sociaal-werker');
  });

  it('has no accents, apostrophes, soft hyphens or what a path is made of', () => {
    expect(fileName('Cliënt\u00adonder\u00adsteuning door mbo’ers: ../a/b', 'Straat')).toBe(
      'clientondersteuning-door-mboers-a-b',
    );
  });

  it('is another word when nothing of the title is left', () => {
    expect(fileName('', 'Straat')).toBe('straat');
    expect(fileName('力量', 'Straat')).toBe('straat');
  });

  it('is short, and ends with a whole word', () => {
    const name = fileName('sociaal werk '.repeat(20), 'Straat');
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name).toMatch(/-(sociaal|werk)$/);
  });
});
