import type {KrachtDocument, Mix} from './schema.js';

/**
 * The mixes that are asked for, and the ids among these that the document does not have.
 *
 * @param ids - Separated by spaces; `*` for all, none for the first.
 */
export function chooseMixes(
  {mixes = []}: KrachtDocument,
  ids: string,
): readonly [mixes: readonly Mix[], unknown: readonly string[]] {
  const asked = ids.match(/\S+/g) ?? [];
  if (asked[0] === '*') return [mixes, []];
  if (asked.length === 0) return [mixes.slice(0, 1), []];
  const known = new Map(mixes.map((mix) => [mix.id, mix]));
  return [asked.flatMap((id) => known.get(id) ?? []), asked.filter((id) => !known.has(id))];
}
