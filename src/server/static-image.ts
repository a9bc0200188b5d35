import type {Picture} from '../export/standalone-svg.js';
import {element, type Html} from './html-fragment.js';

/** What an address may hold as it stands between double quotes; the rest of a picture is escaped. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{'%20': ' ', '%2C': ',', '%2F': '/', '%3A': ':', '%3B': ';', '%3D': '='},
};

/**
 * The picture as an image.
 *
 * @param sentence - What it shows, for who does not see it.
 * @param image - The address of the picture, where it does not stand in the HTML itself.
 */
export function drawImage({height, svg, width}: Picture, sentence: string, image: string | undefined): Html {
  return element('img', {src: image ?? writeAddress(svg), alt: sentence, width, height});
}

/** A picture as an address of its own, half as long as with everything escaped. */
function writeAddress(svg: string): string {
  const escaped = encodeURIComponent(svg).replace(/%(?:2[0CF]|3[ABD])/g, (code) => PLAIN[code] ?? code);
  return `data:image/svg+xml,${escaped}`;
}
