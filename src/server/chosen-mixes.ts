import {chooseMixes as findMixes} from '../data/choose-mixes.js';
import type {Mix} from '../data/schema.js';
import {functionMixWords as english} from '../text/english-words.js';
import {functionMixWords as dutch} from '../text/function-mix-words.js';
import type {MixReading} from '../text/mix-reading.js';
import {tellUnknown} from '../text/render-words.js';
import {chooseEntries, chooseEntry} from './chosen-entries.js';
import {OptionError} from './option-error.js';
import type {OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';

/** Mixes, and how they are read. */
export interface ChosenMixes {
  /** One or more, in the order asked for. */
  readonly mixes: readonly Mix[];
  readonly reading: MixReading;
}

/** How mixes of this data are read. */
export function readMixes({document, language, level}: OpenedData): MixReading {
  return {document, language, level, words: language === 'en' ? english : dutch};
}

/**
 * Finds the mixes that the options ask for.
 * @throws {OptionError} Where the data has no such mix or group, or no mix at all.
 */
export function chooseMixes(data: OpenedData, {highlight, mix = ''}: RenderOptions): ChosenMixes {
  const {groups, mixes = []} = data.document;
  if (mixes.length === 0) throw new OptionError('mix', tellUnknown(mix, [], undefined));
  const ids = mix.trim();
  const group = chooseEntry('highlight', highlight, groups);
  if (ids !== '*') chooseEntries('mix', ids, mixes);
  const [askedMixes] = findMixes(data.document, ids);
  return {
    mixes: askedMixes,
    reading: {...readMixes(data), ...(group && {highlight: group.id})},
  };
}
