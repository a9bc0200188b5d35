/** Mixes and changes colours as style sheets do, after Björn Ottosson's OKLab and CSS Color 4; colours are `#rrggbb`. */

/** A colour of sRGB: red, green and blue from 0 to 1; beyond that where sRGB does not hold it. */
type Rgb = readonly [red: number, green: number, blue: number];

/** A colour of OKLab. */
type Lab = readonly [lightness: number, a: number, b: number];

/** A colour of OKLCH: lightness from 0 to 1, chroma, and hue in degrees. */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** As `color-mix(in oklab, first, second share%)`. */
export function mixInOklab(first: string, second: string, percent: number): string {
  return fromLab(blend(toLab(first), toLab(second), percent));
}

/** As `color-mix(in srgb, first, second share%)`. */
export function mixInRgb(first: string, second: string, percent: number): string {
  return writeHex(blend(readHex(first), readHex(second), percent));
}

/** As `oklch(from colour …)`. */
export function inOklch(colour: string, change: (lch: Lch) => Lch): string {
  const [l, a, b] = toLab(colour);
  return fromOklch(change({l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI}));
}

/** As `oklch(l c h)`. */
export function fromOklch({l, c, h}: Lch): string {
  const angle = (h * Math.PI) / 180;
  // Lightness stays within its range, as in CSS.
  return fromLab([Math.min(Math.max(l, 0), 1), c * Math.cos(angle), c * Math.sin(angle)]);
}

type Triple = readonly [number, number, number];

/** As far from one to the other as so many percent. */
function blend([a, b, c]: Triple, [x, y, z]: Triple, percent: number): Triple {
  const share = percent / 100;
  return [a + (x - a) * share, b + (y - b) * share, c + (z - c) * share];
}

/** Reads `#abc` and `#aabbcc`. */
function readHex(hex: string): Rgb {
  const digits = hex.slice(1);
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number): number => parseInt(long.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** What sRGB does not hold is cut off, as `plainColours` does. */
function writeHex(rgb: Rgb): string {
  const parts = rgb.map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

function toLab(hex: string): Lab {
  const rgb = readHex(hex);
  const [r, g, b] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return writeHex([
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]);
}
