import type {Unit} from '../data/schema.js';
import type {PlacedFigure} from '../layout/line-up.js';
import {drawInCells, drawPeople, type Tones} from './silhouettes.js';

/** What is no person is not drawn as one: a desk, a house, a clock. */
const things: Readonly<Record<Exclude<Unit, 'people'>, Tones>> = {
  functions: ['@m3 70v-25h34v25h-3v-21h-28v21zm9-28v-15h16v15z', '@m14 29h12v11h-12z'],
  organisations: ['@m4 70v-36l16-20 16 20v36z', '@m17 70v-14h6v14zm-9-30h7v8h-7zm17 0h7v8h-7z'],
  hours: ['@m19 70a17 17 0 1 1 2 0z', '@m21 42v10l7 4-1 3-9-5v-12z'],
};

/** Draws figures of any unit. */
export function drawFigures(unit: Unit, figures: readonly PlacedFigure[]): Tones {
  return unit === 'people' ? drawPeople(figures) : drawInCells(figures, (_look, tone) => things[unit][tone]);
}
