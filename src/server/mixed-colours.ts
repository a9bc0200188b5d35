/** Mixes and changes colours as style sheets do, after Björn Ottosson's OKLab and CSS Color 4. */

type Triple = readonly [number, number, number];

/** A colour as lightness from 0 to 1, and how red or green, and yellow or blue; it may be one that no screen shows. */
export interface Colour {
  readonly lab: Triple;
}

/** A colour by its lightness from 0 to 1, chroma, and hue in degrees. */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** As `color-mix(in oklab, first, second percent%)`. */
export function mixInOklab(first: Colour, second: Colour, percent: number): Colour {
  return {lab: blend(first.lab, second.lab, percent)};
}

/** As `color-mix(in srgb, first, second percent%)`. */
export function mixInRgb(first: string, second: string, percent: number): string {
  return writeRgb(blend(readRgb(first), readRgb(second), percent));
}

/** As `oklch(from colour …)`. */
export function inOklch({lab: [l, a, b]}: Colour, change: (lch: Lch) => Lch): Colour {
  return fromOklch(change({l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI}));
}

/** As `oklch(l c h)`. */
export function fromOklch({l, c, h}: Lch): Colour {
  const angle = (h * Math.PI) / 180;
  return {lab: [Math.min(Math.max(l, 0), 1), c * Math.cos(angle), c * Math.sin(angle)]};
}

/** Reads `#abc` or `#aabbcc`. */
export function readHex(hex: string): Colour {
  const [red, green, blue] = readRgb(hex);
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lab: [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ],
  };
}

/** Writes `#aabbcc`; what a screen does not show is cut off, as `plainColours` does. */
export function writeHex({lab: [lightness, a, b]}: Colour): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return writeRgb([
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]);
}

/** A colour as far from one to the other as so many percent. */
function blend([a, b, c]: Triple, [x, y, z]: Triple, percent: number): Triple {
  const share = percent / 100;
  return [a + (x - a) * share, b + (y - b) * share, c + (z - c) * share];
}

function readRgb(hex: string): Triple {
  const digits = hex.slice(1);
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number): number => parseInt(long.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

function writeRgb(rgb: Triple): string {
  const parts = rgb.map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}
