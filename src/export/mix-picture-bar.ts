import {UNSPECIFIED} from '../data/amount.js';
import type {Mix} from '../data/schema.js';
import {layoutBar, type PlacedSegment} from '../layout/bar-layout.js';
import {formatAmount} from '../text/number-format.js';
import {drawMark} from './mix-marks.js';
import type {MixPage} from './mix-page.js';
import {move, round, setText, tag, type Piece, type TextStyle} from './svg-text.js';

/** How a bar is drawn; in px. */
export interface BarSize {
  readonly width: number;
  readonly height: number;
  /** Of amounts on segments, and of what stands in the pill on a hatch. */
  readonly value: TextStyle;
  readonly pill: TextStyle;
}

/** A bar, and whether it carries every number of its mix itself. */
export interface DrawnBar extends Piece {
  readonly labelled: boolean;
}

const PILL_PADDING = 18;
/** Narrower segments, in percent, are nothing but the rounding of floating point. */
const HAIR = 1e-6;

/**
 * The shares of a mix end to end on a bar. Each is drawn as far as it may reach, fading out where it is not sure to be.
 *
 * @param key - Tells this bar from others of the picture.
 */
export function drawBar(mix: Mix, key: string, size: BarSize, page: MixPage): DrawnBar {
  const all = layoutBar(mix);
  const segments = all.filter(({from, to}) => to - from > HAIR);
  // A hatch lies below what fades into it.
  const layers = [...segments].sort((a, b) => Number(isHatch(b)) - Number(isHatch(a)));
  const labels = segments.map((segment) => drawLabel(segment, size, page));
  return {
    height: size.height,
    svg: layers.map((segment, i) => drawSegment(segment, `${key}-${i}`, size, page)).join('') + labels.join(''),
    labelled: segments.length === all.length && labels.every(Boolean),
  };
}

function drawSegment(segment: PlacedSegment, key: string, {width, height}: BarSize, page: MixPage): string {
  const {group, from, solidFrom, solidTo, to} = segment;
  const [left, right] = [(from * width) / 100, (to * width) / 100];
  // Between segments is a gap of 2 px.
  const box = {x: left + 1, y: 1, width: Math.max(0.5, right - left - 2), height: height - 2, rx: 4};
  const fades = !isHatch(segment) && (from < solidFrom || solidTo < to);
  if (!fades) return drawMark(group, false, page, (paint) => tag('rect', {...box, ...paint}));
  const {mark, text} = page.look.group(group);
  const define = (name: string, colour: string): string => {
    const stop = (at: number, opacity: number): string =>
      tag('stop', {
        offset: round((at - from) / (to - from)),
        'stop-color': colour,
        'stop-opacity': opacity === 1 ? undefined : opacity,
      });
    const stops = [
      stop(from, Number(from === solidFrom)),
      stop(solidFrom, 1),
      stop(solidTo, 1),
      stop(to, Number(solidTo === to)),
    ];
    const line = {id: `${name}-${key}`, gradientUnits: 'userSpaceOnUse', x1: left, x2: right, y1: 0, y2: 0};
    return tag('linearGradient', line, stops.join(''));
  };
  return (
    define('fade', mark) +
    define('edge', text) +
    tag('rect', {...box, fill: `url(#fade-${key})`, stroke: `url(#edge-${key})`})
  );
}

/** What fits on a segment: its amount, and on a hatch also that the source does not split it; '' where nothing does. */
function drawLabel(segment: PlacedSegment, {width, height, value, pill}: BarSize, page: MixPage): string {
  const {look, measure, state} = page;
  const {words} = state.reading;
  const hatch = isHatch(segment);
  const style = hatch ? pill : value;
  const amount = formatAmount(segment.value, words);
  const widthOf = (text: string): number => measure(text, style) + (hatch ? PILL_PADDING : 0);
  const room = ((segment.solidTo - segment.solidFrom) / 100) * width - 6;
  const text = [...(hatch ? [`${amount} ${words.notSplit}`] : []), amount].find((label) => widthOf(label) < room);
  if (text === undefined) return '';
  const wide = widthOf(text);
  const middle = (((segment.solidFrom + segment.solidTo) / 2) * width) / 100;
  const fill = hatch ? look.colour('ink') : look.group(segment.group).on;
  const line = setText({text, style, fill, width: Infinity, centred: true, y: -style.size / 2}, measure);
  const high = style.size * 1.8;
  const box = {x: -wide / 2, y: -high / 2, width: wide, height: high, rx: high / 2, fill: look.colour('paper')};
  return move((hatch ? tag('rect', box) : '') + line.svg, middle, height / 2);
}

function isHatch({group}: PlacedSegment): boolean {
  return group === UNSPECIFIED;
}
