import type {Mix} from '../data/schema.js';
import {nameOf, type MixReading} from './mix-reading.js';
import {chooseHighlight, findAsked, makeOneMixSentence, tellGroup, type SentencePart} from './one-mix-sentence.js';

/** Says in words what the mixes show: one mix in full, of several only the highlighted group, row by row. */
export function makeMixSentence(mixes: readonly Mix[], reading: MixReading): readonly SentencePart[] {
  const [first, second] = mixes;
  if (first && !second) return makeOneMixSentence(first, reading);
  const group = findAsked(reading) ?? chooseHighlight(mixes);
  const {example} = reading.words.bases;
  return mixes.flatMap((mix, i) => {
    const [before, number, after] = tellGroup(mix, group, reading);
    const name = nameOf(mix, reading);
    const isInvented = mix.basis === 'example' && !name.toLowerCase().includes(example);
    const row = isInvented ? `${name} (${example})` : name;
    return [{text: `${i > 0 ? ' ' : ''}${row}: ${before}`}, {text: number, group}, {text: `${after}.`}].filter(
      ({text}) => text,
    );
  });
}
