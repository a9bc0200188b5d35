import type {Source} from '../data/schema.js';

/** Names a source in few words: the publisher and the year. */
export function nameSourceShort(source: Source): string {
  return source.date === undefined ? source.publisher : `${source.publisher}, ${source.date.slice(0, 4)}`;
}
