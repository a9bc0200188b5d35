/** A share of a mix: its place among all that is drawn. */
export interface SharePlace {
  /** The id of the mix. */
  readonly mix: string;
  /** The id of the group; the mix may have no share of it. */
  readonly group: string;
}

/** A mix as it is drawn: the groups that it has, from the first to the last. */
export interface ShareRow {
  readonly mix: string;
  readonly groups: readonly string[];
}

/** The keys that go in to the first share. */
const ENTRIES = ['Enter', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/**
 * The share to which a key leads: left and right to the next one of this mix, up and down to the same group of the next
 * mix, Home and End to the first and the last of this mix.
 *
 * @param rows - The mixes in the order in which they are drawn.
 * @param from - Where one is; undefined for who is not in yet.
 * @returns undefined where the picture ends, and for a key that is not ours, also with Alt, Ctrl or Meta, which belong to
 *   the browser.
 */
export function shareAfter(
  {key, altKey, ctrlKey, metaKey}: KeyboardEvent,
  rows: readonly ShareRow[],
  from: SharePlace | undefined,
): SharePlace | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const here = rows.findIndex(({mix}) => mix === from?.mix);
  const row = rows[here];
  if (!from || !row) return ENTRIES.includes(key) ? placeIn(rows[0], key === 'End' ? -1 : 0) : undefined;
  const index = row.groups.indexOf(from.group);
  switch (key) {
    case 'ArrowRight':
      return placeIn(row, index + 1);
    case 'ArrowLeft':
      return index > 0 ? placeIn(row, index - 1) : undefined;
    case 'Home':
      return placeIn(row, 0);
    case 'End':
      return placeIn(row, -1);
    case 'ArrowDown':
      return sameGroup(rows[here + 1], from);
    case 'ArrowUp':
      return here > 0 ? sameGroup(rows[here - 1], from) : undefined;
    default:
      return undefined;
  }
}

function placeIn(row: ShareRow | undefined, index: number): SharePlace | undefined {
  const group = row?.groups.at(index);
  return row && group !== undefined ? {mix: row.mix, group} : undefined;
}

/** Also where that mix has no share of the group: then that is what it says there. */
function sameGroup(row: ShareRow | undefined, {group}: SharePlace): SharePlace | undefined {
  return row && {mix: row.mix, group};
}
