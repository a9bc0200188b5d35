import type {SharePlace} from '../controllers/share-keys.js';

/** The room between a share and its details, and between these and the edge of the window, in px. */
const GAP = 8;

/** How many px of the window one of its own is long: a page may show what is in it larger or smaller. */
export function zoomOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}

/** The box around all marks of a share, in px of the window; that of the whole mix where it has no mark of the group. */
export function boxOf(figure: HTMLElement, {mix, group}: SharePlace): DOMRect | undefined {
  const drawn = figure.querySelector(`[data-mix="${mix}"]`);
  const boxes = [...(drawn?.querySelectorAll(`[data-group="${group}"]`) ?? [])]
    .map((mark) => mark.getBoundingClientRect())
    .filter(({width, height}) => width > 0 && height > 0);
  if (boxes.length === 0) return drawn?.getBoundingClientRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Whether some of a box is in a window, or just beside it. */
export function isInWindow({bottom, top}: DOMRect, {innerHeight}: Window): boolean {
  return bottom >= 0 && top <= innerHeight;
}

/** Puts details above a box, or below it where there is no room above, and within the window. */
export function placeBeside(details: HTMLElement, box: DOMRect): void {
  const {clientWidth, clientHeight} = details.ownerDocument.documentElement;
  const {width, height} = details.getBoundingClientRect();
  const zoom = zoomOf(details);
  const above = box.top - GAP - height;
  const below = Math.min(box.bottom + GAP, clientHeight - GAP - height);
  const middle = (Math.max(box.left, 0) + Math.min(box.right, clientWidth) - width) / 2;
  const left = Math.max(GAP, Math.min(middle, clientWidth - GAP - width));
  const top = above >= GAP ? above : Math.max(GAP, below);
  Object.assign(details.style, {left: `${left / zoom}px`, top: `${top / zoom}px`});
}
