import {HOUSE_HEIGHT, HOUSE_WIDTH} from '../layout/house-layout.js';

/** One row is a street as everyone knows it; more rows must make the houses this much larger. */
const WORTH_A_ROW = 1.3;

/** How a street stands on a slide. */
export interface StreetRows {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The fewest rows in which all houses of a street are about as large as they can be.
 * @param count - How many houses there are, at least one.
 * @param width - Of the room for the street; any unit.
 * @param height - Of that room, in the same unit.
 */
export function layoutStreetRows(count: number, width: number, height: number): StreetRows {
  const sizeIn = (rows: number): number => Math.min(width / Math.ceil(count / rows), houseWidth(height / rows));
  let rows = 1;
  for (let more = 2; more <= count; more++) if (sizeIn(more) > sizeIn(rows) * WORTH_A_ROW) rows = more;
  return {rows, columns: Math.ceil(count / rows)};
}

/** How many houses, as high as the room for them, reach from wall to wall or a little beyond; units as above. */
export function countAcross(width: number, height: number): number {
  return Math.ceil(width / houseWidth(height));
}

/** How wide a house of this height is. */
function houseWidth(height: number): number {
  return (height * HOUSE_WIDTH) / HOUSE_HEIGHT;
}
