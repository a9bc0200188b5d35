/**
 * Finds the known name that looks most like what was written, if one is near enough to be a slip: the same in another
 * case, or else at most a third of its letters differ (Levenshtein distance), or one name begins with the other.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase().slice(0, 40);
  const same = known.find((name) => name.toLowerCase() === word);
  if (same !== undefined) return same;
  let best: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const begins = word.length > 2 && (name.startsWith(word) || word.startsWith(name));
    const most = Math.min(least - 1, Math.max(1, Math.ceil(name.length / 3)));
    // A file may have a hundred thousand words that nobody knows: most are too long or too short to be this one.
    if (!begins && Math.abs(name.length - word.length) > most) continue;
    const distance = begins ? 1 : editDistance(word, name.toLowerCase());
    if (distance <= most) {
      best = name;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  // One row, written over: a new one for each letter would take longer than the reckoning.
  const row = Uint16Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const swap = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(swap, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
