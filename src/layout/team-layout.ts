import {sum} from 'd3-array';

import {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH} from './house-layout.js';
import {largestRemainder} from './largest-remainder.js';
import {LOOKS} from './line-up.js';

/** A group and how many people it has: a whole number, 0 or more. */
export interface CountedGroup {
  readonly group: string;
  readonly count: number;
}

/** One figure on the street. Places are in px of the street; `x` is the left side of its cell, `feet` the line below it. */
export interface PlacedPerson {
  /** The same for the same person whatever comes beside it: "mbo-2". */
  readonly key: string;
  readonly group: string;
  /** Which of the looks, from 0 to LOOKS - 1. */
  readonly look: number;
  readonly x: number;
  readonly feet: number;
}

/** A house behind the people. */
export interface PlacedBackdrop {
  /** The number of the house in the street. */
  readonly index: number;
  readonly x: number;
}

/** A team on the street, in px. */
export interface PlacedTeam {
  readonly people: readonly PlacedPerson[];
  /** How many people one figure stands for: 1, or about so many. */
  readonly per: number;
  /** The groups whose people are too few for a figure of their own. */
  readonly unseen: readonly string[];
  /** How wide the cell of one figure is. */
  readonly cell: number;
  readonly houses: readonly PlacedBackdrop[];
  /** How much larger than its own drawing a house is. */
  readonly houseScale: number;
  /** Where houses end and the pavement begins. */
  readonly ground: number;
  readonly width: number;
  readonly height: number;
}

/** Above so many people a figure stands for more than one. */
export const MOST_FIGURES = 100;

/** How wide a cell is at most, and how high all rows together are at most, in px. */
const MOST_WIDTH = 62;
const MOST_HEIGHT = 280;

/** How high a cell is for its width, and how far below its lower edge the next row's begins. */
const CELL_RATIO = 78 / 40;
const ROW_GAP = 4;

/** From the pavement's edge to the feet of the first row, and from the last row's to the end of the street. */
const BEFORE = 30;
const AFTER = 26;

/** How wide a plot is at least, in px. */
const PLOT = 148;

/** What is kept free at both sides. */
const GUTTER = 16;

/** Numbers of people that one figure may stand for. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;

/**
 * Stands a team on the street, group by group: as large as fits on few rows, and with more than MOST_FIGURES people
 * each figure for about as many as is needed.
 *
 * @param groups - The groups in their order.
 * @param width - The street's width in px, 200 or more.
 */
export function layoutTeam(groups: readonly CountedGroup[], width: number): PlacedTeam {
  const size = sum(groups, ({count}) => count);
  const per = STEPS.find((step) => size / step <= MOST_FIGURES) ?? Math.ceil(size / MOST_FIGURES);
  const figures = Math.round(size / per);
  const sizes = largestRemainder(
    groups.map(({count}) => count),
    figures,
  );
  const {cell, inRow} = fitRows(figures, width - 2 * GUTTER);
  const pitch = pitchOf(cell);
  const plots = Math.max(2, Math.floor(width / PLOT));
  const houseScale = width / plots / HOUSE_WIDTH;
  const ground = Math.round(GROUND_Y * houseScale);
  const lines = Math.max(1, Math.ceil(figures / inRow));

  let next = 0;
  const people = groups.flatMap(({group}, place) =>
    Array.from({length: sizes[place] ?? 0}, (_, i): PlacedPerson => {
      const at = next++;
      const row = Math.floor(at / inRow);
      const wide = Math.min(inRow, figures - row * inRow) * cell;
      const x = (width - wide) / 2 + (at % inRow) * cell;
      return {key: `${group}-${i}`, group, look: lookOf(place, i), x, feet: ground + BEFORE + row * pitch};
    }),
  );
  return {
    ...{people, per, cell, houseScale, ground, width},
    unseen: groups.flatMap(({group, count}, i) => (count > 0 && sizes[i] === 0 ? group : [])),
    houses: Array.from({length: plots}, (_, index) => ({index, x: (index * width) / plots})),
    height: Math.ceil(Math.max(HOUSE_HEIGHT * houseScale, ground + BEFORE + (lines - 1) * pitch) + AFTER),
  };
}

/** The rows on which figures are largest, and of several the fewest. */
function fitRows(figures: number, inner: number): {readonly cell: number; readonly inRow: number} {
  let best = {cell: Math.min(MOST_WIDTH, inner / Math.max(1, figures)), inRow: Math.max(1, figures)};
  for (let rows = 2; rows <= figures; rows++) {
    const inRow = Math.ceil(figures / rows);
    const cell = Math.min(MOST_WIDTH, inner / inRow);
    if (rows * pitchOf(cell) > MOST_HEIGHT) break;
    if (cell > best.cell) best = {cell, inRow};
  }
  return best;
}

/** From the feet of a row to those of the next. */
function pitchOf(cell: number): number {
  return cell * CELL_RATIO + ROW_GAP;
}

/** Heads and bodies come round in turn, and each group begins with others. */
function lookOf(place: number, i: number): number {
  return (i * 37 + place * 23 + 1) % LOOKS;
}
