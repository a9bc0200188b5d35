import {expect} from 'chai';

import {countPage} from '../../scripts/leaks/counters.js';
import {listLeft} from '../../scripts/leaks/measure.js';
import {listViews} from '../../scripts/leaks/views.js';
import '../../src/define.js';
import {canCollect, hearConsole, isCollected} from '../elements.js';

/** How often each view comes and goes: what is begun and not ended is counted exactly, so that each would show by once. */
const TIMES = 5;

globalThis.counted = countPage();
const views = (await listViews()).filter(({element, byPerson}) => element !== 'iframe' && !byPerson);

const nextFrame = () => new Promise(requestAnimationFrame);

/** Every element of ours that a view made. */
const made: WeakRef<object>[] = [];

// Only one of its forms is deprecated.
/* eslint-disable @typescript-eslint/no-deprecated */
const create = document.createElement.bind(document);
document.createElement = (...values: Parameters<typeof create>) => {
  const element = create(...values);
  if (element.localName.startsWith('mbo-')) made.push(new WeakRef(element));
  return element;
};
/* eslint-enable @typescript-eslint/no-deprecated */

async function repeat(cycle: () => Promise<void>, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await cycle();
  // What was drawn last may have asked for a frame more, not for ever more of them.
  for (let i = 0; i < 3; i++) await nextFrame();
}

describe('nothing is left listening, observing or waiting', () => {
  for (const {element, view, begin, cycle, end} of views) {
    it(`by ${element}: ${view}`, async () => {
      await hearConsole(async () => {
        await begin?.();
        // What is fetched on use, and what belongs to an element that stays, is there after the first time.
        await repeat(cycle, 2);
        const before = globalThis.counted.alive();
        await repeat(cycle, TIMES);
        const after = globalThis.counted.alive();
        end?.();
        expect(listLeft(before, after)).to.deep.equal([]);
      });
    });
  }

  if (canCollect) {
    it('and every element of these views is collected', async () => {
      expect(made.length).to.be.greaterThan(views.length);
      for (const held of made) expect(await isCollected(held)).to.equal(true);
    });
  }
});
