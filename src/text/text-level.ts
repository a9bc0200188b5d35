import type {Text} from '../data/schema.js';

/** How a text is told: as it stands (gewoon), or in everyday words (eenvoudig). */
export type TextLevel = 'gewoon' | 'eenvoudig';

/** Reads a text at a level; a text that has no everyday version is read as it stands. */
export function readText(text: Text, level: TextLevel): string {
  if (typeof text === 'string') return text;
  return level === 'eenvoudig' ? (text.plain ?? text.text) : text.text;
}
