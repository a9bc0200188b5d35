/** From this width of the street, in px, it has so many houses a row. The narrowest comes first. */
export const STREET_STEPS = [
  {from: 0, columns: 2},
  {from: 540, columns: 3},
  {from: 780, columns: 4},
  {from: 1040, columns: 6},
  {from: 1560, columns: 9},
] as const;

/** How many houses stand in one row of a street. @param width - The street's width in px. */
export function columnsFor(width: number): number {
  return STREET_STEPS.reduce<number>((columns, step) => (width >= step.from ? step.columns : columns), 2);
}

/**
 * The place in the list after which the panel of an open house comes: the last house of its row.
 * @param open - The place of the open house, from 0.
 * @param count - How many houses there are.
 */
export function lastOfRow(open: number, columns: number, count: number): number {
  return Math.min(open - (open % columns) + columns, count) - 1;
}

/** The places without a house at the end of the last row. */
export function plotsLeft(count: number, columns: number): readonly number[] {
  return Array.from({length: (columns - (count % columns)) % columns}, (_, i) => count + i);
}
