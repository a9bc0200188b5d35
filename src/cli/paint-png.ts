/** The package that paints is not installed. */
export class PainterMissing extends Error {
  override readonly name = 'PainterMissing';
}

/**
 * Paints an SVG document as PNG, with the fonts of the system.
 * @param scale - How many pixels stand for one px.
 * @throws {PainterMissing} Where `@resvg/resvg-js` is not installed.
 */
export async function paintPng(svg: string, scale: number): Promise<Uint8Array> {
  const {Resvg} = await loadPainter();
  return new Resvg(svg, {fitTo: {mode: 'zoom', value: scale}}).render().asPng();
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
