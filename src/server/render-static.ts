import {chooseMixes} from './chosen-mixes.js';
import {chooseStreet} from './drawn-street.js';
import {chooseTeam} from './drawn-team.js';
import {element, lines, type Html} from './html-fragment.js';
import {openData, type OpenedData} from './opened-data.js';
import {makePictureOf} from './picture-of.js';
import type {RenderOptions} from './render-options.js';
import {drawImage} from './static-image.js';
import {listMixes, sayMixes} from './static-mixes.js';
import {listStreet, sayStreet} from './static-street.js';
import {listTeam, sayTeam} from './static-team.js';

/** The level of the first heading where nobody asks. */
const USUAL_LEVEL = 2;

/** A picture in words: one sentence, and all that it shows. */
interface Telling {
  readonly sentence: string;
  readonly parts: readonly Html[];
}

/**
 * Writes a `<figure>` with a picture, its sentence, its numbers as a table, what must be known to read them, and the sources. It has
 * no style, no script and no element of its own, so that it stays whole where a site takes none of those.
 *
 * @param json - Parsed JSON of a data file; undefined for the data that is built in.
 * @throws {DataError} With every problem of the data at once.
 * @throws {OptionError} For an option that makes no sense, or an id that the data does not have.
 */
export function renderStatic(json: unknown, options: RenderOptions): string {
  const data = openData(json, options);
  const {parts, sentence} = tell(data, options);
  const picture = drawImage(makePictureOf(data, options), sentence, options.image);
  const caption = element('figcaption', {}, sentence);
  return `${element('figure', {lang: data.language}, lines([caption, picture, ...parts])).html}\n`;
}

function tell(data: OpenedData, options: RenderOptions): Telling {
  switch (options.tag) {
    case 'function-mix': {
      const chosen = chooseMixes(data, options);
      return {sentence: sayMixes(chosen), parts: listMixes(chosen)};
    }
    case 'infographic': {
      const street = chooseStreet(data, options);
      return {sentence: sayStreet(street), parts: listStreet(street, options.headingLevel ?? USUAL_LEVEL)};
    }
    case 'team-builder': {
      const team = chooseTeam(data, options);
      return {sentence: sayTeam(team), parts: listTeam(team)};
    }
  }
}
