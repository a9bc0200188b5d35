import {expect, it} from 'vitest';

import {brokenDocument} from '../../test/small-document.js';
import {findFaults} from './find-faults.js';

/** The first thing that is found wrong. */
const first = (change: (document: any) => void) => findFaults(brokenDocument(change)).findings[0];

it('names what there is to choose from, where there is a choice', () => {
  expect(first((d) => (d.mixes[0].unit = 'peopel'))?.known).toEqual(['people', 'functions', 'organisations', 'hours']);
  expect(first((d) => (d.mixes[0].shares[0].group = 'mbo-4'))?.known).toContain('mbo');
  expect(first((d) => (d.fields[0].icon = 'bedd'))?.known).toContain('bed');
  expect(first((d) => (d.fields[0].naam = 'x'))?.known).toContain('label');
});

it('tells an id that two share from a group that stands twice in a mix', () => {
  expect(first((d) => (d.fields[1].id = 'opvang'))).toMatchObject({code: 'duplicate-id', expectation: 'unique'});
  expect(first((d) => (d.mixes[0].shares[2].group = 'mbo'))).toMatchObject({
    code: 'duplicate-id',
    expectation: 'onceAMix',
  });
});

it.each<[string, (document: any) => void]>([
  ['array', (d) => (d.mixes = {})],
  ['array', (d) => (d.fields[0].strengths = 'kennis')],
  ['object', (d) => (d.sources = 'x')],
  ['object', (d) => (d.mixes[0] = [])],
  ['string', (d) => (d.mixes[0].id = 3)],
  ['number', (d) => (d.mixes[0].year = '2020')],
  ['amount', (d) => (d.mixes[0].shares[0].value = true)],
])('expects of another type: %s', (expectation, change) => {
  expect(first(change)).toMatchObject({code: 'wrong-type', expectation});
});
