import {countOf, numbersOf, UNSPECIFIED} from '../data/amount.js';
import type {Mix, Share} from '../data/schema.js';
import {absenceOf, capital, groupName, nounOf, speaksAlike, type MixReading} from './mix-reading.js';
import {speakAmount, speakBare} from './number-format.js';

/** A piece of a sentence; one with a group is that group's number, to be set in its colour. */
export interface SentencePart {
  readonly text: string;
  readonly group?: string;
}

/** Says in words what one mix shows, in full. */
export function makeOneMixSentence(mix: Mix, reading: MixReading): readonly SentencePart[] {
  const asked = findAsked(reading);
  const group = chooseHighlight([mix], asked);
  const [before, number, after] = tellMix(mix, group, asked, reading);
  const start = mix.basis === 'example' ? `${capital(reading.words.bases.example)}: ` : '';
  return [
    {text: start ? start + before : capital(before)},
    {text: start + before ? number : capital(number), group},
    {text: `${after}.`},
  ].filter(({text}) => text);
}

/** The group that the page asks to speak of, if the document has it. */
export function findAsked({document, highlight}: MixReading): string | undefined {
  return document.groups?.find(({id}) => id === highlight)?.id;
}

/** The group to speak of: the one asked for, else mbo if any mix counts it, else the largest of the first mix. */
export function chooseHighlight(mixes: readonly Mix[], asked?: string): string {
  const wish = [asked, 'mbo'].find((id) => mixes.some(({shares}) => shares.some(({group}) => group === id)));
  const known = (mixes[0]?.shares ?? []).filter(({group}) => group !== UNSPECIFIED);
  return wish ?? known.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.group ?? UNSPECIFIED;
}

/** A sentence without its capital and full stop, cut around the number of the group that it speaks of. */
export type Telling = readonly [before: string, number: string, after: string];

/**
 * What is said of one group of a mix, in percent where percentages are not whole: "20", " van elke 100 mensen hebben een
 * mbo-opleiding". Where the mix has no number for it, that is said before.
 */
export function tellGroup(mix: Mix, group: string, reading: MixReading): Telling {
  const {number, phrase, total, whole} = waysOf(mix, reading);
  if (total === 0) return [reading.words.nothing(nounOf(mix, reading).many), '', ''];
  const share = mix.shares.find((one) => one.group === group);
  if (share === undefined) return [tellAbsence(group, mix, reading), '', ''];
  return ['', number(share), ` ${whole} ${phrase(share) ?? `(${groupName(group, reading)})`}`];
}

/** What is said of all groups of a mix, the highlighted one first. A group that was asked for and is not there is told. */
function tellMix(mix: Mix, highlight: string, asked: string | undefined, reading: MixReading): Telling {
  const telling = tellGroup(mix, highlight, reading);
  const first = mix.shares.find(({group}) => group === highlight);
  const {inPercent, number, ofCount, phrase, total, whole} = waysOf(mix, reading);
  if (!first || total === 0) return telling;

  const {words} = reading;
  const name = ({group}: Share) => (group === UNSPECIFIED ? words.notSplit : groupName(group, reading));
  const others = mix.shares.filter((share) => share !== first);
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
  return ['', telling[1], telling[2] + add(clauses, ...gaps)];
}

/** How the shares of a mix are told: of every hundred, in percent where percentages are not whole, or of a real number. */
function waysOf(mix: Mix, reading: MixReading) {
  const {words} = reading;
  const {one, many} = nounOf(mix, reading);
  const total = countOf(mix);
  const inPercent = mix.shares.some(({value}) => numbersOf(value).some((number) => number % 1 > 0));
  const ofCount = `${words.ofAll} ${total ?? 100}`;
  return {
    total,
    inPercent,
    ofCount,
    whole:
      total === undefined
        ? `${inPercent ? words.ofAll : words.ofHundred} ${many}`
        : `${ofCount} ${total === 1 ? one : many}`,
    number: ({value}: Share) => (inPercent ? speakAmount : speakBare)(value, words),
    phrase: ({value, phrase: own}: Share) =>
      speaksAlike(reading) ? own?.[inPercent || numbersOf(value).at(-1) === 1 ? 'one' : 'many'] : undefined,
  };
}

/** "het aandeel mbo is niet uitgesplitst", "mbo is niet apart geteld", "vrijwilligers niet meegeteld" */
function tellAbsence(group: string, mix: Mix, reading: MixReading): string {
  const {notSplit, notIn, shareOf} = reading.words;
  const why = absenceOf(group, mix, reading);
  return `${why === notSplit ? shareOf : ''}${groupName(group, reading)} ${why === notIn ? '' : 'is '}${why}`;
}

/** How large a share is beside others: twice the middle of its range. */
function sizeOf({value}: Share): number {
  const [low = 0, high = low] = numbersOf(value);
  return low + high;
}
