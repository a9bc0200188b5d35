import {isAbout, isCount, numbersOf} from '../data/amount.js';
import type {Amount} from '../data/schema.js';

/** The words and signs that numbers are written with in a language. */
export interface NumberWords {
  readonly decimalSign: string;
  readonly about: string;
  readonly to: string;
  readonly percent: string;
}

/** Writes a number as it is read aloud in one go: no thousands separator, two decimals at most ("73,1", "46000"). */
export function formatNumber(value: number, {decimalSign}: NumberWords): string {
  return String(Math.round(value * 100) / 100).replace('.', decimalSign);
}

/** Writes an amount in signs, for on a mark: "20%", "± 30%", "60 tot 70%"; a count is just "4". */
export function formatAmount(amount: Amount, words: NumberWords): string {
  return formatBare(amount, words) + (isCount(amount) ? '' : '%');
}

/** Writes an amount in signs without its unit: "20", "± 30", "60 tot 70", "4". */
export function formatBare(amount: Amount, words: NumberWords): string {
  return speakBare(amount, words, '±');
}

/** Writes an amount in words: "20 procent", "ongeveer 30 procent", "60 tot 70 procent"; a count is just "4". */
export function speakAmount(amount: Amount, words: NumberWords): string {
  return speakBare(amount, words) + (isCount(amount) ? '' : ` ${words.percent}`);
}

/** Writes an amount in words, without its unit: "20", "ongeveer 30", "60 tot 70", "4". */
export function speakBare(amount: Amount, words: NumberWords, about = words.about): string {
  const numbers = numbersOf(amount).map((number) => formatNumber(number, words));
  return (isAbout(amount) ? `${about} ` : '') + numbers.join(` ${words.to} `);
}
