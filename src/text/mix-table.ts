import type {Mix} from '../data/schema.js';
import {absenceOf, groupsOf, labelOf, nameOf, nounOf, type MixReading} from './mix-reading.js';
import {speakAmount} from './number-format.js';

/** One cell of a table in words. */
export interface TableCell {
  readonly text: string;
  /** The group whose colour belongs to it. */
  readonly group?: string;
  /** What is said smaller beside it. */
  readonly facts?: readonly string[];
  /** Whether it says why there is no number. */
  readonly isAbsent?: boolean;
}

/** Mixes as a table in words, wherever it is shown: each row begins with its heading. */
export interface MixTable {
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly [head: TableCell, ...cells: TableCell[]])[];
}

/** The numbers as a table: a row for each group of one mix, or a row for each of several mixes. */
export function makeMixTable(mixes: readonly Mix[], reading: MixReading): MixTable {
  const {document, words} = reading;
  const [first, second] = mixes;
  if (first === undefined) return {head: [], rows: []};
  const labelled = (group: string): TableCell => ({text: labelOf(group, reading), group});
  if (second === undefined) {
    return {
      head: [{text: words.group}, {text: words.share, facts: [`${words.ofAll} ${nounOf(first, reading).many}`]}],
      rows: first.shares.map(({group}) => [labelled(group), tellShare(group, first, reading)]),
    };
  }
  const groups = groupsOf(document, mixes);
  return {
    head: [{text: words.row}, ...groups.map(labelled)],
    rows: mixes.map((mix) => {
      const counted = [mix.year, nounOf(mix, reading).many].filter(Boolean).join(' · ');
      const facts = mix.basis === 'example' ? [counted, words.bases.example] : [counted];
      return [{text: nameOf(mix, reading), facts}, ...groups.map((group) => tellShare(group, mix, reading))];
    }),
  };
}

function tellShare(group: string, mix: Mix, reading: MixReading): TableCell {
  const share = mix.shares.find((one) => one.group === group);
  return share
    ? {text: speakAmount(share.value, reading.words)}
    : {text: absenceOf(group, mix, reading), isAbsent: true};
}
