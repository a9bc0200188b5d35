import type {MixLook} from './mix-look.js';
import type {MixState} from './mix-state.js';
import type {Measure, TextStyle} from './svg-text.js';

/** What every part of the picture of mixes is drawn from; lengths in px. */
export interface MixPage {
  readonly state: MixState;
  readonly look: MixLook;
  readonly measure: Measure;
  readonly width: number;
  /** What is kept free at all sides. */
  readonly gutter: number;
  /** The width between the gutters. */
  readonly inner: number;
  /** Whether there is room to stand things beside each other. */
  readonly wide: boolean;
  readonly type: Readonly<Record<TypeName, TextStyle>>;
}

/** The styles of text, by what they set. */
export type TypeName =
  'title' | 'sentence' | 'name' | 'number' | 'label' | 'strong' | 'small' | 'tiny' | 'tick' | 'value';

/** A picture is as wide as what was seen, within what can be read in a document. */
const LEAST = 320;
const MOST = 1120;
/** From this width on things stand beside each other, as in the element. */
const WIDE = 640;

const clamp = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most);

/** The page on which mixes are drawn; its sizes grow with its width as the element's do. */
export function layMixPage(state: MixState, look: MixLook, measure: Measure): MixPage {
  const width = Math.round(clamp(LEAST, state.width, MOST));
  const gutter = clamp(16, width * 0.04, 40);
  const {display, text} = state.font;
  const running = {family: text, weight: 400, leading: 1.5};
  return {
    state,
    look,
    measure,
    width,
    gutter,
    inner: width - 2 * gutter,
    wide: width >= WIDE,
    type: {
      title: {
        family: display,
        weight: 800,
        leading: 1.15,
        spacing: -0.015,
        size: clamp(22, 16 + width * 0.02, 30),
      },
      sentence: {...running, leading: 1.4, size: clamp(17, 15.2 + width * 0.007, 20)},
      name: {...running, size: 16, weight: 700, leading: 1.25},
      number: {family: display, size: 24, weight: 800, leading: 1.2},
      label: {...running, size: 16, weight: 600, leading: 1.25},
      strong: {...running, size: 14, weight: 600},
      small: {...running, size: 14},
      tiny: {...running, size: 13, leading: 1.3},
      tick: {...running, size: 13, leading: 1},
      value: {...running, size: 19, weight: 700, leading: 1},
    },
  };
}
