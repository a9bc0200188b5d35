/** Where the arrow keys scroll to: across and down. */
export const SCROLL_KEYS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Tells whether an element has more to show in a direction. */
export function canScroll(element: Element, across: number, down: number): boolean {
  const {overflowX, overflowY} = getComputedStyle(element);
  const hasMore = (overflow: string, way: number, from: number, room: number): boolean =>
    /auto|scroll/.test(overflow) && (way < 0 ? from > 1 : way > 0 && from < room - 1);
  return (
    hasMore(overflowX, across, element.scrollLeft, element.scrollWidth - element.clientWidth) ||
    hasMore(overflowY, down, element.scrollTop, element.scrollHeight - element.clientHeight)
  );
}

/** Lets a wheel scroll what is on the slide, but never the page behind it. */
export function keepPageStill(event: WheelEvent): void {
  if (event.ctrlKey) return;
  const path = event.composedPath();
  const scrolls = path
    .slice(0, path.indexOf(event.currentTarget as Element))
    .filter((node): node is Element => (node as Node).nodeType === Node.ELEMENT_NODE)
    .some((element) => canScroll(element, event.deltaX, event.deltaY));
  if (!scrolls) event.preventDefault();
}
