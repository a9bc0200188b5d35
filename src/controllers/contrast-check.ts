import {warnOwner} from './owner-console.js';

/** Two colours that meet, and the least contrast that WCAG 2.2 asks of them: 4.5 for text (1.4.3), 3 for marks (1.4.11). */
export interface ColourPair {
  /** What is read or seen, by its name in `--mbo-*`. */
  readonly front: string;
  /** What is behind it. */
  readonly back: string;
  readonly least: 3 | 4.5;
}

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Tells the owner of the page which of their own colours are too close to each other to be read or seen. Pairs that
 * they left as they are, are not checked: those were computed when they were chosen.
 * @param element - The element that has the colours.
 */
export function checkContrasts(element: HTMLElement, pairs: readonly ColourPair[]): void {
  const styles = getComputedStyle(element);
  const isOwn = (name: string) => styles.getPropertyValue(`--mbo-${name}`).trim() !== '';
  const own = pairs.filter(({front, back}) => isOwn(front) || isOwn(back));
  if (own.length === 0) return;
  const read = makeColourReader(element);
  for (const {front, back, least} of own) {
    const [above, below] = [read.colour(front), read.colour(back)];
    const contrast = above && below ? contrastOf(above, below) : least;
    if (contrast >= least) continue;
    warnOwner(
      `<${element.localName}>: --mbo-${front} op / on --mbo-${back}: contrast ${contrast.toFixed(2)}:1, ` +
        `minstens / at least ${least}:1.`,
    );
  }
  read.end();
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Lets the browser itself work out what a custom property is as a colour: names, functions and `var()` included. */
export function makeColourReader(element: HTMLElement) {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  (element.shadowRoot ?? element).append(probe);
  const canvas = element.ownerDocument.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d', {willReadFrequently: true});
  return {
    /** The colour of `--_<name>`, or of `--mbo-<name>`; undefined where it is none, or is seen through. */
    colour(name: string): Rgb | undefined {
      probe.style.setProperty('color', `var(--_${name}, var(--mbo-${name}))`);
      if (!brush) return undefined;
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = getComputedStyle(probe).color;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      return alpha === 255 ? [red, green, blue] : undefined;
    },
    end: () => probe.remove(),
  };
}
