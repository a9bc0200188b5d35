import {balanceLines, breakLines} from './text-lines.js';

/** How a text is set; sizes in px. */
export interface TextStyle {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  /** From one line to the next, in parts of the size. */
  readonly leading: number;
  /** Room between letters, in parts of the size; default 0. */
  readonly spacing?: number;
}

/** How wide a text is in a style, in px, the room between letters left out. */
export type Measure = (text: string, style: TextStyle) => number;

/** A part of the picture, drawn from its own upper left corner. Parts that touch have heights in whole px, else a seam shows. */
export interface Piece {
  readonly height: number;
  readonly svg: string;
}

/** A text, its place and its paint. */
export interface TextPiece {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  /** How wide a line may be, in px. */
  readonly width: number;
  /** Where lines begin, or their middle when centred. */
  readonly x?: number;
  readonly y?: number;
  readonly centred?: boolean;
  /** Whether all lines are about as long, as those of titles. */
  readonly balanced?: boolean;
  readonly opacity?: number;
}

/** What XML cannot hold at all, even escaped; with `u`, half a character counts too. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Makes a text safe between tags and in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(UNSPEAKABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Short enough for a file, exact enough for an eye. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** An element with its attributes, escaped; what is undefined is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`],
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Moves a drawing, and makes it larger or smaller. */
export function move(svg: string, x: number, y: number, scale = 1): string {
  if (svg === '') return '';
  const scaled = scale === 1 ? '' : `scale(${round(scale * 1000) / 1000})`;
  return tag('g', {transform: `translate(${round(x)} ${round(y)})${scaled}`}, svg);
}

/** Lines of text, one below the other; as high as a browser makes them. */
export function setText(piece: TextPiece, measure: Measure): Piece & {readonly width: number} {
  const {text, style, fill, width, x = 0, y = 0, centred, balanced, opacity} = piece;
  const {family, leading, size, spacing = 0, weight} = style;
  const widthOf = (line: string): number => measure(line, style) + spacing * size * Array.from(line).length;
  const lines = (balanced ? balanceLines : breakLines)(text, width, widthOf);
  const height = lines.length * size * leading;
  if (lines.length === 0) return {height, width: 0, svg: ''};
  // Letters of most faces stand a third of their size below the middle of their line.
  const baseline = (size * leading) / 2 + size * 0.35;
  const spans = lines.map((line, i) => tag('tspan', {x, y: y + baseline + i * size * leading}, escapeXml(line)));
  const svg = tag(
    'text',
    {
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      'letter-spacing': spacing ? spacing * size : undefined,
      'text-anchor': centred ? 'middle' : undefined,
      fill,
      opacity,
    },
    // The space keeps words apart for whoever copies the text; beside a line that is centred it would push.
    spans.join(centred ? '' : ' '),
  );
  return {height, width: Math.max(...lines.map(widthOf)), svg};
}
