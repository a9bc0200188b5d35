import {describe, expect, it} from 'vitest';

import {presentationWords} from './presentation-words.js';

describe('the words of a presentation', () => {
  it('tell in how many fields a strength counts, also in none, in all, and in the only one', () => {
    const {counts} = presentationWords.nl;
    expect([counts(7, 18), counts(0, 18), counts(18, 18), counts(1, 1)]).toEqual([
      'Telt in 7 van de 18 werkvelden',
      'Telt in geen van deze werkvelden',
      'Telt in elk werkveld',
      'Telt in elk werkveld',
    ]);
  });
});
