import type {Mix} from '../data/schema.js';
import type {FunctionMixWords} from './function-mix-words.js';
import {nameOf, type MixReading} from './mix-reading.js';
import {describeMix, makeOneMixNotes, nameSources, warnOfExamples, type MixNotes} from './one-mix-notes.js';
import {severalWords} from './several-words.js';

export {factsOf, type MixNotes, type NamedSource} from './one-mix-notes.js';

/** Makes the notes below the picture of the mixes. */
export function makeMixNotes(mixes: readonly Mix[], reading: MixReading): MixNotes {
  const [first, second] = mixes;
  if (first && !second) return makeOneMixNotes(first, reading);
  const differences = listDifferences(mixes, reading.words);
  return {
    cautions: [
      ...warnOfExamples(mixes, reading),
      ...(differences ? [(reading.words.several ?? severalWords).caution(differences)] : []),
    ],
    lines: mixes.map((mix) => ({name: nameOf(mix, reading), text: describeMix(mix, reading)})),
    sources: nameSources(new Set(mixes.flatMap(({sources}) => sources)), reading),
  };
}

/** What rows count and how they know it, as far as they differ: "mensen, functies, gemeten, schatting"; else ''. */
export function listDifferences(mixes: readonly Mix[], {nouns, bases}: FunctionMixWords): string {
  const kinds = [mixes.map(({unit}) => nouns[unit].many), mixes.map(({basis}) => bases[basis])];
  return kinds
    .map((kind) => [...new Set(kind)])
    .flatMap((kind) => (kind.length > 1 ? kind : []))
    .join(', ');
}
