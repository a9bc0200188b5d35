import {readFigures, type DrawnRun, type Stand} from '../layout/drawn-figures.js';
import type {Box, Crowd, Pair} from '../layout/figure-walk.js';
import {zoomOf} from './share-boxes.js';

/** A mark on the page with its place. */
export interface PlacedMark {
  readonly mark: Element;
  readonly group: string;
  readonly box: Box;
  /** Its declarations: an update may give the mark to another group. */
  readonly style: string;
}

/** One mix as it stands on the page. */
export interface DrawnMix {
  readonly id: string;
  readonly marks: readonly PlacedMark[];
  /** The figures, not yet taken apart; empty where it is drawn otherwise. */
  readonly runs: readonly DrawnRun[];
  readonly origin: Stand;
}

type Drawn = HTMLElement | SVGElement;

/** A picture as it stands on the page. */
export interface Scene {
  /** What the view drew. */
  readonly roots: readonly Drawn[];
  /** The boxes of these. */
  readonly boxes: readonly Box[];
  /** How high the picture is, in px. */
  readonly height: number;
  /** undefined when they are too many to measure. */
  readonly mixes: readonly DrawnMix[] | undefined;
}

/** What in a picture is not to be seen, or comes from the explorer. */
const ADDED = '.motion, .cursors, .details, .visually-hidden';

/** The mixes that a view drew, without those that are leaving. */
export const MIXES = '[data-mix]:not(.motion *)';

/** What a view drew. */
export function rootsOf(figure: HTMLElement): readonly Drawn[] {
  return [...figure.children].filter((child): child is Drawn => !child.matches(ADDED));
}

/** The path data of all figures: what differs when they are drawn anew. Nothing is measured. */
export function outlinesOf(figure: HTMLElement): readonly string[] {
  const paths = figure.querySelectorAll(`${MIXES} .mark`);
  return [...paths].map((path) => path.getAttribute('d') ?? '');
}

/** How high a picture is, in px of its own. */
export function heightOf(figure: HTMLElement): number {
  return figure.getBoundingClientRect().height / zoomOf(figure);
}

/**
 * Measures a picture: it must be laid out.
 *
 * @param isFew - Whether its mixes are so few that they are measured too.
 */
export function readScene(figure: HTMLElement, isFew: boolean): Scene {
  const roots = rootsOf(figure);
  const origin = figure.getBoundingClientRect();
  const zoom = zoomOf(figure);
  const boxOf = (element: Element): Box => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {
      left: (left - origin.left) / zoom,
      top: (top - origin.top) / zoom,
      width: width / zoom,
      height: height / zoom,
    };
  };
  const mixes = () => [...figure.querySelectorAll(MIXES)].map((mix) => readMix(mix, boxOf));
  return {
    roots,
    boxes: roots.map(boxOf),
    height: heightOf(figure),
    mixes: isFew ? mixes() : undefined,
  };
}

function readMix(drawn: Element, boxOf: (element: Element) => Box): DrawnMix {
  const {left, top, width} = boxOf(drawn);
  const view = drawn.localName === 'svg' ? (drawn as SVGSVGElement).viewBox.baseVal : undefined;
  const scale = view?.width ? width / view.width : 1;
  const marks = [...drawn.querySelectorAll('[data-group]')];
  return {
    id: drawn.getAttribute('data-mix') ?? '',
    marks: marks.map((mark) => ({
      mark,
      group: groupOf(mark),
      box: boxOf(mark),
      style: mark.getAttribute('style') ?? '',
    })),
    runs: marks.map(readRun).filter(({paths}) => paths.length > 0),
    origin: {x: left - (view?.x ?? 0) * scale, y: top - (view?.y ?? 0) * scale, scale},
  };
}

function readRun(mark: Element): DrawnRun {
  // Textures are for forced colours only.
  const shown = matchMedia('(forced-colors: active)').matches ? 'path' : 'path:not(.texture)';
  return {
    group: groupOf(mark),
    name: mark.getAttribute('class')?.trim() ?? '',
    // Where two groups share a colour, one is lighter: that goes by what else is drawn, so it is taken along.
    colour: `${mark.getAttribute('style') ?? ''};--_lift:${getComputedStyle(mark).getPropertyValue('--_lift') || 0}`,
    paths: [...mark.querySelectorAll(shown)].map((path) => ({
      name: path.getAttribute('class') ?? '',
      fill: path.getAttribute('fill') ?? undefined,
      d: path.getAttribute('d') ?? '',
    })),
  };
}

function groupOf(mark: Element): string {
  return mark.getAttribute('data-group') ?? '';
}

/** What of a mix can walk. */
export function crowdOf({id, marks, runs, origin}: DrawnMix): Crowd {
  const segments = runs.length > 0 ? [] : marks.map(({group, box}) => [group, box] as const);
  return {id, figures: readFigures(runs, origin), segments: new Map(segments)};
}

/** What is left to see of segments whose groups have no segment any more: their colours in their places. */
export function shadesOf({mixes = []}: Scene, pairs: readonly Pair[]): readonly HTMLElement[] {
  return pairs.flatMap(([before, after]) => {
    const isGone = ({group}: PlacedMark) => after?.segments.size !== 0 && !after?.segments.has(group);
    const bar = before?.segments.size ? mixes.find(({id}) => id === before.id) : undefined;
    return (bar?.marks.filter(isGone) ?? []).map(({group, style, box: {left, top, width, height}}) => {
      const shade = document.createElement('div');
      shade.className = 'shade';
      shade.dataset.group = group;
      shade.style.cssText = `${style};left:${left}px;top:${top}px;inline-size:${width}px;block-size:${height}px;margin:0`;
      return shade;
    });
  });
}

/** How high what a view drew is, in px from the top of the picture. */
export function depthOf({boxes, height}: Scene): number {
  const last = boxes.at(-1);
  return last ? last.top + last.height : height;
}

/** Whether any of an element is within the window of a page that is looked at. */
export function isSeen(element: Element): boolean {
  const {left, top, right, bottom} = element.getBoundingClientRect();
  const {hidden, documentElement: page} = element.ownerDocument;
  return !hidden && bottom > 0 && right > 0 && top < page.clientHeight && left < page.clientWidth;
}
