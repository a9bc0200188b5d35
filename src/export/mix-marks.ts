import {UNSPECIFIED} from '../data/amount.js';
import type {MixPage} from './mix-page.js';
import {NO_PIECE, type WidePiece} from './piece-layout.js';
import {move, setText, tag, type TextStyle} from './svg-text.js';

/** The paint of a shape, as attributes. */
export type Paint = Readonly<Record<string, string | number | undefined>>;

const SWATCH = 16;
/** How far the frame of an example stands out at both sides of what it frames, in px. */
const FRAME_OUT = 7;

/** What striped marks of these groups refer to. */
export function defineStripes(ids: readonly string[], {look}: MixPage): string {
  const patterns = ids.map((id) =>
    tag(
      'pattern',
      {id: `stripes-${id}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)'},
      tag('path', {d: 'M0 3h6', stroke: look.group(id).mark, 'stroke-width': 2.8}),
    ),
  );
  return tag('defs', {}, patterns.join(''));
}

/**
 * A mark of a group: its colour, or stripes where it is not sure or not known.
 *
 * @param possible - Whether it is not sure that this belongs to the group.
 * @param shape - Draws the shape of the mark in a paint.
 */
export function drawMark(id: string, possible: boolean, {look}: MixPage, shape: (paint: Paint) => string): string {
  const {mark, text} = look.group(id);
  if (!isStriped(id, possible)) return shape({fill: mark, stroke: text});
  return shape({fill: look.colour('paper'), stroke: text}) + shape({fill: `url(#stripes-${id})`});
}

export function isStriped(id: string, possible: boolean): boolean {
  return possible || id === UNSPECIFIED;
}

/** A small sample of a group's colour. */
export function drawSwatch(id: string, page: MixPage, possible = false): WidePiece {
  const shape = (paint: Paint): string => tag('rect', {x: 1, y: 1, width: 14, height: 14, rx: 4, ...paint});
  return {width: SWATCH, height: SWATCH, svg: drawMark(id, possible, page, shape)};
}

/** A text of one or more lines, as wide as it is. */
export function drawWords(text: string, style: TextStyle, fill: string, page: MixPage, room = page.inner): WidePiece {
  const set = setText({text, style, fill, width: room}, page.measure);
  return set.height === 0 ? NO_PIECE : set;
}

/** The dashed frame around what is an example, and the stamp on it that says so. */
export function drawExampleFrame(top: number, width: number, height: number, page: MixPage): string {
  const {state, look, measure, type} = page;
  const ink = look.colour('ink');
  const style = {...type.tick, weight: 700};
  const stamp = setText({text: state.reading.words.bases.example, style, fill: ink, width: Infinity}, measure);
  const [left, middle] = [width - 8 - stamp.width, top - stamp.height / 2];
  const frame = tag('rect', {
    ...{x: -FRAME_OUT, y: top, width: width + 2 * FRAME_OUT, height, rx: 10},
    ...{fill: 'none', stroke: ink, 'stroke-width': 2, 'stroke-dasharray': '6 4'},
  });
  // The frame gives way to its stamp.
  const gap = tag('rect', {
    ...{x: left - 6, y: middle, width: stamp.width + 12, height: stamp.height},
    fill: look.colour('paper'),
  });
  return frame + gap + move(stamp.svg, left, middle);
}
