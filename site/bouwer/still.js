/** What is shown without a script: a figure in plain HTML, as `mbo-kracht render --static` writes it, and its picture. */
import {paintPng} from '../../dist/export/paint-png.js';
import {openData} from '../../dist/server/opened-data.js';
import {makePictureOf} from '../../dist/server/picture-of.js';
import {renderStatic} from '../../dist/server/render-static.js';
import {attributesOf} from './markup.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('../../src/data/schema.js').KrachtDocument} KrachtDocument
 * @typedef {import('../../src/server/render-options.js').RenderOptions} RenderOptions
 */

/** The picture in the zip. */
export const PICTURE_FILE = 'plaatje.png';

/**
 * Whether there is something to show: a team of nobody is no figure.
 *
 * @param {State} state
 */
export function hasStill({tag, team}) {
  return tag !== 'team-builder' || Object.values(team).some((count) => count > 0);
}

/**
 * Writes what is shown as plain HTML.
 *
 * @param {State} state
 * @param {KrachtDocument | undefined} own - Own figures, where those are shown.
 * @param {string} base - The folder in which the picture stands.
 */
export function writeStill(state, own, base) {
  const code = renderStatic(own, {...optionsOf(state, own), image: base + PICTURE_FILE});
  // A soft hyphen is nothing to read, and half of the programs in which this is pasted show it.
  return code.replaceAll('\u00ad', '').trim();
}

/**
 * Paints the picture of the figure.
 *
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 * @returns {Promise<Blob>} A PNG.
 */
export function paintStill(state, own) {
  const options = optionsOf(state, own);
  return paintPng(makePictureOf(openData(own, options), options));
}

/**
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 * @returns {RenderOptions}
 */
function optionsOf(state, own) {
  const {'heading-level': heading, ...attributes} = attributesOf(state, own);
  const colours = Object.entries(state.colours).map(([name, hex]) => [`mbo-${name}`, hex]);
  return {
    ...attributes,
    tag: state.tag,
    headingLevel: Number(heading ?? 2),
    colours: Object.fromEntries(colours),
  };
}
