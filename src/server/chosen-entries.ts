import {nearest} from '../data/nearest.js';
import {tellUnknown} from '../text/render-words.js';
import {OptionError} from './option-error.js';
import type {RenderOptions} from './render-options.js';

/** Something of the data with an id. */
interface Entry {
  readonly id: string;
}

/**
 * Finds what an option names, in the order in which it names it.
 * @throws {OptionError} Where the data has no such id: nobody is there to see that something is missing.
 */
export function chooseEntries<T extends Entry>(
  option: keyof RenderOptions,
  ids: string,
  entries: readonly T[] = [],
): readonly T[] {
  return (ids.match(/\S+/g) ?? []).map((id) => findEntry(option, id, entries));
}

/** Finds the one entry that an option names; undefined where it names none. */
export function chooseEntry<T extends Entry>(
  option: keyof RenderOptions,
  id = '',
  entries: readonly T[] = [],
): T | undefined {
  return id.trim() === '' ? undefined : findEntry(option, id.trim(), entries);
}

function findEntry<T extends Entry>(option: keyof RenderOptions, id: string, entries: readonly T[]): T {
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const known = entries.map((entry) => entry.id);
  throw new OptionError(option, tellUnknown(id, known, nearest(id, known)));
}
