import {sum} from 'd3-array';

import {isCount, numbersOf, UNSPECIFIED} from '../data/amount.js';
import type {Mix, Share} from '../data/schema.js';
import {absenceOf, capital, groupName, nameOf, nounOf, speaksAlike, type MixReading} from './mix-reading.js';
import {formatNumber, speakAmount, speakBare} from './number-format.js';

/** A piece of a sentence; one with a group is that group's number, to be set in its colour. */
export interface SentencePart {
  readonly text: string;
  readonly group?: string;
}

/** Says in words what the mixes show: one mix in full, of several only the highlighted group, row by row. */
export function makeMixSentence(mixes: readonly Mix[], reading: MixReading): readonly SentencePart[] {
  const asked = reading.document.groups?.find(({id}) => id === reading.highlight)?.id;
  const several = mixes.length > 1;
  const {example} = reading.words.bases;
  return mixes.flatMap((mix, i) => {
    const [first, ...rest] = tell(mix, several ? (asked ?? chooseHighlight(mixes)) : asked, several, reading);
    const name = several ? nameOf(mix, reading) : '';
    const isInvented = mix.basis === 'example' && !name.toLowerCase().includes(example);
    const row = isInvented ? `${name} (${example}): ` : `${name}: `;
    const start = several ? (i > 0 ? ' ' : '') + row : isInvented ? `${capital(example)}: ` : '';
    const parts = start ? [{text: start}, first] : [{...first, text: capital(first.text)}];
    return [...parts, ...rest, {text: '.'}];
  });
}

/** The group to speak of: the one asked for, else mbo if any mix counts it, else the largest of the first mix. */
export function chooseHighlight(mixes: readonly Mix[], asked?: string): string {
  const wish = [asked, 'mbo'].find((id) => mixes.some(({shares}) => shares.some(({group}) => group === id)));
  const known = (mixes[0]?.shares ?? []).filter(({group}) => group !== UNSPECIFIED);
  return wish ?? known.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.group ?? UNSPECIFIED;
}

type Telling = readonly [SentencePart, ...SentencePart[]];

/**
 * What is said of one mix, without the capital at its start and the full stop at its end: of every hundred, in percent
 * where percentages are not whole, or of a real number.
 *
 * @param brief - Speaks of the asked group only.
 */
function tell(mix: Mix, asked: string | undefined, brief: boolean, reading: MixReading): Telling {
  const {shares} = mix;
  const {words} = reading;
  const {one, many} = nounOf(mix, reading);
  const total = shares.every(({value}) => isCount(value)) ? sum(shares, sizeOf) : undefined;
  if (total === 0) return [{text: words.nothing(many)}];

  const inPercent = shares.some(({value}) => numbersOf(value).some((number) => number % 1 > 0));
  const number = ({value}: Share) => (inPercent ? speakAmount : speakBare)(value, words);
  const ofCount = `${words.ofAll} ${formatNumber(total ?? 100, words)}`;
  const ofPart = inPercent ? words.ofAll : words.ofHundred;
  const whole = total === undefined ? `${ofPart} ${many}` : `${ofCount} ${total === 1 ? one : many}`;
  const phrase = ({value, phrase: own}: Share) =>
    speaksAlike(reading) ? own?.[inPercent || numbersOf(value).at(-1) === 1 ? 'one' : 'many'] : undefined;
  // "20 van elke 100 mensen hebben een mbo-opleiding"
  const inFull = (share: Share): Telling => [
    {text: number(share), group: share.group},
    {text: ` ${whole} ${phrase(share) ?? `(${groupName(share.group, reading)})`}`},
  ];

  const highlight = brief ? (asked ?? '') : chooseHighlight([mix], asked);
  const first = shares.find(({group}) => group === highlight);
  if (first === undefined) return [{text: tellAbsence(highlight, mix, reading)}];
  if (brief) return inFull(first);

  const known = shares.filter(({group}) => group !== highlight && group !== UNSPECIFIED);
  const unknown = shares.filter((share) => share.group === UNSPECIFIED && share !== first && sizeOf(share) > 0);
  const missing = asked && asked !== highlight ? [tellAbsence(asked, mix, reading)] : [];
  const others = (sentences: readonly string[]) => ({
    text: [...sentences, ...missing].map((sentence) => `. ${capital(sentence)}`).join(''),
  });
  if (![first, ...known].every(phrase)) {
    // "van elke 100 mensen: 20 mbo, 65 hbo en wo"
    const nameIn = ({group}: Share) => (group === UNSPECIFIED ? words.notSplit : groupName(group, reading));
    const list = [...known, ...unknown].map((share) => `, ${number(share)} ${nameIn(share)}`).join('');
    return [
      {text: `${whole}: `},
      {text: number(first), group: highlight},
      {text: ` ${nameIn(first)}${list}`},
      others([]),
    ];
  }
  const clauses = known.map((share) => `${number(share)} ${phrase(share) ?? ''}`).join(', ');
  const gaps = unknown.map((share) => words.unknown(inPercent ? number(share) : `${number(share)} ${ofCount}`));
  return [...inFull(first), others([...(clauses ? [clauses] : []), ...gaps])];
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
