import type {Mix} from '../data/schema.js';
import type {MixReading} from '../text/mix-reading.js';
import type {PictureFont} from './picture-type.js';

/** What a visitor sees of function mixes, taken from the element by whoever asks for a download. */
export interface MixState {
  /** The mixes that are shown, in their order. */
  readonly mixes: readonly Mix[];
  readonly reading: MixReading;
  /** How they are shown; a table is drawn as bars. */
  readonly view: 'people' | 'bars' | 'table';
  /** How wide they are shown, in px; the picture is about as wide. */
  readonly width: number;
  /** What the page has made of `--mbo-<name>`; empty where it left that as it is. */
  readonly colour: (name: string) => string;
  readonly font: PictureFont;
  /** The address of the page, when the picture should name it. */
  readonly address?: string | undefined;
}
