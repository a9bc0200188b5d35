import {withoutSoftHyphens} from './text-lines.js';

const LONGEST = 60;

/**
 * Makes a name for a file out of a title: "De kracht van de mbo’er" becomes "de-kracht-van-de-mboer".
 * @param other - What is named when the title has no letters or digits that a file name can have.
 */
export function fileName(title: string, other: string): string {
  const words = withoutSoftHyphens(title)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (words === null) return other.toLowerCase();
  return words
    .reduce((name, word) => (name.length + word.length < LONGEST ? `${name}-${word}` : name))
    .slice(0, LONGEST);
}
