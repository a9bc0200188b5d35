import {escapeXml, tag, type Measure, type Piece, type TextStyle} from './svg-text.js';
import {breakLines, withoutSoftHyphens} from './text-lines.js';

/** A stretch of a text with a style and a paint of its own. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  /** Whether it stays on one line, as a number does; default false. */
  readonly whole?: boolean;
}

/** What of a line is set in one style. */
interface Span {
  readonly text: string;
  readonly run: Run;
}

/** What stays together: often one span, several where a style ends within a word, as before a full stop. */
type Word = readonly Span[];

const NO_BREAK_SPACE = '\u00a0';
const SPACES = /[ \t\r\n\f]+/;

/**
 * Sets a text of which parts differ in style, in lines that are no wider than `width`.
 *
 * @param leading - From one line to the next, in px.
 */
export function setRuns(
  runs: readonly Run[],
  width: number,
  leading: number,
  measure: Measure,
): Piece & {readonly width: number} {
  const widthOf = (spans: readonly Span[]): number =>
    spans.reduce((sum, {text, run}) => sum + measure(text, run.style), 0);
  const words = wordsOf(runs).flatMap((word) => {
    const read = word.map(({text, run}) => ({text: withoutSoftHyphens(text), run}));
    return widthOf(read) > width ? breakWord(word, width, measure) : [read];
  });
  const lines: Word[] = [];
  let line: Word = [];
  for (const word of words) {
    const longer = line.length > 0 ? joinSpans(line, word, ' ') : word;
    if (line.length > 0 && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line.length > 0) lines.push(line);
  const largest = Math.max(0, ...runs.map(({style}) => style.size));
  const svg = lines.map((spans, i) => drawLine(spans, leading * (i + 0.5) + largest * 0.35)).join('');
  return {height: lines.length * leading, width: Math.max(0, ...lines.map(widthOf)), svg};
}

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = [];
  let begun = false;
  for (const run of runs) {
    const text = run.whole ? run.text.replaceAll(' ', NO_BREAK_SPACE) : run.text;
    for (const [i, part] of text.split(SPACES).entries()) {
      if (i > 0) begun = false;
      if (part === '') continue;
      const before = begun ? words.pop() : undefined;
      words.push(before ? joinSpans(before, [{text: part, run}], '') : [{text: part, run}]);
      begun = true;
    }
  }
  return words;
}

/** Breaks a word that is wider than a line; a full stop in another style stays with what stands before it. */
function breakWord(word: Word, width: number, measure: Measure): readonly Word[] {
  const parts: Word[] = [];
  for (const {text, run} of word) {
    const [head = '', ...rest] = breakLines(text, width, (part) => measure(part, run.style));
    const before = parts.pop() ?? [];
    const longer = [...before, {text: head, run}];
    const fits = longer.reduce((sum, span) => sum + measure(span.text, span.run.style), 0) <= width;
    if (fits || before.length === 0) parts.push(longer);
    else parts.push(before, [{text: head, run}]);
    parts.push(...rest.map((part) => [{text: part, run}]));
  }
  return parts;
}

/** A line with one more word; what looks alike becomes one span. */
function joinSpans(line: Word, [first, ...rest]: Word, glue: string): Word {
  const last = line.at(-1);
  if (!last || !first) return line;
  const next = glue + first.text;
  return isAlike(last.run, first.run)
    ? [...line.slice(0, -1), {...last, text: last.text + next}, ...rest]
    : [...line, {...first, text: next}, ...rest];
}

function isAlike(one: Run, other: Run): boolean {
  return one.style === other.style && one.fill === other.fill;
}

function drawLine(spans: readonly Span[], y: number): string {
  const drawn = spans.map(({text, run: {style, fill}}, i) => {
    const font = {'font-family': style.family, 'font-size': style.size, 'font-weight': style.weight};
    return tag('tspan', {...(i === 0 && {x: 0, y}), ...font, fill}, escapeXml(text));
  });
  // Else the space at the start of a span would be lost where a program trims it.
  return tag('text', {'xml:space': 'preserve'}, drawn.join(''));
}
