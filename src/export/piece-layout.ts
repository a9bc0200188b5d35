import {move, type Piece} from './svg-text.js';

/** A piece of which it matters how wide it is, in px. */
export interface WidePiece extends Piece {
  readonly width: number;
}

/** Nothing at all. */
export const NO_PIECE: WidePiece = {height: 0, width: 0, svg: ''};

/** Puts pieces below each other; what is not there takes no gap. */
export function stackPieces(pieces: readonly Piece[], gap = 0): Piece {
  let y = 0;
  const drawn = pieces
    .filter(({height}) => height > 0)
    .map(({svg, height}, i) => {
      if (i > 0) y += gap;
      const placed = move(svg, 0, y);
      y += height;
      return placed;
    });
  return {height: y, svg: drawn.join('')};
}

/** Room between pieces that stand beside each other, and below each other, in px. */
export interface Gaps {
  readonly x: number;
  readonly y: number;
}

/** Puts pieces beside each other, on as many lines as they need; those of a line share their middle. */
export function flowPieces(pieces: readonly WidePiece[], width: number, gap: Gaps): Piece {
  const lines: WidePiece[][] = [];
  let used = Infinity;
  for (const piece of pieces) {
    if (used + gap.x + piece.width > width) {
      lines.push([]);
      used = -gap.x;
    }
    lines.at(-1)?.push(piece);
    used += gap.x + piece.width;
  }
  return stackPieces(
    lines.map((line) => beside(line, gap.x)),
    gap.y,
  );
}

/** Pieces on one line, on one middle. */
export function beside(pieces: readonly WidePiece[], gap: number): WidePiece {
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  let x = 0;
  const drawn = pieces.map((piece, i) => {
    if (i > 0) x += gap;
    const placed = move(piece.svg, x, (height - piece.height) / 2);
    x += piece.width;
    return placed;
  });
  return {height, width: x, svg: drawn.join('')};
}
