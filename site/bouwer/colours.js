/** The colours that can be chosen, and the contrast of each with what it meets. */

/**
 * @typedef {'light' | 'dark'} Theme
 * @typedef {object} Colour
 * @property {string} name - As in `--mbo-<name>`.
 * @property {string} label
 * @property {string} light - What it is when nobody chooses, as `#rrggbb`; see `src/views/tokens.ts` and `group-colours.ts`.
 * @property {string} dark
 * @property {'text' | 'mark' | 'ground'} role - What it is read or seen as, on the ground.
 */

/** @type {readonly Colour[]} */
export const COLOURS = [
  {name: 'ink', label: 'Tekst', light: '#1d2742', dark: '#fff7e6', role: 'text'},
  {name: 'paper', label: 'Achtergrond', light: '#fffaf0', dark: '#232a4a', role: 'ground'},
  {name: 'accent', label: 'Accent', light: '#b8331b', dark: '#ffb59f', role: 'text'},
  {name: 'group-vrijwilliger', label: 'Vrijwilligers', light: '#f2b134', dark: '#f2b134', role: 'mark'},
  {name: 'group-mbo', label: 'Mbo', light: '#d9482b', dark: '#f0654a', role: 'mark'},
  {name: 'group-ad', label: 'Ad', light: '#7fb3b0', dark: '#7fb3b0', role: 'mark'},
  {name: 'group-hbo', label: 'Hbo', light: '#2f5f8a', dark: '#6ea3d2', role: 'mark'},
  {name: 'group-hbo-wo', label: 'Hbo en wo', light: '#2f5f8a', dark: '#6ea3d2', role: 'mark'},
];

/** Texts whose colour is not chosen here, but that meet what is. */
const OTHER_TEXTS = [
  {label: 'Kleine tekst', light: '#47506a', dark: '#cfd3e6'},
  {label: 'Links', light: '#0b5a8a', dark: '#a9d5f5'},
];

/** What the street puts behind text, see `src/views/street-tokens.ts`. */
const STREET_GROUNDS = [
  {label: 'de lucht', light: '#dfeef2', dark: '#4a3f6b'},
  {label: 'de stoep', light: '#cfc6b6', dark: '#262b4d'},
];

/** The least contrast that WCAG 2.2 asks: 4.5 for text (1.4.3), 3 for marks (1.4.11). */
const LEAST = {text: 4.5, mark: 3};

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/**
 * Reads a colour as people write it: `#B8331B`, `b8331b` or `#b31`.
 *
 * @param {string} text
 * @returns {string | undefined} `#rrggbb` in lower case; undefined where it is no colour.
 */
export function readHex(text) {
  const [, digits] = HEX.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${long.toLowerCase()}`;
}

/**
 * The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @param {string} one - `#rrggbb`, as the other.
 * @param {string} other
 */
export function contrastOf(one, other) {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Relative luminance, 0 to 1 (WCAG 2.2).
 *
 * @param {string} hex
 */
function luminanceOf(hex) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Two colours that meet.
 *
 * @typedef {object} Pair
 * @property {number} contrast
 * @property {number} least
 * @property {boolean} enough
 * @property {string} what - What is read or seen: "Tekst".
 * @property {string} where - What it is on: "de achtergrond".
 * @property {Theme} theme
 */

/**
 * The pairs in which a colour stands, in each theme that visitors may get.
 *
 * @param {Colour} colour
 * @param {Readonly<Record<string, string>>} own - What is chosen, by name.
 * @param {'auto' | Theme} theme
 * @param {boolean} street - Whether the street is shown, which has a sky and a pavement.
 * @returns {readonly Pair[]}
 */
export function pairsOf(colour, own, theme, street) {
  const themes = theme === 'auto' ? /** @type {const} */ (['light', 'dark']) : [theme];
  return themes.flatMap((one) => pairsIn(one, colour, own, street));
}

/**
 * @param {Theme} theme
 * @param {Colour} colour
 * @param {Readonly<Record<string, string>>} own
 * @param {boolean} street
 * @returns {readonly Pair[]}
 */
function pairsIn(theme, colour, own, street) {
  /** @param {string} name */
  const valueOf = (name) => own[name] ?? COLOURS.find((one) => one.name === name)?.[theme] ?? '';
  const paper = valueOf('paper');
  /**
   * @param {string} what
   * @param {string} front
   * @param {'text' | 'mark'} role
   */
  const onPaper = (what, front, role) => judge({what, where: 'de achtergrond', theme}, front, paper, LEAST[role]);
  if (colour.role === 'ground') {
    return [
      ...['ink', 'accent'].map((name) =>
        onPaper(COLOURS.find((one) => one.name === name)?.label ?? name, valueOf(name), 'text'),
      ),
      ...OTHER_TEXTS.map((text) => onPaper(text.label, text[theme], 'text')),
    ];
  }
  // In the dark the elements make a group lighter themselves, until it is seen.
  if (colour.role === 'mark') return theme === 'dark' ? [] : [onPaper(colour.label, valueOf(colour.name), 'mark')];
  const ink = valueOf(colour.name);
  const grounds = street && colour.name === 'ink' ? STREET_GROUNDS : [];
  return [
    onPaper(colour.label, ink, 'text'),
    ...grounds.map((ground) => judge({what: colour.label, where: ground.label, theme}, ink, ground[theme], LEAST.text)),
  ];
}

/**
 * @param {Pick<Pair, 'what' | 'where' | 'theme'>} pair
 * @param {string} front
 * @param {string} back
 * @param {number} least
 * @returns {Pair}
 */
function judge(pair, front, back, least) {
  const contrast = contrastOf(front, back);
  return {...pair, contrast, least, enough: contrast >= least};
}

/**
 * A ratio as it is written, on one line: "4,5 : 1". Cut and not rounded, so that 4,49 does not become enough.
 *
 * @param {number} ratio
 */
export function writeRatio(ratio) {
  return `${String(Math.floor(ratio * 10 + 1e-9) / 10).replace('.', ',')}\u00a0:\u00a01`;
}

/**
 * Says in a plain sentence whether the weakest of the pairs is enough.
 *
 * @param {Colour} colour
 * @param {readonly Pair[]} pairs
 * @param {boolean} isOwn - Whether the colour is chosen; what was there already has its remedy.
 * @returns {{enough: boolean, ratio: string, sentence: string, alarm: boolean}} `alarm` where someone must do something.
 */
export function tellContrast(colour, pairs, isOwn) {
  const [weakest] = [...pairs].sort((a, b) => a.contrast / a.least - b.contrast / b.least);
  if (weakest === undefined) {
    return {enough: true, alarm: false, ratio: '', sentence: 'In het donker maken we deze kleur zelf lichter.'};
  }
  const {contrast, enough, least, theme, what, where} = weakest;
  const ratio = writeRatio(contrast);
  const isGround = colour.role === 'ground';
  if (enough)
    return {enough, alarm: false, ratio, sentence: `${isGround ? 'Alle tekst erop' : `Op ${where}`}: genoeg.`};
  const needed = writeRatio(least);
  const when = pairs.some((pair) => pair.theme !== theme) ? ` in het ${theme === 'dark' ? 'donker' : 'licht'}` : '';
  const place = isGround ? `${what} erop${when}` : `Op ${where}${when}`;
  if (colour.role === 'mark') {
    const remedy = isOwn ? 'Kies een kleur die meer afsteekt.' : 'Daarom krijgt het vlak een donkere rand.';
    return {enough, alarm: isOwn, ratio, sentence: `${place}: minder dan ${needed}. ${remedy}`};
  }
  return {
    enough,
    alarm: true,
    ratio,
    sentence: `${place}: te weinig, ${needed} is nodig. Niet iedereen kan dit lezen.`,
  };
}
