const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** How far a finger goes before it turns the page, in px. */
const SWIPE = 48;

/**
 * The slide that a key leads to; a clicker types PageUp and PageDown.
 * @param place - The slide that is shown, from 0.
 * @returns Its place, which is the same at either end; undefined for a key that has nothing to do with it.
 */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  if (ON.includes(key)) return Math.min(place + 1, count - 1);
  if (BACK.includes(key)) return Math.max(place - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/**
 * How many slides a finger turns that moved so far, in px: 1 for a swipe to the left, -1 to the right, 0 for what is
 * too short or goes rather up or down.
 */
export function turnOf(across: number, down: number): -1 | 0 | 1 {
  if (Math.abs(across) < Math.max(SWIPE, 1.5 * Math.abs(down))) return 0;
  return across < 0 ? 1 : -1;
}
