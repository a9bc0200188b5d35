const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;

/** A place in a text; both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where a text stops being JSON (RFC 8259). It keeps its own stack, so that deep nesting does not end ours.
 * @returns The place of the first character that cannot stand there; the end of the text where something is missing.
 */
export function findSyntaxError(text: string): TextPosition {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  const takeChar = (char: string): boolean => {
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const takeKey = (): boolean => {
    take(SPACE);
    if (!take(STRING)) return false;
    take(SPACE);
    return takeChar(':');
  };

  const open: ('}' | ']')[] = [];
  let atStart = true;
  for (;;) {
    // A value, or the end of a list or object that has just begun.
    take(SPACE);
    const empty = atStart && takeChar(open.at(-1) ?? '');
    if (empty) open.pop();
    else {
      if (atStart && open.at(-1) === '}' && !takeKey()) return positionOf(text, at);
      take(SPACE);
      const opener = text[at];
      if (opener === '{' || opener === '[') {
        at++;
        open.push(opener === '{' ? '}' : ']');
        atStart = true;
        continue;
      }
      if (!take(STRING) && !take(LITERAL)) return positionOf(text, at);
    }
    // What follows a value: the ends of what it stands in, then a comma.
    for (;;) {
      take(SPACE);
      const closer = open.at(-1);
      if (closer === undefined) return positionOf(text, at);
      if (!takeChar(closer)) break;
      open.pop();
    }
    if (!takeChar(',')) return positionOf(text, at);
    if (open.at(-1) === '}' && !takeKey()) return positionOf(text, at);
    atStart = false;
  }
}

/** The line and the column of a place in a text. */
export function positionOf(text: string, at: number): TextPosition {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
