import {formatPath} from '../data/explain-finding.js';
import type {TextPosition} from '../data/find-syntax-error.js';

/** The pieces of JSON, and the ends of its lines; a text in it never runs over several lines. */
const PIECE = /\r\n|[\r\n]|[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;

/**
 * Finds where values begin in the text of a JSON file: at their key, or in a list at themselves. Of a key that stands
 * twice in one object the last counts, as in `JSON.parse`.
 * @param text - JSON that was parsed before.
 * @param wanted - The paths of the values, such as `$.mixes[0].shares`.
 */
export function findPlaces(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, TextPosition> {
  const places = new Map<string, TextPosition>();
  /** The keys and indexes on the way to where we are; "" where a key must still come. */
  const steps: (string | number)[] = [];
  let awaitsKey = false;
  let line = 1;
  let lineBegin = 0;

  for (const {0: piece, index} of text.matchAll(PIECE)) {
    const last = steps.at(-1);
    if (/^[\r\n]/.test(piece)) {
      line++;
      lineBegin = index + piece.length;
    } else if (piece === '}' || piece === ']') {
      steps.pop();
      awaitsKey = false;
    } else if (piece === ',') {
      if (typeof last === 'number') steps[steps.length - 1] = last + 1;
      awaitsKey = typeof last === 'string';
    } else if (piece !== ':') {
      if (awaitsKey) steps[steps.length - 1] = JSON.parse(piece) as string;
      // The value of a key begins where the key does.
      if (awaitsKey || typeof last !== 'string') {
        const path = formatPath(steps);
        if (wanted.has(path)) places.set(path, {line, column: index - lineBegin + 1});
      }
      awaitsKey = piece === '{';
      if (piece === '{') steps.push('');
      if (piece === '[') steps.push(0);
    }
  }
  return places;
}
