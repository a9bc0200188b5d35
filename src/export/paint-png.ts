import type {Picture} from './standalone-svg.js';

/** How many pixels of the PNG stand for one px of the picture. */
export const PNG_SCALE = 2;

/** What every engine can hold in one canvas: Safari has the lowest limits, and gives an empty picture above them. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 16_777_216;

/** How much larger than the picture its PNG is: twice, or as much as a browser can hold. */
export function pngScale(width: number, height: number): number {
  return Math.min(PNG_SCALE, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

/** Paints a picture as PNG. Fails when the browser cannot read the picture, or has no room for it. */
export async function paintPng({svg, width, height}: Picture): Promise<Blob> {
  const scale = pngScale(width, height);
  const image = new Image(Math.round(width * scale), Math.round(height * scale));
  // The whole picture stands in its address: then a page's strict policy for images and Safari's for canvases both hold.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  // Safari draws nothing of a picture that it has loaded but not yet decoded.
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`The browser could not make a PNG of ${canvas.width} by ${canvas.height} pixels.`));
    }, 'image/png');
  });
}

/** The pen of a canvas. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  return context;
}
