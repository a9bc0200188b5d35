import type {nothing, TemplateResult} from 'lit';

import type {Field, KrachtDocument, Strength} from '../data/schema.js';
import type {InfographicWords} from '../text/infographic-words.js';
import type {Language} from '../text/language.js';
import type {TextLevel} from '../text/text-level.js';
import type {IconPaths} from './icon.js';

/** What every part of the infographic is drawn from. */
export interface InfographicContext {
  readonly document: KrachtDocument;
  readonly level: TextLevel;
  /** The language of the words, which may not be that of the document. */
  readonly language: Language;
  readonly words: InfographicWords;
  readonly icons: IconPaths;
  /** The strength that is chosen, if any. */
  readonly chosen: Strength | undefined;
  readonly onStrength: (id: string) => void;
  /** What can be done with an open panel, once the code of that is there. */
  readonly renderPanelTools?: ((field: Field) => TemplateResult<1> | typeof nothing) | undefined;
}
