import type {Mix} from '../data/schema.js';
import {makeManySentence} from './many-mixes.js';
import {manyWords} from './many-words.js';
import type {MixReading} from './mix-reading.js';
import {makeMixSentence} from './mix-sentence.js';
import type {SentencePart} from './one-mix-sentence.js';

/** More mixes than these are told and drawn as many, whatever the view. */
const FEW = 12;

export function areMany(mixes: readonly Mix[]): boolean {
  return mixes.length > FEW;
}

/** Says in words what any number of mixes shows. */
export function tellMixes(mixes: readonly Mix[], reading: MixReading): readonly SentencePart[] {
  return areMany(mixes)
    ? makeManySentence(mixes, reading, manyWords[reading.language])
    : makeMixSentence(mixes, reading);
}
