/*
 * How much one data file can hold: enough for any street and any table that people read, and so little that no page stands
 * still over it. The schema says the same in `dist/schema.json`.
 */

/** The longest text, in characters as JavaScript counts them: an emoji is two or more. */
export const MOST_CHARACTERS = 10_000;

/** The longest list, but for the mixes. */
export const MOST_ENTRIES = 200;

/** The most mixes: the rows of a large table. */
export const MOST_MIXES = 10_000;
