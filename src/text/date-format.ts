import type {Source} from '../data/schema.js';
import type {Language} from './language.js';

/** What was written, by language and date: the browser takes longer over it than over the picture that it stands in. */
const written: Record<string, string> = {};

/** Writes a day, month or year as it is said: "13 oktober 2020", "oktober 2020", "2020". */
export function formatDate(date: string, language: Language): string {
  return (written[`${language} ${date}`] ??= new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'nl-NL', {
    timeZone: 'UTC',
    year: 'numeric',
    // How long it is tells how exact it is; what is left out is the first, in UTC.
    month: date.length > 4 ? 'long' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
  }));
}

/** Names a source as readers do: the publisher and when it was published. */
export function nameSource(source: Source, language: Language): string {
  return source.date === undefined ? source.publisher : `${source.publisher}, ${formatDate(source.date, language)}`;
}
