import {box, disc, GROUND_Y, HOUSE_WIDTH, repeat, type Mark} from './house-grid.js';
import {BENCH, stand, TREE} from './house-life.js';

/** A hedge of round tops behind the trees, as wide as its plot. */
const HEDGE_HEIGHT = 26;
const HEDGE_TOPS = 8;

/**
 * What grows on a plot without a house, at the end of the last row: a hedge, trees, and on every other plot a bench.
 * @param plot - The place of the plot in the street, from 0.
 */
export function layoutPark(plot: number): readonly Mark[] {
  const even = plot % 2 === 0;
  const top = HOUSE_WIDTH / HEDGE_TOPS;
  return [
    ...stand(even ? 34 : 58, TREE, 1.5, 1.55),
    ...stand(even ? 128 : 132, TREE, 1.2, 1.1),
    [
      'leaf',
      box(0, GROUND_Y - HEDGE_HEIGHT, HOUSE_WIDTH, HEDGE_HEIGHT) +
        repeat(HEDGE_TOPS, (i) => disc((i + 0.5) * top, GROUND_Y - HEDGE_HEIGHT, 8 + (i % 3) * 2)),
    ],
    ...(even ? stand(HOUSE_WIDTH / 2, BENCH) : stand(14, TREE, 0.9, 0.75)),
  ];
}
