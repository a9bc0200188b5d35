import type {KrachtDocument, Mix} from '../data/schema.js';

/**
 * Mixes as a data file of their own: with their groups and sources, in the order of the document, and nothing else. A mix
 * that is shown twice stands in it once.
 */
export function mixesToJson(mixes: readonly Mix[], document: KrachtDocument): string {
  const {groups = [], language, sources = {}, updated, version} = document;
  const own = [...new Set(mixes)];
  const named = new Set(own.flatMap(({notCounted = [], shares}) => [...notCounted, ...shares.map(({group}) => group)]));
  const used = new Set(own.flatMap((mix) => mix.sources));
  const file = {
    version,
    language,
    ...(updated !== undefined && {updated}),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id))),
    groups: groups.filter(({id}) => named.has(id)),
    mixes: own,
  } satisfies KrachtDocument;
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
