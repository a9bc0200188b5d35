import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';

import {makeIconFiles} from './icons.js';

it('the generated icons are up to date; if not, run: npm run icons', async () => {
  const stale = [];
  for (const [path, source] of await makeIconFiles()) {
    if ((await readFile(path, 'utf8')) !== source) stale.push(path);
  }
  expect(stale).toEqual([]);
});
