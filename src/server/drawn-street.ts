import {chooseFields} from '../data/choose-fields.js';
import type {Picture} from '../export/standalone-svg.js';
import type {StreetState} from '../export/street-state.js';
import {drawStreetPicture} from '../export/street-picture.js';
import {columnsFor} from '../layout/street-layout.js';
import {infographicWords as english} from '../text/english-words.js';
import {infographicWords as dutch} from '../text/infographic-words.js';
import {chooseEntries, chooseEntry} from './chosen-entries.js';
import {measureLetters, PICTURE_FAMILY} from './letter-widths.js';
import type {OpenedData} from './opened-data.js';
import {allIcons} from './painted-house.js';
import type {RenderOptions} from './render-options.js';
import {lookOfStreet} from './street-day-look.js';

/** For how wide a street, in px, its columns are counted where nobody asks. */
const USUAL_WIDTH = 800;

/**
 * Finds what of the street the options ask for.
 * @throws {OptionError} Where the data has no such field or strength.
 */
export function chooseStreet(data: OpenedData, options: RenderOptions): StreetState {
  const {document, language, level} = data;
  const {fields: ids = ''} = options;
  chooseEntries('fields', ids, document.fields);
  const fields = chooseFields(document, ids);
  return {
    ...{document, fields, language, level},
    words: language === 'en' ? english : dutch,
    open: chooseEntry('open', options.open, fields),
    chosen: chooseEntry('strength', options.strength, document.strengths),
    evening: false,
    columns: columnsFor(options.width ?? USUAL_WIDTH),
    icons: allIcons,
    // The look has all of these.
    colour: () => '',
    styles: [],
    font: {text: PICTURE_FAMILY, display: PICTURE_FAMILY},
  };
}

/** Draws a street as `<mbo-infographic>` saves it, by day. */
export function drawStreet(street: StreetState, {colours}: OpenedData): Picture {
  return drawStreetPicture(street, lookOfStreet(street, colours), measureLetters);
}
