import type {CSSResultOrNative} from 'lit';

import type {Field, KrachtDocument, Strength} from '../data/schema.js';
import type {InfographicWords} from '../text/infographic-words.js';
import type {Language} from '../text/language.js';
import type {TextLevel} from '../text/text-level.js';
import type {IconPaths} from '../views/icon.js';

/** What a visitor sees of a street, taken from the element by whoever asks for a download. */
export interface StreetState {
  readonly document: KrachtDocument;
  readonly language: Language;
  /** The words in that language. */
  readonly words: InfographicWords;
  readonly level: TextLevel;
  /** The fields that are shown, in their order. */
  readonly fields: readonly Field[];
  /** The field whose door is open, if any; one of `fields`. */
  readonly open?: Field | undefined;
  /** The strength that is chosen, if any; one of the document's. */
  readonly chosen?: Strength | undefined;
  /** Whether it is evening without a chosen strength: the theme is dark, and everyone is at home. */
  readonly evening: boolean;
  /** How many houses stand in a row. */
  readonly columns: number;
  /** The icons fetched so far. */
  readonly icons: IconPaths;
  /** The resolved value of the custom property `--_<name>`, as it is at the part `base`, where the evening sets it. */
  readonly colour: (name: string) => string;
  /** What the page has made of `--mbo-house-<name>`, the paint of the houses; empty where it left that as it is. */
  readonly houseColour?: (name: string) => string;
  /** The element's own style sheets, its `elementStyles`: the picture has its paint from them. */
  readonly styles: readonly CSSResultOrNative[];
  /** The resolved font families of running text, and of headings and names. */
  readonly font: {readonly text: string; readonly display: string};
  /** The address of the page, when the picture should name it. */
  readonly address?: string | undefined;
}
