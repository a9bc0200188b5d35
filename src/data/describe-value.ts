/** How much of a wrong value an error shows, in characters. */
const LONGEST = 80;

/** Shows a value as JSON, one level deep and cut at 80 characters; also what JSON cannot hold (NaN, cycles, functions). */
export function describeValue(value: unknown): string {
  const text = describeWhole(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function describeWhole(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, LONGEST).map(describeLeaf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return describeLeaf(value);
  const entries = Object.entries(value).slice(0, LONGEST);
  return `{${entries.map(([key, entry]) => `${describeLeaf(key)}: ${describeLeaf(entry)}`).join(', ')}}`;
}

function describeLeaf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST));
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'function' ? 'function' : String(value);
}
