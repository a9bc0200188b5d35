import {describe, expect, it} from 'vitest';

import kracht from './kracht.json';
import {checkDocument} from './parse-document.js';
import type {KrachtDocument, Text} from './schema.js';

const document = kracht as KrachtDocument;
const {fields = [], groups = [], mixes = [], sources = {}, strengths = []} = document;
const points = [...strengths, ...fields].flatMap((owner) => owner.points);
const mix = (id: string) => mixes.find((one) => one.id === id);
const amounts = (id: string) => Object.fromEntries(mix(id)?.shares.map(({group, value}) => [group, value]) ?? []);

/** Every text that a visitor may read, with its everyday version beside it. */
const told: readonly Text[] = [
  ...[document.title, document.intro].filter((text) => text !== undefined),
  ...points.map((point) => point.text),
  ...[...strengths, ...fields].map((owner) => owner.summary),
  ...mixes.flatMap(({note, basis, population}) => [note ?? [], basis === 'example' ? [] : population]).flat(),
];

describe('the built-in data', () => {
  it('is right to the last key', () => {
    expect(checkDocument(kracht)).toEqual({document, warnings: []});
  });

  it('has sixteen fields or more, each with a strength and a sourced point', () => {
    expect(fields.length).toBeGreaterThanOrEqual(16);
    for (const field of fields) {
      expect(field.strengths.length, field.id).toBeGreaterThan(0);
      expect(field.points.length, field.id).toBeGreaterThan(0);
    }
  });

  it('has the four strengths, each with four points or more, and each counting somewhere', () => {
    expect(strengths.map(({id}) => id)).toEqual(['vaardigheden', 'kennis', 'methoden', 'praktijk']);
    for (const {id, points: made} of strengths) {
      expect(made.length, id).toBeGreaterThanOrEqual(4);
      expect(
        fields.some((field) => field.strengths.includes(id)),
        id,
      ).toBe(true);
    }
  });

  it('shows the figures as their sources give them', () => {
    expect(amounts('landelijk-2020')).toEqual({mbo: 20, 'hbo-wo': 65, overig: 15});
    expect(amounts('quickscan-2020')).toEqual({'mbo-tot-10': 47, 'mbo-10-tot-30': 35, 'mbo-meer-dan-30': 18});
    expect(amounts('richting-2020')).toEqual({gedaald: 60, gestegen: 40});
    expect(amounts('tussenvoorziening')).toEqual({mbo: {about: 30}, unspecified: {about: 70}});
    expect(amounts('capelle-2022')).toEqual({hbo: {from: 60, to: 70}, unspecified: {from: 30, to: 40}});
    expect(amounts('man-vrouw-2022')).toEqual({vrouw: 73.1, man: 26.9});
  });

  it('calls its one invented mix an example', () => {
    expect(mixes.filter(({basis}) => basis === 'example').map(({id}) => id)).toEqual(['functiemix-voorbeeld']);
    expect(mix('functiemix-voorbeeld')?.shares.map(({group}) => group)).toEqual(['vrijwilliger', 'mbo', 'ad', 'hbo']);
  });

  it('says which share is arithmetic of ours', () => {
    const derived = mixes.flatMap(({shares}) => shares).filter(({group}) => group === 'unspecified');
    expect(derived.map((share) => share.derived)).toEqual(['calculated', 'calculated']);
  });

  it('names the unit and its caveats with every figure', () => {
    for (const {id, note} of mixes) expect(note, id).toBeDefined();
    expect(mix('landelijk-2020')?.notCounted).toEqual(['vrijwilliger']);
    expect(mix('tussenvoorziening')?.unit).toBe('functions');
    expect(mix('quickscan-2020')?.unit).toBe('organisations');
  });

  it('uses every source and every group', () => {
    const cited = new Set([...points, ...mixes].flatMap((one) => one.sources));
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
    const drawn = new Set(mixes.flatMap(({shares}) => shares.map(({group}) => group)));
    expect(groups.map(({id}) => id).filter((id) => !drawn.has(id))).toEqual([]);
  });

  it('tells nearly everything in everyday words too, in sentences of twelve words at most', () => {
    for (const text of told.filter((one) => one !== document.title)) {
      expect(text, JSON.stringify(text)).toHaveProperty('plain');
      const plain = typeof text === 'string' ? text : (text.plain ?? '');
      for (const sentence of plain.split(/(?<=[.?!])\s+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
      }
    }
  });

  it('is set with care: curly apostrophes, no double spaces, mbo’er in lower case', () => {
    const json = JSON.stringify(kracht);
    expect(json).not.toMatch(/\w'\w/);
    expect(json).not.toMatch(/ {2}/);
    expect(json).not.toMatch(/[a-z] (?:MBO|HBO|Mbo|Hbo)’er/);
  });
});
