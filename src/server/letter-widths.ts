import type {Measure} from '../export/svg-text.js';
import {HELVETICA, HELVETICA_BOLD} from './helvetica-widths.js';

/** Families that are all as wide as Helvetica, so that no line runs out of its room. */
export const AS_WIDE = ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo', 'Nimbus Sans'] as const;

/** What a picture that is drawn without a browser is set in, as an attribute of SVG. */
export const PICTURE_FAMILY = [...AS_WIDE.map((name) => (name.includes(' ') ? `'${name}'` : name)), 'sans-serif'].join(
  ', ',
);

/** From this weight on these families are bold. */
const BOLD = 600;

/** What is not in the tables counts as wide as it is high: too wide breaks a line early, too narrow would cut it. */
const UNKNOWN = 1000;

const tableOf = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)])),
  );

const REGULAR_TABLE = tableOf(HELVETICA);
const BOLD_TABLE = tableOf(HELVETICA_BOLD);

/** Measures text in `PICTURE_FAMILY`, in px; letters are not moved closer to each other. */
export const measureLetters: Measure = (text, {size, weight}) => {
  const table = weight < BOLD ? REGULAR_TABLE : BOLD_TABLE;
  const widths = Array.from(text.normalize('NFC'), (letter) => table.get(letter) ?? widthOfBase(letter, table));
  return (widths.reduce((sum, width) => sum + width, 0) * size) / 1000;
};

/** A letter with a mark is as wide as without; a mark alone stands above the letter before it. */
function widthOfBase(letter: string, table: ReadonlyMap<string, number>): number {
  if (/^[\p{M}\u00ad\u200b-\u200f]$/u.test(letter)) return 0;
  const [base = ''] = letter.normalize('NFD');
  return table.get(base) ?? UNKNOWN;
}
