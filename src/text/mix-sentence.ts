import {sum} from 'd3-array';

import {isCount, numbersOf, UNSPECIFIED} from '../data/amount.js';
import type {Mix, Share} from '../data/schema.js';
import {absenceOf, capital, groupName, nameOf, nounOf, speaksAlike, type MixReading} from './mix-reading.js';
import {speakAmount, speakBare} from './number-format.js';

/** A piece of a sentence; one with a group is that group's number, to be set in its colour. */
export interface SentencePart {
  readonly text: string;
  readonly group?: string;
}

/** Says in words what the mixes show: one mix in full, of several only the highlighted group, row by row. */
export function makeMixSentence(mixes: readonly Mix[], reading: MixReading): readonly SentencePart[] {
  const asked = reading.document.groups?.find(({id}) => id === reading.highlight)?.id;
  const several = mixes.length > 1;
  const group = several && asked ? asked : chooseHighlight(mixes, asked);
  const {example} = reading.words.bases;
  return mixes.flatMap((mix, i) => {
    const [before, number, after] = tell(mix, group, asked, several, reading);
    const name = several ? nameOf(mix, reading) : '';
    const isInvented = mix.basis === 'example' && !name.toLowerCase().includes(example);
    const row = isInvented ? (several ? `${name} (${example})` : capital(example)) : name;
    const start = row && `${i > 0 ? ' ' : ''}${row}: `;
    return [
      {text: start ? start + before : capital(before)},
      {text: start + before ? number : capital(number), group},
      {text: `${after}.`},
    ].filter(({text}) => text);
  });
}

/** The group to speak of: the one asked for, else mbo if any mix counts it, else the largest of the first mix. */
export function chooseHighlight(mixes: readonly Mix[], asked?: string): string {
  const wish = [asked, 'mbo'].find((id) => mixes.some(({shares}) => shares.some(({group}) => group === id)));
  const known = (mixes[0]?.shares ?? []).filter(({group}) => group !== UNSPECIFIED);
  return wish ?? known.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.group ?? UNSPECIFIED;
}

/** A sentence without its capital and full stop, cut around the number of the highlighted group. */
type Telling = readonly [before: string, number: string, after: string];

/**
 * What is said of one mix: of every hundred, in percent where percentages are not whole, or of a real number.
 *
 * @param asked The group that the page asked for; where the mix does not have it that is said too.
 * @param brief Speaks of the highlighted group only.
 */
function tell(mix: Mix, highlight: string, asked: string | undefined, brief: boolean, reading: MixReading): Telling {
  const {shares} = mix;
  const {words} = reading;
  const {one, many} = nounOf(mix, reading);
  const total = shares.every(({value}) => isCount(value)) ? sum(shares, sizeOf) : undefined;
  if (total === 0) return [words.nothing(many), '', ''];
  const first = shares.find(({group}) => group === highlight);
  if (first === undefined) return [tellAbsence(highlight, mix, reading), '', ''];

  const inPercent = shares.some(({value}) => numbersOf(value).some((number) => number % 1 > 0));
  const number = ({value}: Share) => (inPercent ? speakAmount : speakBare)(value, words);
  const name = ({group}: Share) => (group === UNSPECIFIED ? words.notSplit : groupName(group, reading));
  const phrase = ({value, phrase: own}: Share) =>
    speaksAlike(reading) ? own?.[inPercent || numbersOf(value).at(-1) === 1 ? 'one' : 'many'] : undefined;
  const ofCount = `${words.ofAll} ${total ?? 100}`;
  const whole =
    total === undefined
      ? `${inPercent ? words.ofAll : words.ofHundred} ${many}`
      : `${ofCount} ${total === 1 ? one : many}`;
  // "20 van elke 100 mensen hebben een mbo-opleiding"
  const inFull = ` ${whole} ${phrase(first) ?? `(${groupName(highlight, reading)})`}`;
  if (brief) return ['', number(first), inFull];

  const others = shares.filter((share) => share !== first);
  const known = others.filter(({group}) => group !== UNSPECIFIED);
  const unknown = others.filter((share) => share.group === UNSPECIFIED && sizeOf(share) > 0);
  const missing = asked && asked !== highlight ? tellAbsence(asked, mix, reading) : '';
  const add = (...sentences: readonly string[]) =>
    [...sentences, missing].map((sentence) => sentence && `. ${capital(sentence)}`).join('');
  if (![first, ...known].every(phrase)) {
    // "van elke 100 mensen: 20 mbo, 65 hbo en wo"
    const list = [...known, ...unknown].map((share) => `, ${number(share)} ${name(share)}`);
    return [`${whole}: `, number(first), ` ${name(first)}${list.join('')}${add()}`];
  }
  const clauses = known.map((share) => `${number(share)} ${phrase(share) ?? ''}`).join(', ');
  const gaps = unknown.map((share) => words.unknown(inPercent ? number(share) : `${number(share)} ${ofCount}`));
  return ['', number(first), inFull + add(clauses, ...gaps)];
}

/** "het aandeel mbo is niet uitgesplitst", "mbo is niet apart geteld", "vrijwilligers niet meegeteld" */
function tellAbsence(group: string, mix: Mix, reading: MixReading): string {
  const {notSplit, notIn, shareOf} = reading.words;
  const why = absenceOf(group, mix, reading);
  return `${why === notSplit ? shareOf : ''}${groupName(group, reading)} ${why === notIn ? '' : 'is '}${why}`;
}

/** How large a share is, its range taken at the middle. */
function sizeOf({value}: Share): number {
  const numbers = numbersOf(value);
  return sum(numbers) / numbers.length;
}
