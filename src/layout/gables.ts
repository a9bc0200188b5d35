import type {GableForm} from './gable-forms.js';
import {box, disc, GROUND_Y, place, repeat, type Box, type Mark} from './house-grid.js';
import type {HouseTraits} from './house-traits.js';

/** Half the width for which the forms are measured; wider and narrower fronts stretch them. */
const HALF = 70;
const COPING_SHADE = 3;

/** Half a line and its mirror image, from right to left: the way round that boxes and discs go too. */
const mirror = (half: string, from = 0): string => {
  const right = half.split(',').slice(from);
  const left = right.map((point) => `-${point}`).reverse();
  const line = [...right, ...left].join('L');
  return `M${line.replace(/L([^L]+)~L/g, 'Q$1 ')}`;
};

/** The gable on a front: roof and wall, and the marks that lie over the wall's own. */
export function layoutGable(
  [, outline, copingFrom, stones, crowns = '', hollows = '', carving = [], roof = '']: GableForm,
  {x, y, width}: Box,
  {wall, trim, tiles}: HouseTraits,
): readonly [behind: readonly Mark[], before: readonly Mark[]] {
  const at = (down = 0) => place(x + width / 2, y + down, width / 2 / HALF, -1);
  const shapes = (lines: string): string =>
    lines
      .split('/')
      .map((line) => (line ? `${mirror(line)}z` : ''))
      .join('');
  const blocks = (list: GableForm[3]): string =>
    list
      .map(([x, up, size, height, count = 1, inwards = 0, upwards = 0]) =>
        repeat(2 * count, (i) => {
          const nth = Math.floor(i / 2);
          const middle = (x - nth * inwards) * (i % 2 ? -1 : 1);
          const foot = up + nth * upwards;
          return height ? box(middle - size / 2, foot, size, height) : disc(middle, foot, size);
        }),
      )
      .join('');
  const coping = copingFrom ? mirror(outline, copingFrom) : '';
  return [
    [
      [tiles, shapes(roof), at()],
      [`wall ${wall}`, `${mirror(outline)}V${y - GROUND_Y}H${HALF}z`, at()],
    ],
    [
      ['shade coping', coping, at(COPING_SHADE)],
      [`${trim} coping`, coping, at()],
      [`${trim} stones`, blocks(stones) + shapes(crowns), at()],
      ['shade', blocks(carving) + shapes(hollows), at()],
    ],
  ];
}
