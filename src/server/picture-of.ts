import type {Picture} from '../export/standalone-svg.js';
import {chooseMixes} from './chosen-mixes.js';
import {drawMixes} from './drawn-mixes.js';
import {chooseStreet, drawStreet} from './drawn-street.js';
import {chooseTeam, drawTeam} from './drawn-team.js';
import type {OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';

/** Draws what the options ask for, as wide as they ask. */
export function makePictureOf(data: OpenedData, options: RenderOptions): Picture {
  return fitWidth(draw(data, options), options.width);
}

function draw(data: OpenedData, options: RenderOptions): Picture {
  switch (options.tag) {
    case 'function-mix':
      return drawMixes(chooseMixes(data, options), data, options);
    case 'infographic':
      return drawStreet(chooseStreet(data, options), data);
    case 'team-builder':
      return drawTeam(chooseTeam(data, options), data);
  }
}

/** Makes a picture larger or smaller; its drawing stays the same. */
function fitWidth(picture: Picture, width = picture.width): Picture {
  if (width === picture.width) return picture;
  const height = Math.round((picture.height * width) / picture.width);
  const svg = picture.svg.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/, `$1width="${width}" height="${height}"`);
  return {svg, width, height};
}
