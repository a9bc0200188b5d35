import type {Amount} from '../data/schema.js';
import type {Language} from './language.js';

const LOCALES = {nl: 'nl-NL', en: 'en-GB'} as const;

/** A formatter costs far more to make than to use: one is kept per language. */
const formats = new Map<Language, Intl.NumberFormat>();

/** Writes a number as it is read aloud in one go: no thousands separator, two decimals at most ("73,1", "46000"). */
export function formatNumber(value: number, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], {useGrouping: false, maximumFractionDigits: 2});
    formats.set(language, format);
  }
  return format.format(value);
}

/** Writes an amount in signs, for on a mark: "20%", "± 30%", "60 tot 70%"; a count is just "4". */
export function formatAmount(amount: Amount, language: Language): string {
  const number = formatBare(amount, language);
  return typeof amount === 'object' && 'count' in amount ? number : `${number}%`;
}

/** Writes an amount in signs without its unit: "20", "± 30", "60 tot 70", "4". */
export function formatBare(amount: Amount, language: Language): string {
  return write(amount, language, '± ');
}

/** Writes an amount in words, without its unit: "20", "ongeveer 30", "60 tot 70", "4". */
export function speakBare(amount: Amount, language: Language): string {
  return write(amount, language, language === 'nl' ? 'ongeveer ' : 'about ');
}

/** Writes an amount in words: "20 procent", "ongeveer 30 procent", "60 tot 70 procent"; a count is just "4". */
export function speakAmount(amount: Amount, language: Language): string {
  const number = speakBare(amount, language);
  if (typeof amount === 'object' && 'count' in amount) return number;
  return `${number} ${language === 'nl' ? 'procent' : 'percent'}`;
}

function write(amount: Amount, language: Language, about: string): string {
  const number = (value: number) => formatNumber(value, language);
  if (typeof amount === 'number') return number(amount);
  if ('count' in amount) return number(amount.count);
  if ('about' in amount) return about + number(amount.about);
  return `${number(amount.from)} ${language === 'nl' ? 'tot' : 'to'} ${number(amount.to)}`;
}
