import type {Mix} from '../data/schema.js';
import type {MixReading} from './mix-reading.js';
import {severalWords} from './several-words.js';
import {readText} from './text-level.js';

/** The title above mixes: that of one, and for several what they have in common. */
export function makeMixTitle([first, second]: readonly Mix[], {level, words}: MixReading): string {
  return first && !second ? readText(first.title, level) : (words.several ?? severalWords).title;
}
