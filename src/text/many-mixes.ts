import {UNSPECIFIED, isAbout, numbersOf} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {percentOf} from './many-order.js';
import type {ManyWords} from './many-words.js';
import {makeMixNotes, type MixNotes} from './mix-notes.js';
import {absenceOf, capital, groupName, labelOf, type MixReading} from './mix-reading.js';
import {chooseHighlight, type SentencePart} from './one-mix-sentence.js';
import {formatNumber} from './number-format.js';
import {readText} from './text-level.js';

/** One number that a mix gives for a group, in percent. */
interface Figure {
  readonly percent: number;
  readonly about: boolean;
}

/**
 * Says in words what many mixes show of one group: the lowest, the middle and the highest among those that give one
 * number for it, and how many do not.
 */
export function makeManySentence(mixes: readonly Mix[], reading: MixReading, many: ManyWords): readonly SentencePart[] {
  const asked = reading.document.groups?.find(({id}) => id === reading.highlight)?.id;
  const group = asked ?? chooseHighlight(mixes);
  const invented = mixes.filter(({basis}) => basis === 'example').length;
  const examples = invented > 0 ? `, ${many.examples(invented, mixes.length)}` : '';
  const {figures, ranges, empty, absent} = surveyGroup(mixes, group, reading);
  const gaps = [
    ...(ranges > 0 ? [many.onlyRange(many.teams(ranges))] : []),
    ...[...absent].map(([why, count]) => many.absent(many.teams(count), why)),
    ...(empty > 0 ? [many.nothing(many.teams(empty))] : []),
  ];
  return [
    {text: `${many.teams(mixes.length)}${examples}. ${capital(labelOf(group, reading))}: `},
    ...tellSpread(figures, group, reading, many),
    {text: ['.', ...gaps].join(' ')},
  ];
}

/** Makes the notes below the picture of many mixes: what differs is told once, with how many rows it is true of. */
export function makeManyNotes(mixes: readonly Mix[], reading: MixReading, many: ManyWords): MixNotes {
  const {words, level} = reading;
  // Cautions and sources only know kinds, so one mix of each kind is enough.
  const kinds = new Map(mixes.map((mix) => [[mix.unit, mix.basis, ...mix.sources].join(' '), mix]));
  const {cautions, sources} = makeMixNotes([...kinds.values()], reading);
  const years = mixes.flatMap(({year}) => year ?? []).sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  const populations = new Set(mixes.map(({population}) => readText(population, level)));
  const facts = [
    ...(populations.size === 1 ? populations : []),
    many.rows(mixes.length),
    ...(first !== undefined && last !== undefined ? [many.years(first, last)] : []),
    [...new Set(mixes.map(({unit}) => words.nouns[unit].many))].join(', '),
    [...new Set(mixes.map(({basis}) => words.bases[basis]))].join(', '),
  ];
  const skipped = countEach(mixes.flatMap(({notCounted = []}) => notCounted));
  const list = [...skipped].map(([id, count]) =>
    count === mixes.length ? groupName(id, reading) : `${groupName(id, reading)} (${many.rows(count)})`,
  );
  const text = [
    `${facts.join(' · ')}.`,
    ...(list.length > 0 ? [`${capital(words.notIn)}: ${list.join(', ')}.`] : []),
    `${many.perRow}.`,
  ];
  return {cautions, lines: [{text: text.join(' ')}], sources};
}

/** What the mixes give for a group: numbers, ranges, or nothing with the reason why. */
function surveyGroup(mixes: readonly Mix[], group: string, reading: MixReading) {
  const figures: Figure[] = [];
  const reasons: string[] = [];
  let [ranges, empty] = [0, 0];
  for (const mix of mixes) {
    const share = mix.shares.find((one) => one.group === group);
    if (share === undefined) {
      // Where nothing is left to split, the share of that is none.
      if (group === UNSPECIFIED) figures.push({percent: 0, about: false});
      else reasons.push(absenceOf(group, mix, reading));
      continue;
    }
    const percent = percentOf(share, mix);
    if (percent === undefined) empty++;
    else if (numbersOf(share.value).length > 1) ranges++;
    else figures.push({percent, about: isAbout(share.value)});
  }
  figures.sort((a, b) => a.percent - b.percent);
  return {figures, ranges, empty, absent: countEach(reasons)};
}

/** "van 0 tot 60 procent, in het midden 22" */
function tellSpread(
  figures: readonly Figure[],
  group: string,
  {words}: MixReading,
  many: ManyWords,
): readonly SentencePart[] {
  const [lowest] = figures;
  const highest = figures.at(-1);
  if (lowest === undefined || highest === undefined) return [{text: many.nowhere}];
  const number = ({percent, about}: Figure): SentencePart => ({
    text: (about ? `${words.about} ` : '') + formatNumber(Math.round(percent * 10) / 10, words),
    group,
  });
  if (lowest.percent === highest.percent)
    return [{text: `${many.everywhere} `}, number(lowest), {text: ` ${words.percent}`}];
  return [
    {text: `${many.from} `},
    number(lowest),
    {text: ` ${words.to} `},
    number(highest),
    {text: ` ${words.percent}, ${many.middle} `},
    number(middleOf(figures)),
  ];
}

/** The median of figures that stand in order; it is about when one that it rests on is. */
function middleOf(figures: readonly Figure[]): Figure {
  const half = (figures.length - 1) / 2;
  const two = figures.slice(Math.floor(half), Math.ceil(half) + 1);
  return {
    percent: two.reduce((sum, {percent}) => sum + percent, 0) / two.length,
    about: two.some(({about}) => about),
  };
}

function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
