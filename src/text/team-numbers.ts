import {sum} from 'd3-array';

import {isCount, numbersOf} from '../data/amount.js';
import type {Amount, Mix} from '../data/schema.js';
import {factsOf} from './mix-notes.js';
import {nameOf} from './mix-reading.js';
import {formatAmount, speakAmount} from './number-format.js';
import {FEWEST_FOR_PERCENT, percentOf, type TeamComparison} from './team-comparison.js';
import type {TeamReading} from './team-reading.js';

/** One of the two mixes that stand beside each other, with all that is written at its bar. */
export interface ToldMix {
  readonly mix: Mix;
  readonly name: string;
  /** What it counts, and how that is known. */
  readonly facts: string;
  /** "voorbeeld" where it is one; else ''. */
  readonly stamp: string;
  /** An amount in signs, as on the bar: "38%". */
  readonly format: (value: Amount) => string;
  /** The same in words, as in the table: "38 procent". */
  readonly speak: (value: Amount) => string;
  /** That percentages are rounded, where together they are not 100; else ''. */
  readonly caution: string;
}

/** What of our own team stands beside the reference: the people that both count. */
export function tellOurs({counted, team, total}: TeamComparison, reading: TeamReading): ToldMix {
  const {team: words, words: common} = reading;
  const {one, many} = common.nouns.people;
  const shares = counted.flatMap((group) => (team[group] > 0 ? {group, value: {count: team[group]}} : []));
  return {
    mix: {
      id: 'team',
      title: words.ours,
      population: words.ours,
      unit: 'people',
      basis: 'estimate',
      sources: [],
      shares,
    },
    name: words.ours,
    facts: [total > 0 && `${total} ${total === 1 ? one : many}`, words.entered].filter(Boolean).join(' · '),
    stamp: '',
    ...numbersIn(total, shares, reading),
  };
}

/** What of the reference stands beside our team; a reference that counts people is told in percent too. */
export function tellTheirs(mix: Mix, reading: TeamReading): ToldMix {
  const {words} = reading;
  const total = totalOf(mix);
  const example = mix.basis === 'example';
  // That it is an example, is on the stamp.
  const facts = factsOf(example ? {...mix, basis: 'measured'} : mix, words);
  return {
    mix,
    name: nameOf(mix, reading),
    facts: total === undefined ? facts : `${total} ${facts}`,
    stamp: example ? words.bases.example : '',
    ...numbersIn(total, mix.shares, reading),
  };
}

/** How many a mix counts when its shares are counts; undefined when they are percentages. */
export function totalOf({shares}: Mix): number | undefined {
  return shares.every(({value}) => isCount(value)) ? sum(shares, ({value}) => numbersOf(value)[0]) : undefined;
}

/** A part of a whole as percentage: "38%", "minder dan 1 procent"; undefined where there are too few people for it. */
export function percentIn(part: number, whole: number, sign: string, {team: words}: TeamReading): string | undefined {
  if (whole < FEWEST_FOR_PERCENT) return undefined;
  const percent = percentOf(part, whole);
  if (percent === 0 && part > 0) return `${words.under} 1${sign}`;
  if (percent === 100 && part < whole) return `${words.over} 99${sign}`;
  return `${percent}${sign}`;
}

/** How the amounts of a mix are written: of a whole of `total` people in percent, else as they are. */
function numbersIn(
  total: number | undefined,
  shares: Mix['shares'],
  reading: TeamReading,
): Pick<ToldMix, 'format' | 'speak' | 'caution'> {
  const {words} = reading;
  const isWhole =
    total === undefined ||
    total < FEWEST_FOR_PERCENT ||
    sum(shares, ({value}) => percentOf(numbersOf(value)[0] ?? 0, total)) === 100;
  const inPercent = (value: Amount, sign: string) =>
    total === undefined ? undefined : percentIn(numbersOf(value)[0] ?? 0, total, sign, reading);
  return {
    format: (value) => inPercent(value, '%') ?? formatAmount(value, words),
    speak: (value) => inPercent(value, ` ${words.percent}`) ?? speakAmount(value, words),
    caution: isWhole ? '' : reading.team.rounded,
  };
}
