/** How much of a wrong value an error shows, in characters. */
const LONGEST = 80;

/** An object that nobody looks into. */
const CLOSED = '{…}';

/**
 * Shows a value as JSON, one level deep and cut at 80 characters; also what JSON cannot hold (NaN, cycles, functions), and
 * as `{…}` what cannot be read.
 */
export function describeValue(value: unknown): string {
  const text = tryToDescribe(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function tryToDescribe(value: unknown): string {
  // Bytes have a key each.
  if (ArrayBuffer.isView(value)) return CLOSED;
  try {
    return describeWhole(value);
  } catch {
    // A getter or a proxy that throws.
    return CLOSED;
  }
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
  if (typeof value === 'object' && value !== null) return CLOSED;
  return typeof value === 'function' ? 'function' : String(value);
}
