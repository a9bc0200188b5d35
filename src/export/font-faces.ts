/** A font file that a page declares with `@font-face`. */
export interface FontFile {
  readonly family: string;
  /** From the lightest to the boldest that it holds. */
  readonly weights: readonly [number, number];
  /** Whether it has letters of a text, going by its `unicode-range`. */
  readonly covers: (text: string) => boolean;
  /** Its first address; undefined where it is only a font of the system. */
  readonly url: URL | undefined;
  /** All that its rule says but where it comes from. */
  readonly descriptors: string;
}

const DESCRIPTORS = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range'] as const;
const KEYWORDS: Readonly<Record<string, number>> = {normal: 400, bold: 700};

/** The upright font files that the style sheets of a page declare; those of another origin cannot be read. */
export function fontFilesOf({styleSheets, adoptedStyleSheets}: Document): readonly FontFile[] {
  return [...styleSheets, ...adoptedStyleSheets].flatMap(rulesOf).flatMap(readRule);
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap(flatten);
  } catch (error) {
    // So a browser says that the sheet is of another origin.
    if (error instanceof DOMException && error.name === 'SecurityError') return [];
    throw error;
  }
}

/** A rule, or those inside it: `@import`, `@media`, `@layer`. */
function flatten(rule: CSSRule): readonly CSSRule[] {
  if (rule instanceof CSSImportRule) return rule.styleSheet ? rulesOf(rule.styleSheet) : [];
  if (rule instanceof CSSGroupingRule) return [...rule.cssRules].flatMap(flatten);
  return [rule];
}

function readRule(rule: CSSRule): readonly FontFile[] {
  if (!(rule instanceof CSSFontFaceRule)) return [];
  const value = (name: string): string => rule.style.getPropertyValue(name).trim();
  if (/italic|oblique/.test(value('font-style'))) return [];
  const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(value('src'))?.[1];
  const [light = 400, bold = light] = (value('font-weight') || 'normal')
    .split(/\s+/)
    .map((weight) => KEYWORDS[weight] ?? Number(weight));
  const ranges = readRanges(value('unicode-range'));
  return [
    {
      family: unquote(value('font-family')),
      weights: [light, bold],
      covers: (text) => ranges.length === 0 || Array.from(text).some((letter) => isWithin(letter, ranges)),
      url: address === undefined ? undefined : new URL(address, rule.parentStyleSheet?.href ?? document.baseURI),
      descriptors: DESCRIPTORS.map((name) => (value(name) ? `${name}:${value(name)};` : '')).join(''),
    },
  ];
}

/** Reads `U+0-FF, U+131, U+4??` as pairs of a first and a last character. */
function readRanges(range: string): readonly (readonly [number, number])[] {
  return [...range.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last]) => [
    parseInt(first.replaceAll('?', '0'), 16),
    parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ]);
}

function isWithin(letter: string, ranges: readonly (readonly [number, number])[]): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Takes the quotes off a family's name. */
export const unquote = (name: string): string => name.trim().replace(/^(["'])(.*)\1$/, '$2');

/** The families of a CSS list, in their order. */
export function familiesIn(list: string): readonly string[] {
  return list.match(/(?:"[^"]*"|'[^']*'|[^,])+/g)?.map((name) => name.trim()) ?? [];
}
