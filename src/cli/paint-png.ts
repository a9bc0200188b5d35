import {fileURLToPath} from 'node:url';

/** A package that paints is not installed. */
export class PainterMissing extends Error {
  override readonly name = 'PainterMissing';
}

/** The typeface that letters were measured in, in the two weights that are drawn: with another one, lines would not fit. */
const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/**
 * Paints an SVG document as PNG.
 * @param scale - How many pixels stand for one px.
 * @throws {PainterMissing} Where `@resvg/resvg-js` or `@expo-google-fonts/arimo` is not installed.
 */
export async function paintPng(svg: string, scale: number): Promise<Uint8Array> {
  const fontFiles = FONTS.map((file) => findFont(`@expo-google-fonts/arimo/${file}`));
  const {Resvg} = await loadPainter();
  const font = {loadSystemFonts: false, fontFiles, defaultFontFamily: 'Arimo'};
  return new Resvg(svg, {fitTo: {mode: 'zoom', value: scale}, font}).render().asPng();
}

function findFont(file: string): string {
  try {
    return fileURLToPath(import.meta.resolve(file));
  } catch (error) {
    throw asMissing(error);
  }
}

async function loadPainter() {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    throw asMissing(error);
  }
}

/** What is thrown where a package is not there; any other failure as it is. */
function asMissing(error: unknown): unknown {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  return isMissing ? new PainterMissing(error.message, {cause: error}) : error;
}
