import {familiesIn, fontFilesOf, unquote, type FontFile} from './font-faces.js';

/** Fonts for a picture that stands on its own. */
export interface EmbeddedFonts {
  /** The rules with the font files inside; empty where the page has no fonts of its own. */
  readonly rules: string;
  /** The families to set text in: what is asked for, without those that cannot be brought along. */
  readonly families: (list: string) => string;
}

/** The weights that a picture sets text in. */
const WEIGHTS = [400, 600, 700, 800] as const;

/**
 * Brings a page's fonts into a picture: an `<img>` cannot use those of its page. Font files are read from the page's own
 * origin only; a family that lies elsewhere, or that a script made, is left out, and the next in its list is drawn, in
 * the end `sans-serif`. Fonts of the system need not be brought along.
 *
 * @param lists - Families as CSS lists them.
 * @param text - All letters that will be drawn; files for other letters stay where they are.
 */
export async function embedFonts(lists: readonly string[], text: string): Promise<EmbeddedFonts> {
  const files = fontFilesOf(document);
  const web = new Set([...files, ...document.fonts].map(({family}) => keyOf(family)));
  const asked = new Set(lists.flatMap(familiesIn).map(keyOf));
  const rules = new Map<string, string>();
  for (const family of asked) {
    if (!web.has(family)) continue;
    const own = await embedFamily(files.filter((file) => keyOf(file.family) === family && file.covers(text)));
    if (own === undefined) continue;
    rules.set(family, own);
    // What is measured must be here too, also where the page has not shown it yet.
    await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px "${family}"`, text)));
  }
  const isDrawn = (name: string): boolean => !web.has(keyOf(name)) || rules.has(keyOf(name));
  return {
    rules: [...rules.values()].join(''),
    families: (list) => {
      const drawn = familiesIn(list).filter(isDrawn);
      return (drawn.includes('sans-serif') ? drawn : [...drawn, 'sans-serif']).join(', ');
    },
  };
}

/** Names of families are alike in capitals and small letters. */
const keyOf = (name: string): string => unquote(name).toLowerCase();

/** The rules of one family; undefined when one of its files cannot be read. */
async function embedFamily(files: readonly FontFile[]): Promise<string | undefined> {
  const needed = new Set(WEIGHTS.flatMap((weight) => nearest(files, weight)));
  if (needed.size === 0) return undefined;
  const rules = await Promise.all([...needed].map(embedFile));
  return rules.includes(undefined) ? undefined : rules.join('');
}

/** The files whose weights lie nearest to a weight: often several, each for other letters. */
function nearest(files: readonly FontFile[], weight: number): readonly FontFile[] {
  const distance = ({weights: [light, bold]}: FontFile): number => Math.max(light - weight, weight - bold, 0);
  const least = Math.min(...files.map(distance));
  return files.filter((file) => distance(file) === least);
}

async function embedFile({url, descriptors}: FontFile): Promise<string | undefined> {
  const rule = (address: string): string => `@font-face{${descriptors}src:url(${address})}`;
  if (url?.protocol === 'data:') return rule(url.href);
  if (url?.origin !== location.origin) return undefined;
  try {
    const response = await fetch(url, {mode: 'same-origin'});
    return response.ok ? rule(await asDataUrl(await response.blob())) : undefined;
  } catch (error) {
    // The network or the page's policy is in the way: then the picture has another font.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read.'));
    reader.readAsDataURL(blob);
  });
}
