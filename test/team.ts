import kracht from '../src/data/kracht.json';
import type {KrachtDocument, Mix} from '../src/data/schema.js';
import * as english from '../src/text/english-words.js';
import {functionMixWords} from '../src/text/function-mix-words.js';
import type {Language} from '../src/text/language.js';
import {compareTeam, type TeamComparison} from '../src/text/team-comparison.js';
import {readForTeam, type TeamReading} from '../src/text/team-reading.js';
import {parseTeam} from '../src/text/team.js';

/** The built-in data, as a document. */
export const builtIn = kracht as unknown as KrachtDocument;

/** A mix of the built-in data. */
export function mixOf(id: string): Mix {
  const mix = builtIn.mixes?.find((one) => one.id === id);
  if (mix === undefined) throw new Error(`The built-in data has no mix ${id}.`);
  return mix;
}

/** A team beside a mix of the built-in data, or beside one that a test made. */
export function compare(team: string, reference: string | Mix = 'landelijk-2020'): TeamComparison {
  return compareTeam(parseTeam(team).team, typeof reference === 'string' ? mixOf(reference) : reference);
}

/** How the built-in data is read. */
export function readingIn(language: Language = 'nl'): TeamReading {
  const words = language === 'nl' ? functionMixWords : english.functionMixWords;
  return readForTeam({document: builtIn, language, words, level: 'gewoon'});
}
