/** A colour as every program reads it: `#rrggbb`, and apart from it how opaque it is, from 0 to 1. */
export interface PlainColour {
  readonly hex: string;
  readonly opacity: number;
}

/** One colour of a gradient, and how far down it lies: in percent of its box, or in px. */
export interface ColourStop {
  readonly colour: PlainColour;
  readonly at: number | undefined;
  readonly unit: '%' | 'px';
}

/** Turns any colour of CSS into a plain one; what is no colour becomes black. */
export type ToPlain = (colour: string) => PlainColour;

/**
 * Lets the browser itself reckon a colour out: a mix of a colour with itself is that colour, written in sRGB whatever it
 * was written in.
 * @param probe - An element in the page, whose `color` this may change.
 */
export function plainColours(probe: HTMLElement): ToPlain {
  const known = new Map<string, PlainColour>();
  return (colour) => {
    const found = known.get(colour);
    if (found) return found;
    probe.style.setProperty('color', '#000');
    probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
    const plain = readColour(getComputedStyle(probe).color);
    known.set(colour, plain);
    return plain;
  };
}

/** Reads `color(srgb 0.1 0.2 0.3 / 0.5)`, or `rgb(26, 51, 77)` where an engine keeps to that. */
function readColour(colour: string): PlainColour {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (
    colour.replace(/^.*\(/, '').match(/-?\d[\d.e-]*|none/g) ?? []
  ).map((part) => (part === 'none' ? 0 : Number(part)));
  const whole = colour.startsWith('rgb') ? 1 : 255;
  const hex = [red, green, blue]
    .map((part) =>
      Math.min(255, Math.max(0, Math.round(part * whole)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return {hex: `#${hex}`, opacity: Math.round(opacity * 1000) / 1000};
}

/** Reads a gradient that runs down, as `getComputedStyle` writes it; empty where there is none. */
export function readGradient(image: string, toPlain: ToPlain): readonly ColourStop[] {
  const inside = /^linear-gradient\((.*)\)$/.exec(image)?.[1];
  if (inside === undefined) return [];
  // Commas inside a colour stand between brackets.
  return inside.split(/,(?![^(]*\))/).map((stop) => {
    const [, colour = '', at, unit] = /^\s*(.*?)(?:\s+(-?[\d.]+)(%|px))?\s*$/.exec(stop) ?? [];
    return {colour: toPlain(colour), at: at === undefined ? undefined : Number(at), unit: unit === 'px' ? 'px' : '%'};
  });
}
