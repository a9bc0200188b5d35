import {isCount, numbersOf, UNSPECIFIED} from '../data/amount.js';
import type {Mix, Share} from '../data/schema.js';
import {absenceOf, capital, labelOf, nameOf, nounOf, type MixReading} from './mix-reading.js';
import {speakAmount, speakBare} from './number-format.js';
import {shareWords, type ShareWords} from './share-words.js';
import {readText} from './text-level.js';

/** What is said of one share of a mix. */
export interface ShareReading {
  /** "Mbo, 20 procent, 1 van 3, Heel Nederland." */
  readonly name: string;
  /** What the picture shows large: "Mbo: 20 procent". */
  readonly head: string;
  /** What else is known: "20 van elke 100 mensen", "Middelbaar beroepsonderwijs". */
  readonly details: readonly string[];
}

/** Says what the picture shows of a group of a mix, also where the mix has no share of it. */
export function readShare(mix: Mix, group: string, reading: MixReading): ShareReading {
  const words = shareWords[reading.language];
  const index = mix.shares.findIndex((share) => share.group === group);
  const share = mix.shares[index];
  const label = labelOf(group, reading);
  const mixName = mix.basis === 'example' ? withExample(nameOf(mix, reading), reading) : nameOf(mix, reading);
  if (!share) {
    const absence = absenceOf(group, mix, reading);
    return {name: `${label}, ${absence}, ${mixName}.`, head: `${label}: ${absence}`, details: []};
  }
  const amount = tellAmount(share, mix, reading);
  const split = group === UNSPECIFIED ? words.notSplit(amount) : `${label}, ${amount}`;
  return {
    name: `${capital(split)}, ${words.place(index + 1, mix.shares.length)}, ${mixName}.`,
    head: group === UNSPECIFIED ? capital(split) : `${label}: ${amount}`,
    details: listDetails(share, mix, reading, words),
  };
}

/** "20 procent", "4 mensen" */
function tellAmount({value}: Share, mix: Mix, reading: MixReading): string {
  if (!isCount(value)) return speakAmount(value, reading.words);
  const noun = nounOf(mix, reading);
  return `${speakBare(value, reading.words)} ${numbersOf(value)[0] === 1 ? noun.one : noun.many}`;
}

function listDetails({group, value, derived}: Share, mix: Mix, reading: MixReading, words: ShareWords): string[] {
  const {document, level, words: own} = reading;
  const whole = !isCount(value) && numbersOf(value).every(Number.isInteger);
  const description = document.groups?.find(({id}) => id === group)?.description;
  const explanation = description ?? (group === UNSPECIFIED ? words.silent : undefined);
  return [
    ...(whole ? [`${capital(speakBare(value, own))} ${own.ofHundred} ${nounOf(mix, reading).many}`] : []),
    ...(explanation === undefined ? [] : [readText(explanation, level)]),
    ...(derived === undefined ? [] : [capital(own[derived])]),
    ...(mix.basis === 'measured' ? [] : [capital(own.bases[mix.basis])]),
  ];
}

function withExample(name: string, {words}: MixReading): string {
  const {example} = words.bases;
  return name.toLowerCase().includes(example) ? name : `${name} (${example})`;
}
