import {HOSTILE_VALUES} from './values.js';

/** Chance that is the same each time: a number from 0 up to 1 (mulberry32). */
export type Chance = () => number;

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (chance: Chance, most: number): number => Math.floor(chance() * most);
const pick = <Value>(chance: Chance, values: readonly Value[]): Value => values[below(chance, values.length)] as Value;

/** Changes some bytes of a text: flips, drops, doubles and moves, as a bad line or a bad hand does. */
export function mutateBytes(text: string, chance: Chance): string {
  let bytes = [...Buffer.from(text)];
  const rounds = 1 + below(chance, 4);
  for (let i = 0; i < rounds; i++) {
    const at = below(chance, bytes.length);
    const length = 1 + below(chance, 24);
    const slice = bytes.slice(at, at + length);
    switch (below(chance, 6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(chance, 8));
        break;
      case 1:
        bytes.splice(at, length);
        break;
      case 2:
        bytes.splice(at, 0, ...slice);
        break;
      case 3:
        bytes.splice(below(chance, bytes.length), 0, ...bytes.splice(at, length));
        break;
      case 4:
        bytes[at] = below(chance, 256);
        break;
      default:
        if (chance() < 0.1) bytes = bytes.slice(0, at);
        else
          bytes.splice(
            at,
            0,
            ...Buffer.from(pick(chance, ['"', '{', '}', '[', ']', ',', ':', '\\', '-', 'e9', '\\u0000'])),
          );
    }
  }
  return Buffer.from(bytes).toString();
}

/** The tokens of JSON that hold a value or a key. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;

/** Puts hostile values in the place of some values or keys of a JSON text, so that most of it is still JSON. */
export function mutateTokens(text: string, chance: Chance): string {
  const tokens = [...text.matchAll(TOKEN)];
  const chosen = Array.from({length: 1 + below(chance, 3)}, () => pick(chance, tokens)).sort(
    (a, b) => b.index - a.index,
  );
  return chosen.reduce((rest, {0: token, index}) => {
    const end = index + token.length;
    const isKey = /^\s*:/.test(rest.slice(end));
    const value = pick(chance, HOSTILE_VALUES);
    // Half of the time the text grows in what was there.
    const mixed = typeof value === 'string' && token.startsWith('"') && chance() < 0.5 ? token.slice(1, -1) : '';
    const written = isKey || typeof value === 'string' ? JSON.stringify(mixed + String(value)) : writeValue(value);
    return rest.slice(0, index) + written + rest.slice(end);
  }, text);
}

/** JSON has no word for some numbers; what a program may write instead is no JSON, or too large. */
function writeValue(value: unknown): string {
  if (value === Infinity) return '1e999';
  if (value === -Infinity) return '-1e999';
  return Object.is(value, -0) ? '-0' : typeof value === 'number' ? String(value) : JSON.stringify(value);
}
