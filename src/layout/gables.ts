import {GABLE_FORMS, type GableForm, type GableName} from './gable-forms.js';
import {box, disc, points, repeat} from './house-grid.js';

export interface PlacedGable {
  /** From the left eaves over the top to the right eaves; begins with a point, without a move. */
  readonly outline: string;
  /** The line that cap stones or bargeboards follow, to be stroked; '' when there is none. */
  readonly coping: string;
  /** Cap stones, cornices, scrolls, finials. */
  readonly stones: string;
  /** Carving on the stones. */
  readonly carving: string;
  /** The roof that shows behind the gable, and its rows of tiles; '' when hidden. */
  readonly roof: string;
  readonly tiles: string;
  readonly plaque: {readonly x: number; readonly y: number; readonly radius: number};
  /** Where a hoist beam sticks out; 0 where goods were never stored. */
  readonly hoistY: number;
}

/** Half the width for which the forms are measured; wider and narrower fronts stretch them. */
const HALF = 70;
const PLAQUE_RADIUS = 18;

type Step = readonly number[];

const read = (line: string): readonly Step[] =>
  line ? line.split(',').map((step) => step.split(' ').map(Number)) : [];

/** The gable on a front that is `2 * half` wide around `axis`. */
export function layoutGable(name: GableName, axis: number, half: number, eaves: number): PlacedGable {
  const form: GableForm = GABLE_FORMS[name];
  const {stones = '', crowns = '', carving = '', hollows = '', copingFrom, hoist = 0} = form;
  const stretch = half / HALF;
  const steps = read(form.steps);
  const at = (side: number, values: Step): string =>
    points(...values.map((value, i) => (i % 2 ? eaves - value : axis + side * stretch * value)));
  const command = (step: Step): string => (step.length > 2 ? 'C' : 'L');
  /** Half a line and its mirror image, from left to right. */
  const mirror = (line: readonly Step[]): string => {
    const left = line.map((step, i) => (i ? command(step) : '') + at(-1, step));
    const right = line.map((step, i) => {
      const end = step.slice(-2);
      const next = line[i + 1] ?? end;
      // Backwards, a curve's two handles change places and it ends where it began.
      return command(next) + at(1, [...next.slice(2, -2), ...(next.length > 2 ? next.slice(0, 2) : []), ...end]);
    });
    return left.join('') + right.reverse().join('');
  };
  const shapes = (lines: string): string =>
    lines
      .split('/')
      .map((line) => line && `M${mirror(read(line))}z`)
      .join('');
  const blocks = (list: string): string =>
    read(list)
      .map(([x = 0, up = 0, width = 0, height]) =>
        (x ? [-x, x] : [x])
          .map((from) => axis + from * stretch)
          .map((middle) =>
            height === undefined
              ? disc(middle, eaves - up, width)
              : box(middle - (width * stretch) / 2, eaves - up - height, width * stretch, height),
          )
          .join(''),
      )
      .join('');
  return {
    outline: mirror(steps),
    coping: copingFrom ? `M${mirror(steps.slice(copingFrom))}` : '',
    stones: blocks(stones) + shapes(crowns),
    carving: blocks(carving) + shapes(hollows),
    roof: shapes(form.roof ?? ''),
    tiles:
      name === 'dakgevel'
        ? repeat(5, (i) => box(axis - half + 3 + i * 2.5, eaves - 14 - i * 9, (half - 3 - i * 2.5) * 2, 1.6))
        : '',
    plaque: {x: axis, y: eaves - form.plaque, radius: PLAQUE_RADIUS},
    hoistY: hoist && eaves - hoist,
  };
}
