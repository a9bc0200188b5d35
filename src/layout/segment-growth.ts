import type {Box} from './figure-walk.js';

/**
 * The transform, from its upper left corner, that shows a segment where it was; without a place from which it comes it has
 * no width yet.
 *
 * @returns undefined where it was there already.
 */
export function growFrom(before: Box | undefined, after: Box): string | undefined {
  if (!before) return 'scaleX(0)';
  const move = [before.left - after.left, before.top - after.top] as const;
  const grow = [share(before.width, after.width), share(before.height, after.height)] as const;
  const isThere = [...move, before.width - after.width, before.height - after.height].every((by) => Math.abs(by) < 0.5);
  return isThere ? undefined : `translate(${move.map((by) => `${by}px`).join()}) scale(${grow.join()})`;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
