/** Tells whether a value is a plain collection of keys: an object, no list, not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && !!value && !Array.isArray(value);
}

/** More entries than any list can have. */
const ENDLESS = 1e6;

/**
 * The entries of a list, or none where no list stands, or one with a length that only a script can make: for checks that
 * run beside the schema's.
 */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.length < ENDLESS ? value : [];
}

/** One key of an object, or undefined where no object stands. */
export function valueOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
