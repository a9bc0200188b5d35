import type {CSSResultOrNative} from 'lit';

import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';

/** What a visitor sees of a team, taken from the element by whoever asks for a picture. */
export interface TeamState {
  readonly comparison: TeamComparison;
  readonly reading: TeamReading;
  /** Whether it is evening. */
  readonly dark: boolean;
  /** What the page has made of `--mbo-<name>`; empty where it left that as it is. */
  readonly ownColour: (name: string) => string;
  /** The element's own style sheets, its `elementStyles`: the picture has its paint from them. */
  readonly styles: readonly CSSResultOrNative[];
  /** The resolved font families of running text, and of headings and numbers. */
  readonly font: {readonly text: string; readonly display: string};
  /** The address of this team, where it has one. */
  readonly address?: string | undefined;
}
