import type {Field, KrachtDocument, Source, Strength} from '../data/schema.js';
import {formatDate} from '../text/date-format.js';
import {downloadWords} from '../text/download-words.js';
import type {Language} from '../text/language.js';

/** Between names: a dot that ends a line rather than begin one. */
export const SEPARATOR = '\u00a0· ';

/** The names of sources, by their ids. */
export function nameSources(
  ids: readonly string[],
  {sources = {}}: KrachtDocument,
  name: (source: Source) => string,
): readonly string[] {
  return ids.flatMap((id) => {
    const source = sources[id];
    return source ? [name(source)] : [];
  });
}

/** What these fields and strengths rest on, in the order of the document: each publisher once, with its dates. */
export function namePublishers(
  entries: readonly (Field | Strength)[],
  {sources = {}}: KrachtDocument,
  language: Language,
): readonly string[] {
  const used = new Set(entries.flatMap(({points}) => points.flatMap((point) => point.sources)));
  const dates = new Map<string, (string | undefined)[]>();
  for (const [id, {publisher, date}] of Object.entries(sources)) {
    if (used.has(id)) dates.set(publisher, [...(dates.get(publisher) ?? []), date]);
  }
  return [...dates].map(([publisher, own]) => {
    const dated = own.flatMap((date) => (date === undefined ? [] : [formatDate(date, language)]));
    if (dated.length === 0) return publisher;
    const told = own.includes(undefined) ? [...dated, downloadWords[language].undated] : dated;
    return `${publisher} (${[...new Set(told)].map(unbroken).join(', ')})`;
  });
}

/** Words that stay on one line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');
