import {makePictureOf} from './picture-of.js';
import {openData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';

/**
 * Draws a picture as an SVG document, without a browser: the one that an element saves, in its light theme, with letters as
 * wide as those of Arial.
 *
 * @param json - Parsed JSON of a data file; undefined for the data that is built in.
 * @throws {DataError} With every problem of the data at once.
 * @throws {OptionError} For an option that makes no sense, or an id that the data does not have.
 */
export function renderPicture(json: unknown, options: RenderOptions): string {
  return makePictureOf(openData(json, options), options).svg;
}
