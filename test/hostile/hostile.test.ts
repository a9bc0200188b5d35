/**
 * Hostile files in Node: a picture or a clear error, never anything else. `npm run fuzz` tries 100,000 of them; `npm test`
 * the same kinds, but fewer. `FUZZ_SEED` chooses others.
 */
/// <reference types="vite/client" />
import {readFile} from 'node:fs/promises';

import {describe, expect, it} from 'vitest';

import {placesOf, putAt} from '../places.js';
import {smallDocument} from '../small-document.js';
import {grown} from './grown.js';
import {judgeText, judgeValue, PATIENCE, type Outcome} from './judge.js';
import {makeChance, mutateBytes, mutateTokens} from './mutate.js';
import {HOSTILE_VALUES} from './values.js';

/** Whether this is `npm run fuzz`. */
const IS_LONG = import.meta.env.MODE === 'fuzz';

const INPUTS = IS_LONG ? 100_000 : 2_000;
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** How long all of it may take, in ms; one file may take PATIENCE. */
const LONGEST = 3_600_000;

const SMALL = JSON.stringify(smallDocument());
const REAL = await readFile('src/data/kracht.json', 'utf8');

/** The input that asked most of the processor, in ms: however busy the machine is, that stays about the same. */
const slowest = {took: 0, text: ''};

async function judgeMany(inputs: number, make: (chance: () => number) => string): Promise<Record<Outcome, number>> {
  const outcomes = {picture: 0, DataError: 0, LoadError: 0};
  for (let i = 0; i < inputs; i++) {
    const text = make(makeChance(SEED * 1e6 + i));
    const begin = process.cpuUsage();
    const outcome = await judgeText(text).catch((cause: unknown) => {
      throw new Error(`input ${i} of seed ${SEED}: ${text.slice(0, 2_000)}`, {cause});
    });
    outcomes[outcome]++;
    const {user, system} = process.cpuUsage(begin);
    const took = (user + system) / 1000;
    if (took > slowest.took)
      Object.assign(slowest, {took, text: `input ${i} of seed ${SEED}: ${text.slice(0, 2_000)}`});
  }
  return outcomes;
}

describe('a hostile file gives a picture or a clear error', () => {
  it('wherever a hostile value stands in a small file', {timeout: LONGEST}, () => {
    const pairs = placesOf(smallDocument()).flatMap((place) => HOSTILE_VALUES.map((value) => [place, value] as const));
    // A prime, so that in a shorter run each place still meets many values, and each value many places.
    for (const [place, value] of pairs.filter((_, i) => i % (IS_LONG ? 1 : 13) === 0)) {
      const json: unknown = structuredClone(smallDocument());
      putAt(json, place, value);
      expect(['picture', 'DataError']).toContain(judgeValue(json));
    }
    expect(grown()).toEqual([]);
  });

  it.each([
    // prettier-ignore
    ['a key of a prototype', () => JSON.parse(SMALL.replace('{', '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},')) as unknown], // prettier-ignore
    ['nothing at all', () => undefined],
    [
      'empty lists',
      () => ({version: 1, language: 'nl', fields: [], mixes: [], groups: [], strengths: [], sources: {}}),
    ],
  ])('with %s', (_name, make) => {
    expect(['picture', 'DataError']).toContain(judgeValue(make()));
    expect(({} as {hacked?: unknown}).hacked).toBeUndefined();
    expect(grown()).toEqual([]);
  });

  it('as text that nests 10,000 deep, or is no text', async () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    for (const text of [deep, `{"version":1,"language":"nl","fields":${deep}}`, '', '\u0000', '{', '\ufeff', 'NaN']) {
      expect(['DataError', 'LoadError']).toContain(await judgeText(text));
    }
  });

  it(`in ${INPUTS} ways`, {timeout: LONGEST}, async () => {
    const share = (part: number) => Math.round(INPUTS * part);
    const outcomes = [
      await judgeMany(share(0.6), (chance) => mutateTokens(SMALL, chance)),
      await judgeMany(share(0.2), (chance) => mutateBytes(SMALL, chance)),
      await judgeMany(share(0.17), (chance) => mutateBytes(REAL, chance)),
      await judgeMany(share(0.03), (chance) => mutateTokens(REAL, chance)),
    ];
    expect(grown()).toEqual([]);
    const total = (outcome: Outcome) => outcomes.reduce((sum, counts) => sum + counts[outcome], 0);
    // Each of them must happen, or the ways are not those that they should be.
    for (const outcome of ['picture', 'DataError', 'LoadError'] as const)
      expect(total(outcome)).toBeGreaterThan(INPUTS / 50);
    expect(slowest.took, slowest.text).toBeLessThan(PATIENCE);
    console.info(
      `slowest ${Math.round(slowest.took)} ms, ${total('picture')} pictures, ${total('DataError')} DataErrors, ${total('LoadError')} LoadErrors`,
    );
  });
});
