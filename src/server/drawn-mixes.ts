import {drawMixPicture} from '../export/mix-picture.js';
import type {Picture} from '../export/standalone-svg.js';
import type {ChosenMixes} from './chosen-mixes.js';
import {measureLetters, PICTURE_FAMILY} from './letter-widths.js';
import {lookOfMixes} from './mix-day-look.js';
import type {OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';

/** How wide a picture of mixes is, in px, where nobody asks. */
const USUAL_WIDTH = 800;

/** Draws mixes as `<mbo-function-mix>` saves them, by day. */
export function drawMixes({mixes, reading}: ChosenMixes, data: OpenedData, options: RenderOptions): Picture {
  const {view = mixes.length > 1 ? 'bars' : 'people', width = USUAL_WIDTH} = options;
  const state = {
    ...{mixes, reading, view, width},
    // The look has them already.
    colour: () => '',
    font: {text: PICTURE_FAMILY, display: PICTURE_FAMILY},
  };
  return drawMixPicture(state, lookOfMixes(data.document, mixes, data.colours), measureLetters);
}
