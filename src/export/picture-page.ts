import type {StreetLook} from './street-look.js';
import type {StreetState} from './street-state.js';
import type {Measure, TextStyle} from './svg-text.js';

/** What every part of the picture is drawn from; lengths in px. */
export interface PicturePage {
  readonly state: StreetState;
  readonly look: StreetLook;
  readonly measure: Measure;
  readonly width: number;
  /** What is kept free at both sides. */
  readonly gutter: number;
  /** Between parts. */
  readonly space: number;
  /** The width between the gutters. */
  readonly inner: number;
  readonly type: Readonly<Record<TypeName, TextStyle>>;
}

/** The styles of text, by what they set. */
export type TypeName =
  'title' | 'intro' | 'told' | 'label' | 'small' | 'name' | 'badge' | 'panelTitle' | 'eyebrow' | 'chip' | 'body';

/** A plot with its share of gutters: so wide that as many columns as were seen stand at this width in the element too. */
const PLOT = 180;
const GUTTERS = 60;

const clamp = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most);

/** How wide the picture of a street is, in px. @param columns - How many houses stand in a row. */
export function pictureWidth(columns: number): number {
  return Math.max(320, columns * PLOT + GUTTERS);
}

/** The page on which a street is drawn; its sizes grow with its width as the element's do. */
export function layPage(state: StreetState, look: StreetLook, measure: Measure): PicturePage {
  const width = pictureWidth(state.columns);
  const gutter = clamp(8, width * 0.04, 48);
  const {display, text} = state.font;
  const phone = isNarrow(width);
  const heading = {family: display, weight: 800, leading: 1.05, spacing: -0.02};
  const running = {family: text, weight: 400, leading: 1.5};
  const intro = {...running, size: clamp(16, 14.4 + width * 0.005, 19)};
  return {
    state,
    look,
    measure,
    width,
    gutter,
    space: clamp(16, width * 0.03, 32),
    inner: width - 2 * gutter,
    type: {
      title: {...heading, size: clamp(30, 17.6 + width * 0.032, 52)},
      intro,
      told: {...running, size: 16, weight: 600},
      label: {family: display, size: phone ? 14 : 16, weight: 700, leading: 1.2},
      small: {...running, size: 14, leading: 1.35},
      name: {family: display, size: clamp(14, 12.8 + width * 0.0025, 16), weight: 700, leading: 1.2},
      badge: {family: display, size: 12, weight: 700, leading: 1.2},
      panelTitle: {...heading, size: clamp(22, 17.6 + width * 0.012, 30)},
      eyebrow: {...running, size: 14, weight: 700, spacing: 0.04},
      chip: {...running, size: 14, weight: 600, leading: 1.3},
      body: {...running, size: 16},
    },
  };
}

/** Whether a picture is as narrow as a phone: then switches are small, and tell only their name. */
export const isNarrow = (width: number): boolean => width < 540;
