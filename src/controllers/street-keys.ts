/** Where an arrow key goes in a grid of houses: so many places on, or to an end. */
export type Step = number | 'first' | 'last';

/**
 * Reads a key as a step along the street.
 * @param columns - How many houses stand in a row.
 * @param rtl - Whether the page runs from right to left.
 * @returns undefined for a key that is not ours, also with Alt, Ctrl or Meta, which belong to the browser.
 */
export function stepOf(event: KeyboardEvent, columns: number, rtl: boolean): Step | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return rtl ? -1 : 1;
    case 'ArrowLeft':
      return rtl ? 1 : -1;
    case 'ArrowDown':
      return columns;
    case 'ArrowUp':
      return -columns;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** The place that a step leads to; undefined where the street ends. */
export function placeAfter(here: number, step: Step, count: number): number | undefined {
  if (step === 'first') return count > 0 ? 0 : undefined;
  if (step === 'last') return count > 0 ? count - 1 : undefined;
  const there = here + step;
  return there >= 0 && there < count ? there : undefined;
}
