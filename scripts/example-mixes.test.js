import {expect, it} from 'vitest';

import {numbersOf} from '../src/data/amount.js';
import {parseDocument} from '../src/data/parse-document.js';
import {makeExampleMixes} from './example-mixes.js';

it('makes as many mixes as are asked for, each an example that adds up to a hundred percent', () => {
  const {mixes = []} = parseDocument(makeExampleMixes(200));
  expect(mixes).toHaveLength(200);
  for (const {id, basis, shares} of mixes) {
    const total = shares.reduce((sum, {value}) => sum + (numbersOf(value)[0] ?? 0), 0);
    expect([basis, total], id).toEqual(['example', 100]);
  }
});
