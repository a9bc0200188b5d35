import {expect, it} from 'vitest';

import type {Amount, Mix} from '../data/schema.js';
import {readEdges} from './share-edges.js';

function edgesOf(values: readonly Amount[], softness?: number) {
  const shares = values.map((value, i) => ({group: `g${i}`, value}));
  const base = {id: 'm', title: 'M', population: 'P', unit: 'people', basis: 'measured', sources: []} as const;
  const mix: Mix = {...base, sources: [], shares};
  return readEdges(mix, softness).map(({low, high}) => [low, high]);
}
const near = (...edges: readonly (readonly [number, number])[]) =>
  edges.map((edge) => edge.map((number) => expect.closeTo(number)));

it('begins and ends everything nowhere where nobody is counted', () => {
  expect(edgesOf([{count: 0}, {count: 0}])).toEqual([[0, 0], [0, 0], [0, 0]]); // prettier-ignore
});

it('leaves an edge only as far open as the shares on both sides of it do', () => {
  const ranges = [{from: 0, to: 60}, {from: 30, to: 50}, {from: 30, to: 40}]; // prettier-ignore
  expect(edgesOf(ranges)).toEqual(near([0, 0], [10, 40], [60, 70], [100, 100]));
});

it('softens the edges of what is about, and no others', () => {
  expect(edgesOf([20, 30, {about: 40}, 10], 1.5)).toEqual(
    near([0, 0], [20, 20], [48.5, 51.5], [88.5, 91.5], [100, 100]),
  );
});

it('lets soft edges that would overlap meet halfway', () => {
  expect(edgesOf([{about: 1}, {about: 1}, {about: 98}], 1.5)).toEqual(near([0, 0], [0, 1.5], [1.5, 3.5], [100, 100]));
});

it('draws one sharp edge where percentages are a little short of a hundred, or above it', () => {
  expect(edgesOf([33.3, 33.3, 33.3])).toEqual(near([0, 0], [33.35, 33.35], [66.65, 66.65], [100, 100]));
  expect(edgesOf([33.4, 33.4, 33.4])).toEqual(near([0, 0], [33.3, 33.3], [66.7, 66.7], [100, 100]));
});
