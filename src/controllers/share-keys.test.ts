import {expect, it} from 'vitest';

import {shareAfter} from './share-keys.js';

const rows = [
  {mix: 'land', groups: ['mbo', 'hbo', 'overig']},
  {mix: 'stad', groups: ['vrijwilliger', 'mbo']},
];

const press = (key: string, from?: [mix: string, group: string], held: Partial<KeyboardEvent> = {}) => {
  const event = {key, altKey: false, ctrlKey: false, metaKey: false, ...held} as KeyboardEvent;
  const place = shareAfter(event, rows, from && {mix: from[0], group: from[1]});
  return place && [place.mix, place.group];
};

it.each(['Enter', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home'])(
  'goes in to the first share by %s',
  (key) => {
    expect(press(key)).toEqual(['land', 'mbo']);
  },
);

it('goes in to the last share of the first mix by End', () => {
  expect(press('End')).toEqual(['land', 'overig']);
});

it.each([
  ['ArrowRight', ['land', 'mbo'], ['land', 'hbo']],
  ['ArrowLeft', ['land', 'hbo'], ['land', 'mbo']],
  ['Home', ['land', 'overig'], ['land', 'mbo']],
  ['End', ['land', 'mbo'], ['land', 'overig']],
  ['ArrowDown', ['land', 'mbo'], ['stad', 'mbo']],
  ['ArrowUp', ['stad', 'mbo'], ['land', 'mbo']],
] as const)('%s leads from %s to %s', (key, from, to) => {
  expect(press(key, [...from])).toEqual(to);
});

it.each([
  ['ArrowLeft', ['land', 'mbo']],
  ['ArrowRight', ['land', 'overig']],
  ['ArrowUp', ['land', 'mbo']],
  ['ArrowDown', ['stad', 'mbo']],
] as const)('%s stays where the picture ends, at %s', (key, from) => {
  expect(press(key, [...from])).toBe(undefined);
});

it('stays with the group in a mix that has no share of it, and comes back from there', () => {
  expect(press('ArrowDown', ['land', 'hbo'])).toEqual(['stad', 'hbo']);
  expect(press('ArrowUp', ['stad', 'hbo'])).toEqual(['land', 'hbo']);
  expect(press('ArrowRight', ['stad', 'hbo'])).toEqual(['stad', 'vrijwilliger']);
  expect(press('ArrowLeft', ['stad', 'hbo'])).toBe(undefined);
});

it.each(['Tab', 'Escape', 'a', ' ', 'PageDown'])('leaves %s to the browser', (key) => {
  expect(press(key)).toBe(undefined);
  expect(press(key, ['land', 'mbo'])).toBe(undefined);
});

it.each(['altKey', 'ctrlKey', 'metaKey'])('leaves keys with %s to the browser', (held) => {
  expect(press('ArrowRight', ['land', 'mbo'], {[held]: true})).toBe(undefined);
});

it('goes nowhere in a picture without mixes', () => {
  const event = {key: 'Enter', altKey: false, ctrlKey: false, metaKey: false} as KeyboardEvent;
  expect(shareAfter(event, [], undefined)).toBe(undefined);
});
