/**
 * The house to which a key leads from another.
 * @param columns - How many houses stand in a row.
 * @param rtl - Whether the page runs from right to left.
 * @returns undefined where the street ends, and for a key that is not ours, also with Alt, Ctrl or Meta, which belong to
 *   the browser.
 */
export function houseAfter<House>(
  {key, altKey, ctrlKey, metaKey}: KeyboardEvent,
  houses: readonly House[],
  from: House,
  columns: number,
  rtl: boolean,
): House | undefined {
  const here = houses.indexOf(from);
  if (here < 0 || altKey || ctrlKey || metaKey) return undefined;
  const forward = rtl ? -1 : 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: here + forward,
    ArrowLeft: here - forward,
    ArrowDown: here + columns,
    ArrowUp: here - columns,
    Home: 0,
    End: houses.length - 1,
  };
  return houses[places[key] ?? -1];
}
