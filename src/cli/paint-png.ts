import {AS_WIDE, measureLetters, PICTURE_FAMILY} from '../server/letter-widths.js';

/** The package that paints is not installed. */
export class PainterMissing extends Error {
  override readonly name = 'PainterMissing';
}

/** The system has no typeface in which the lines of a picture fit. */
export class TypefaceMissing extends Error {
  override readonly name = 'TypefaceMissing';
}

/** Letters of every width, and how far a typeface may be from what it should be: ink is a little less wide than letters. */
const SAMPLE = 'Wie werken er in het sociaal werk? Mbo, hbo: 60 tot 70%.';
const TOLERANCE = 0.03;

/**
 * Paints an SVG document as PNG, with the fonts of the system.
 * @param scale - How many pixels stand for one px.
 * @throws {PainterMissing} Where `@resvg/resvg-js` is not installed.
 * @throws {TypefaceMissing} Where lines would run out of their room, or nothing would be written at all.
 */
export async function paintPng(svg: string, scale: number): Promise<Uint8Array> {
  const {Resvg} = await loadPainter();
  const widthOf = (sample: string): number => new Resvg(sample).getBBox()?.width ?? 0;
  // Of a list of families it only knows the first.
  const family = AS_WIDE.find((name) => [400, 700].every((weight) => isAsWide(name, weight, widthOf)));
  if (family === undefined) throw new TypefaceMissing(AS_WIDE.join(', '));
  const set = svg.replaceAll(`font-family="${PICTURE_FAMILY}"`, `font-family="${family}"`);
  return new Resvg(set, {fitTo: {mode: 'zoom', value: scale}}).render().asPng();
}

/** Whether a family is here, and as wide as it should be: what is not here is set in another. */
function isAsWide(family: string, weight: number, widthOf: (sample: string) => number): boolean {
  const size = 20;
  const wanted = measureLetters(SAMPLE, {family, size, weight, leading: 1});
  const text = `<text y="${size}" font-family="${family}" font-size="${size}" font-weight="${weight}">${SAMPLE}</text>`;
  const found = widthOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * wanted}" height="${2 * size}">${text}</svg>`,
  );
  return Math.abs(found / wanted - 1) < TOLERANCE;
}

async function loadPainter() {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new PainterMissing('@resvg/resvg-js', {cause: error});
    }
    throw error;
  }
}
