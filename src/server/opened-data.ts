import kracht from '../data/kracht.json';
import {checkDocument} from '../data/parse-document.js';
import type {KrachtDocument} from '../data/schema.js';
import {nearest} from '../data/nearest.js';
import {languageOf, type Language} from '../text/language.js';
import {tellUnknown} from '../text/render-words.js';
import type {TextLevel} from '../text/text-level.js';
import {OptionError} from './option-error.js';
import {DayColours, listColourNames} from './own-colours.js';
import {checkRenderOptions, type RenderOptions} from './render-options.js';

/** What every picture is drawn from. */
export interface OpenedData {
  readonly document: KrachtDocument;
  readonly language: Language;
  readonly level: TextLevel;
  readonly colours: DayColours;
}

/**
 * Checks options and data.
 * @param json - Parsed JSON; undefined for the data that is built in.
 * @throws {DataError} With every problem of the data at once.
 * @throws {OptionError} For an option that makes no sense with this data.
 */
export function openData(json: unknown, options: RenderOptions): OpenedData {
  checkRenderOptions(options);
  const {document} = checkDocument(json === undefined ? kracht : json);
  const {colours = {}, lang, text = 'gewoon'} = options;
  const known = listColourNames(document);
  for (const name of Object.keys(colours)) {
    if (!known.includes(name)) throw new OptionError('colours', tellUnknown(name, known, nearest(name, known)));
  }
  return {
    document,
    language: lang ?? languageOf(document.language),
    level: text,
    colours: new DayColours(document, colours),
  };
}
