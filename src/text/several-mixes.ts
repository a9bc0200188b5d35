import type {MixReading} from './mix-reading.js';
import {severalWords} from './several-words.js';

export {makeMixNotes} from './mix-notes.js';
export {makeMixSentence} from './mix-sentence.js';

/** The title above several mixes, which have titles of their own. */
export function titleOf({language}: MixReading): string {
  return severalWords[language].title;
}
