import {expect, it} from 'vitest';

import {placeAfter, stepOf} from './street-keys.js';

const key = (name: string, modifiers: object = {}) =>
  ({key: name, altKey: false, ctrlKey: false, metaKey: false, ...modifiers}) as KeyboardEvent;

it.each([
  ['ArrowRight', false, 1],
  ['ArrowLeft', false, -1],
  ['ArrowRight', true, -1],
  ['ArrowLeft', true, 1],
  ['ArrowDown', false, 6],
  ['ArrowUp', true, -6],
  ['Home', false, 'first'],
  ['End', false, 'last'],
  ['Tab', false, undefined],
  ['a', false, undefined],
])('%s, from right to left: %s, is a step of %s', (name, rtl, step) => {
  expect(stepOf(key(name), 6, rtl)).toBe(step);
});

it('leaves keys with a modifier to the browser', () => {
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    expect(stepOf(key('ArrowLeft', {[modifier]: true}), 6, false)).toBe(undefined);
  }
});

it.each([
  [0, 1, 18, 1],
  [17, 1, 18, undefined],
  [0, -1, 18, undefined],
  [3, 'first', 18, 0],
  [3, 'last', 18, 17],
  [0, 'last', 0, undefined],
] as const)('from place %s a step of %s among %s leads to %s', (here, step, count, there) => {
  expect(placeAfter(here, step, count)).toBe(there);
});
