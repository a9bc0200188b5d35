import {expect, it} from 'vitest';

import {houseAfter} from './street-keys.js';

const key = (name: string, modifiers: object = {}) =>
  ({key: name, altKey: false, ctrlKey: false, metaKey: false, ...modifiers}) as KeyboardEvent;

/** Eighteen houses, each known by its place. */
const street = Array.from({length: 18}, (_, place) => place);

it.each([
  ['ArrowRight', false, 8],
  ['ArrowLeft', false, 6],
  ['ArrowRight', true, 6],
  ['ArrowLeft', true, 8],
  ['ArrowDown', false, 13],
  ['ArrowUp', true, 1],
  ['Home', false, 0],
  ['End', false, 17],
  ['Tab', false, undefined],
  ['a', false, undefined],
])('%s, from right to left: %s, leads from house 7 to house %s', (name, rtl, there) => {
  expect(houseAfter(key(name), street, 7, 6, rtl)).toBe(there);
});

it('leaves keys with a modifier to the browser', () => {
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    expect(houseAfter(key('ArrowLeft', {[modifier]: true}), street, 7, 6, false)).toBe(undefined);
  }
});

it.each([
  ['ArrowRight', 17],
  ['ArrowLeft', 0],
  ['ArrowDown', 12],
  ['ArrowUp', 5],
] as const)('%s leads nowhere from house %s, where the street ends', (name, here) => {
  expect(houseAfter(key(name), street, here, 6, false)).toBe(undefined);
});

it('leads nowhere from what is no house, and in an empty street', () => {
  expect(houseAfter(key('Home'), street, 99, 6, false)).toBe(undefined);
  expect(houseAfter(key('End'), [], 0, 6, false)).toBe(undefined);
});
