import type {Field, KrachtDocument, Source, Strength} from '../data/schema.js';
import {formatDate} from '../text/date-format.js';
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
  const dates = new Map<string, Set<string>>();
  for (const [id, {publisher, date}] of Object.entries(sources)) {
    if (!used.has(id)) continue;
    const own = dates.get(publisher) ?? new Set();
    if (date !== undefined) own.add(unbroken(formatDate(date, language)));
    dates.set(publisher, own);
  }
  return [...dates].map(([publisher, own]) => (own.size > 0 ? `${publisher} (${[...own].join(', ')})` : publisher));
}

/** A date that stays on one line. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0');
