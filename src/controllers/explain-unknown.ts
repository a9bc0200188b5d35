import {nearest} from '../data/nearest.js';

/** Says to the owner of a page that a word is unknown, what was probably meant, and what there is. */
export function explainUnknown(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  const guess = meant === undefined ? '' : ` Bedoeld / meant: ${meant}?`;
  return `onbekend / unknown.${guess} Kies uit / choose from: ${known.join(', ')}.`;
}
