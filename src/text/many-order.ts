import {isCount, numbersOf} from '../data/amount.js';
import type {Mix, Share} from '../data/schema.js';
import {labelOf, nameOf, type MixReading} from './mix-reading.js';

/** Stands for the name, where a group may stand too; no id of a group begins like this. */
export const BY_NAME = '@name';

/** Stands for the share itself, in the table of one mix. */
export const BY_SHARE = '@share';

/** How rows are put in order: by a group's share or by name, or as they were supplied. */
export interface RowOrder {
  /** The id of a group, `BY_NAME`, `BY_SHARE`, or '' for the order in which they were supplied. */
  readonly by: string;
  /** From most to least, or from Z to A. */
  readonly down: boolean;
}

/** The order in which rows were supplied. */
export const AS_GIVEN: RowOrder = {by: '', down: false};

/** The part of its mix that a share is, in percent, a range taken at its middle; undefined where nothing is counted. */
export function percentOf({value}: Share, {shares}: Mix): number | undefined {
  const numbers = numbersOf(value);
  const middle = numbers.reduce((total, number) => total + number, 0) / numbers.length;
  if (!isCount(value)) return middle;
  const total = shares.reduce((sum, share) => sum + (numbersOf(share.value)[0] ?? 0), 0);
  return total > 0 ? (middle / total) * 100 : undefined;
}

/** The mixes whose name has every word of the query in it, whatever its accents and capitals. */
export function findByName(mixes: readonly Mix[], query: string, reading: MixReading): readonly Mix[] {
  const words = simplify(query).split(/\s/).filter(Boolean);
  if (words.length === 0) return mixes;
  return mixes.filter((mix) => {
    const name = simplify(nameOf(mix, reading));
    return words.every((word) => name.includes(word));
  });
}

/** The mixes in an order; those that do not count the group come last, whichever way the others go. */
export function sortMixes(mixes: readonly Mix[], {by, down}: RowOrder, reading: MixReading): readonly Mix[] {
  if (by === '') return mixes;
  if (by === BY_NAME) {
    const {compare} = new Intl.Collator(reading.language, {numeric: true});
    const named = mixes.map((mix) => ({mix, key: nameOf(mix, reading)}));
    return named.sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key))).map(({mix}) => mix);
  }
  const sized = mixes.map((mix) => {
    const share = mix.shares.find(({group}) => group === by);
    return {mix, key: share && percentOf(share, mix)};
  });
  return sized.sort((a, b) => compareSizes(a.key, b.key, down)).map(({mix}) => mix);
}

/** The shares of one mix in an order, by name or by size. */
export function sortShares(mix: Mix, {by, down}: RowOrder, reading: MixReading): readonly Share[] {
  if (by === BY_NAME) {
    const {compare} = new Intl.Collator(reading.language, {numeric: true});
    const name = ({group}: Share) => labelOf(group, reading);
    return [...mix.shares].sort((a, b) => (down ? compare(name(b), name(a)) : compare(name(a), name(b))));
  }
  if (by !== BY_SHARE) return mix.shares;
  return [...mix.shares].sort((a, b) => compareSizes(percentOf(a, mix), percentOf(b, mix), down));
}

/** The next order after a press on the head of a column: most first, then least first; names begin with A. */
export function turnOrder({by, down}: RowOrder, column: string): RowOrder {
  if (by === column) return {by, down: !down};
  return {by: column, down: column !== BY_NAME};
}

/** Compares two sizes for sorting; what has no size comes last. */
function compareSizes(a: number | undefined, b: number | undefined, down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return down ? b - a : a - b;
}

function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase();
}
