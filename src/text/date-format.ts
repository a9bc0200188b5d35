import type {Source} from '../data/schema.js';
import type {Language} from './language.js';

/** Writes a day, month or year as it is said: "13 oktober 2020", "oktober 2020", "2020". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'}),
  }).format(moment);
}

/** Names a source as readers do: the publisher and when it was published. */
export function nameSource(source: Source, language: Language): string {
  return source.date === undefined ? source.publisher : `${source.publisher}, ${formatDate(source.date, language)}`;
}

/** Names a source in few words: the publisher and the year. */
export function nameSourceShort(source: Source): string {
  return source.date === undefined ? source.publisher : `${source.publisher}, ${source.date.slice(0, 4)}`;
}
