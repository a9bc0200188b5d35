import type {KrachtDocument, Strength} from '../data/schema.js';
import type {CommonWords} from '../text/common-words.js';
import type {InfographicWords} from '../text/infographic-words.js';
import type {TextLevel} from '../text/text-level.js';
import type {IconPaths} from './icon.js';

/** What every part of the infographic is drawn from. */
export interface InfographicContext {
  readonly document: KrachtDocument;
  readonly level: TextLevel;
  readonly words: InfographicWords & CommonWords;
  readonly icons: IconPaths;
  /** The strength that is chosen, if any. */
  readonly chosen: Strength | undefined;
  readonly onStrength: (id: string) => void;
}
