import type {Amount} from './schema.js';

/** A cell with a number, or two for a range, before it is known whether the table counts people or gives percentages. */
export interface Figure {
  /** As percentages; the same number twice but for a range. */
  readonly low: number;
  readonly high: number;
  readonly form: 'plain' | 'about' | 'range';
  /** Whether it says itself that it is a percentage: by its sign, or since only percentages are known about. */
  readonly isPercent: boolean;
  /** The whole number that it can be, where it can; "1.234" may be 1234 people. */
  readonly whole: number | undefined;
}

/** What the numbers of a table are. */
export type FigureKind = 'count' | 'percent';

/** The most that a count may be; see `schema.ts`. */
const MOST_COUNTED = 10_000_000_000;
/** How far the percentages of one row may be from 100; see `check-shares.ts`. */
const ROUNDING = 0.5;
/** Room for the binary rounding of decimal fractions. */
const EPSILON = 1e-9;

// Our own export writes what is nearly nothing as "1e-7".
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:e-\d+)?`;
const SIGN = String.raw`(?:%|procent|percent)`;
const ABOUT = String.raw`ca\.?|circa|±|\+/-|~|≈|ongeveer|about|approx\.?`;
const FIGURE = new RegExp(
  String.raw`^(?:(?<about>${ABOUT})\s*)?(?<low>${NUMBER})(?:\s*${SIGN})?(?:\s*(?:-|–|—|tot en met|t/m|tot|to)\s*(?<high>${NUMBER})(?:\s*${SIGN})?)?$`,
  'i',
);
const HAS_SIGN = new RegExp(SIGN, 'i');
const DECIMAL = /^\d+(?:[.,]\d+)?(?:e-\d+)?$/i;
/** Points between every three digits, as the Dutch write thousands. */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * Reads a number as it is written in a cell: "12", "12,5", "12.5", "1.234", "20%", "ca. 30", "± 30", "ongeveer 30",
 * "60-70", "60 tot 70". Undefined when it is anything else.
 */
export function readFigure(text: string): Figure | undefined {
  const {about, low, high} = FIGURE.exec(text.trim())?.groups ?? {};
  if (low === undefined || (about !== undefined && high !== undefined)) return undefined;
  if (![low, high ?? low].every((number) => DECIMAL.test(number) || THOUSANDS.test(number))) return undefined;
  const form = high === undefined ? (about === undefined ? 'plain' : 'about') : 'range';
  const isPercent = form !== 'plain' || HAS_SIGN.test(text);
  const canCount = !isPercent && (/^\d+$/.test(low) || THOUSANDS.test(low));
  return {
    low: readDecimal(low),
    high: readDecimal(high ?? low),
    form,
    isPercent,
    whole: canCount ? Number(low.replaceAll('.', '')) : undefined,
  };
}

/**
 * Decides for a whole table what its numbers are, so that no two rows are read in two ways. They are percentages when a
 * cell says so ("20%", "ca. 30", "60-70"), when a row with a decimal fraction adds up to 100, or when every row does. Else
 * they count.
 */
export function decideKind(rows: readonly (readonly Figure[])[]): FigureKind {
  const isPercent =
    rows.some((row) => row.some((figure) => figure.isPercent)) ||
    rows.some((row) => row.some(({whole}) => whole === undefined) && makesHundred(row)) ||
    (rows.length > 0 && rows.every(makesHundred));
  return isPercent ? 'percent' : 'count';
}

/** Whether the percentages of a row can be one whole. */
export function makesHundred(row: readonly Figure[]): boolean {
  const [least, most] = addUp(row);
  return least <= 100 + ROUNDING + EPSILON && most >= 100 - ROUNDING - EPSILON;
}

/** What the figures of a row add up to, at least and at most. */
export function addUp(row: readonly Figure[]): readonly [least: number, most: number] {
  return [row.reduce((sum, {low}) => sum + low, 0), row.reduce((sum, {high}) => sum + high, 0)];
}

/** The amount that a figure is, or what is wrong with it. */
export function toAmount({low, high, form, whole}: Figure, kind: FigureKind): Amount | 'count' | 'percent' | 'range' {
  if (kind === 'count') return whole === undefined || whole > MOST_COUNTED ? 'count' : {count: whole};
  if (low > 100 || high > 100) return 'percent';
  if (low > high) return 'range';
  if (form === 'range') return {from: low, to: high};
  return form === 'about' ? {about: low} : low;
}

/** Reads a decimal comma or point; with more points than one it is as many thousands. */
function readDecimal(text: string): number {
  return Number(DECIMAL.test(text) ? text.replace(',', '.') : text.replaceAll('.', ''));
}
