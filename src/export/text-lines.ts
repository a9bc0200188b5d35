/** How wide a text is, in px. */
export type MeasureText = (text: string) => number;

const SOFT_HYPHEN = '\u00ad';
/** Where a line may end: white space, but not the kind that does not break; and after a hyphen inside a word. */
const SPACES = /[ \t\r\n\f]+/;
const AFTER_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

/** A text as it is read: soft hyphens only show where a line ends. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

/**
 * Breaks a text into lines that are no wider than `width`: between words; inside a word only when it does not fit on a
 * line of its own, at its soft hyphens if they help and anywhere if not.
 */
export function breakLines(text: string, width: number, measure: MeasureText): readonly string[] {
  const fits = (line: string): boolean => measure(withoutSoftHyphens(line)) <= width;
  const lines: string[] = [];
  let line = '';
  for (const {part, glue} of partsOf(text)) {
    if (line && fits(line + glue + part)) {
      line += glue + part;
      continue;
    }
    if (line) lines.push(line);
    line = part;
    const pieces = splitWord(part, fits);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line) lines.push(line);
  return lines.map(withoutSoftHyphens);
}

/** Breaks a text into as few lines as `breakLines`, all about as long: for titles and names. */
export function balanceLines(text: string, width: number, measure: MeasureText): readonly string[] {
  const lines = breakLines(text, width, measure);
  // No word is broken for the sake of balance.
  let low = Math.max(0, ...partsOf(text).map(({part}) => measure(withoutSoftHyphens(part))));
  if (lines.length < 2 || low >= width) return lines;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breakLines(text, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return breakLines(text, high, measure);
}

function partsOf(text: string): readonly {part: string; glue: string}[] {
  return text
    .split(SPACES)
    .filter((word) => word !== '')
    .flatMap((word) => word.split(AFTER_HYPHEN).map((part, i) => ({part, glue: i === 0 ? ' ' : ''})));
}

/** Splits a word that is too wide into pieces that are as long as fits, but never nothing; a word that fits is one piece. */
function splitWord(word: string, fits: (line: string) => boolean): string[] {
  const letters = Array.from(word);
  const pieces: string[] = [];
  let begin = 0;
  const upTo = (end: number): string => letters.slice(begin, end).join('');
  for (;;) {
    const room = mostThatFit(letters.length - begin, (count) => fits(upTo(begin + count)));
    if (begin + room >= letters.length) return [...pieces, upTo(letters.length)];
    // A piece that ends at a soft hyphen shows it, which takes room too.
    let end = letters.lastIndexOf(SOFT_HYPHEN, begin + room);
    while (end > begin && !fits(`${upTo(end)}-`)) end = letters.lastIndexOf(SOFT_HYPHEN, end - 1);
    const isSyllable = end > begin;
    if (!isSyllable) end = begin + Math.max(1, room);
    pieces.push(isSyllable ? `${upTo(end)}-` : upTo(end));
    begin = isSyllable ? end + 1 : end;
  }
}

/**
 * The largest number, from 1 to `most`, that fits; 0 where none does. What is more than one that does not fit does not fit
 * either. It begins with small ones: of a word of a thousand lines only the first line is measured.
 */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let high = 1;
  while (high <= most && fits(high)) high *= 2;
  let low = Math.floor(high / 2);
  high = Math.min(high, most + 1);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
