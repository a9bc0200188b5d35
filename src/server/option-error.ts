import type {Bilingual} from '../data/problem.js';
import type {RenderOptions} from './render-options.js';

/** An option makes no sense: a word that is not known, or an id that the data does not have. */
export class OptionError extends Error {
  readonly code = 'option';

  /**
   * @param option - Which.
   * @param told - What was found, what is known and how to mend it.
   */
  constructor(
    readonly option: keyof RenderOptions,
    readonly told: Bilingual,
  ) {
    super(`${option}: ${told.nl} / ${told.en}`);
    this.name = 'OptionError';
  }
}
